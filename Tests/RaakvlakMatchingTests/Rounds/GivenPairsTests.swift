import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

/// Rounds with several meetings and given pairs, against all choices of pairs.
struct GivenPairsTests {
    /// The choices of pairs of a few persons that keep to their capacities, one after another.
    private struct Search {
        let pairs: [(one: Int, other: Int, score: Double)]
        var left: [Int: Int]
        var partners: [Int: Int]
        var best: (served: Int, total: Double) = (0, 0)

        mutating func tryAll(from place: Int, _ total: Double) {
            let served = partners.values.count { $0 > 0 }
            if (served, total) > best { best = (served, total) }
            for next in place..<pairs.count {
                let (one, other, score) = pairs[next]
                guard left[one, default: 0] > 0, left[other, default: 0] > 0 else { continue }
                take(one, other, 1)
                tryAll(from: next + 1, total + score)
                take(one, other, -1)
            }
        }

        mutating func take(_ one: Int, _ other: Int, _ count: Int) {
            for person in [one, other] {
                left[person, default: 0] -= count
                partners[person, default: 0] += count
            }
        }
    }

    private func best(_ matcher: Matcher, _ request: RoundRequest) -> (served: Int, total: Double) {
        let people = request.persons ?? matcher.people
        let given = Set(request.together.map { Set([$0.one, $0.other]) })
        let all = people.flatMap { one in people.filter { $0 > one }.map { (one, $0) } }
        let pairs = all.compactMap { one, other -> (one: Int, other: Int, score: Double)? in
            guard let pair = matcher.suggestion(for: one, of: other, under: request.rule) else { return nil }
            let isFree = pair.allConstraints.isEmpty && pair.score > 0 && !given.contains([one, other])
            return isFree ? (one, other, pair.score) : nil
        }
        let left = people.map { person in
            let place = matcher.people.firstIndex(of: person) ?? 0
            return (person, min(request.meetings, max(0, matcher.constraints.room(of: place, under: request.rule))))
        }
        var search = Search(pairs: pairs, left: Dictionary(uniqueKeysWithValues: left), partners: [:])
        var total = 0.0
        for (one, other) in request.together {
            search.take(one, other, 1)
            total += matcher.suggestion(for: one, of: other)?.score ?? 0
        }
        search.tryAll(from: 0, total)
        return search.best
    }

    @Test(arguments: 0..<60)
    func `with given pairs and several meetings, as many as possible have a partner`(seed: Int) async throws {
        let matcher = try AllPairs.ofFixture().matcher
        var generator = SeededGenerator(seed: seed)
        let persons = generator.sample(6, of: matcher.people).sorted()
        let ends = generator.sample(4, of: persons)
        let candidates = seed % 2 == 0 ? [(ends[0], ends[1])] : [(ends[0], ends[1]), (ends[2], ends[3])]
        let request = RoundRequest(persons: persons, meetings: 2, together: candidates)
        let round: Round
        do { round = try await Round(matcher, request) } catch {
            // Some of the fixture can't be together; everything else can.
            guard case RoundError.forbidden(let one, let other, let constraint) = error else { throw error }
            let pair = matcher.suggestion(for: one, of: other, under: request.rule)
            #expect(pair?.allConstraints.contains(constraint) == true)
            return
        }
        let best = best(matcher, request)
        #expect(round.servedCount == best.served)
        #expect(abs(round.total - best.total) < 1e-9)
        #expect(round.proof.holds && round.proof.gap == 0 && round.proof.mostServedBeyond == 0)
    }
}
