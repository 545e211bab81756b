import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct BoundSearchTests {
    private final class Judge: BoundJudge {
        private let says: (Int, Int) -> BoundVerdict

        init(_ says: @escaping (Int, Int) -> BoundVerdict) { self.says = says }

        func verdict(_ row: Int, _ other: Int) -> BoundVerdict { says(row, other) }
    }

    @Test(arguments: 0..<40)
    func `whoever is among the best is found, below an upper bound`(seed: Int) throws {
        var matrices = RandomMatrix(columnCount: 40 + 20 * (seed % 5), seed: seed)
        let answer = try matrices.rows(3_000, length: 14)
        let index = BoundIndex(BoundLists(answer, isUpperOnly: { seed % 2 == 1 && $0 % 3 == 0 }))
        var search = BoundSearch(limit: 5)
        let ask = { (row: Int) in answer.row(row).map { (answer.columns[$0], answer.values[$0]) } }
        search.search(Array(0..<20), index, ask: ask, judge: Judge { $0 == $1 ? .excluded : .allowed })
        var candidateCount = 0
        for place in 0..<search.count {
            guard let candidates = search.candidates(place) else { continue }
            let uppers = Dictionary(uniqueKeysWithValues: candidates.map { ($0.person, $0.upper) })
            let best = answer.bestByDefinition(of: search.row(place), answer, limit: 5)
            #expect(best.allSatisfy { $0.score <= uppers[$0.other] ?? -1 })
            #expect(zip(candidates, candidates.dropFirst()).allSatisfy { $0.upper >= $1.upper })
            candidateCount += candidates.count
        }
        #expect(candidateCount > 0 && candidateCount < 20 * 3_000 / 4)
    }

    @Test func `whoever is excluded is not found, and who is unsure raises no threshold`() throws {
        var matrices = RandomMatrix(columnCount: 60, seed: 3)
        let answer = try matrices.rows(2_000, length: 14)
        let index = BoundIndex(BoundLists(answer, isUpperOnly: { _ in false }))
        var search = BoundSearch(limit: 5)
        let ask = { (row: Int) in answer.row(row).map { (answer.columns[$0], answer.values[$0]) } }
        let judge = Judge { $1.isMultiple(of: 2) ? .excluded : $1.isMultiple(of: 3) ? .unsure : .allowed }
        search.search([1], index, ask: ask, judge: judge)
        let found = search.candidates(0)
        let candidates = try #require(found).map(\.person)
        let wanted = answer.bestByDefinition(of: 1, answer, limit: 2_000).map(\.other)
        #expect(candidates.allSatisfy { !$0.isMultiple(of: 2) })
        for group in [wanted.filter { $0 % 6 == 3 }, wanted.filter { $0 % 6 == 1 || $0 % 6 == 5 }] {
            #expect(Set(candidates).isSuperset(of: group.prefix(1)))
        }
    }
}

extension BoundLists {
    /// The lists of a matrix that asks and answers the same.
    fileprivate init(_ matrix: SparseMatrix, isUpperOnly: (Int) -> Bool) {
        let traits = (0..<matrix.columnCount).map { Trait(asked: 1, answered: 1, isUpperOnly: isUpperOnly($0)) }
        self.init(starts: matrix.starts, lists: matrix.columns, values: matrix.values, traits: traits)
    }
}
