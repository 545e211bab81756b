import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct BestCandidatesTests {
    /// Candidates in the order of their ids, many of equal score.
    private func candidates(_ generator: inout SeededGenerator) -> [Candidate] {
        (0..<UInt32(generator.number(in: 0...60))).map { person in
            let worths = (0..<2).map { _ in Double(generator.number(below: 5)) / 4 }
            return Candidate(person: person, worthToPerson: worths[0], worthToSuggested: worths[1])
        }
    }

    @Test(arguments: 0..<200)
    func `the best are the first of all, sorted`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let (candidates, limit) = (candidates(&generator), generator.number(in: 1...20))
        var best = BestCandidates(limit: limit)
        for candidate in candidates where candidate.score > best.threshold { best.insert(candidate) }
        let sorted = candidates.filter { $0.score > 0 }
            .sorted { $0.score == $1.score ? $0.person < $1.person : $0.score > $1.score }
        #expect(best.sorted == Array(sorted.prefix(limit)))
        #expect(best.threshold == (sorted.count >= limit ? sorted[limit - 1].score : 0))
    }

    @Test func `where none may be kept, none is`() {
        var best = BestCandidates(limit: 0)
        best.insert(Candidate(person: 0, worthToPerson: 1, worthToSuggested: 1))
        #expect(best.sorted == [] && best.threshold == 0)
    }
}
