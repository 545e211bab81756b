import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct EvaluationTests {
    /// Pairs of persons who collaborate, each pair on a theme of its own.
    private func pairs(_ count: Int, shareThemes: Bool) throws -> Graph {
        var sketch = "person:" + (0..<2 * count).map { " p\($0)" }.joined()
        sketch += "\ntheme:" + (0..<count).map { " t\($0)" }.joined()
        for pair in 0..<count {
            sketch += "\np\(2 * pair) collaborates p\(2 * pair + 1)"
            let other = shareThemes ? pair : (pair + 1) % count
            sketch += "\np\(2 * pair) worksOn t\(pair)\np\(2 * pair + 1) worksOn t\(other)"
        }
        return Graph(try Scene.network(sketch))
    }

    @Test func `what shared themes tell is found at once`() throws {
        let evaluation = try #require(Evaluation(pairs(20, shareThemes: true)))
        #expect(evaluation.hiddenCount == 6)
        #expect(evaluation.whole.reciprocalRank == 1 && evaluation.whole.hitsAtTen == 1)
        #expect(evaluation.whole.precision == 1 && evaluation.whole.recall == 1)
        #expect(evaluation.bySignal.map(\.signal) == [.commonThemes, .collaboratorsThemes])
    }

    @Test func `what nothing tells is not found`() throws {
        let evaluation = try #require(Evaluation(pairs(20, shareThemes: false)))
        #expect(evaluation.whole.recall == 0 && evaluation.whole.reciprocalRank == 0)
        #expect(evaluation.bySignal.isEmpty)
    }

    @Test func `with fewer than ten collaborations nothing is measured`() throws {
        #expect(try Evaluation(pairs(9, shareThemes: true)) == nil)
        #expect(try Evaluation(pairs(10, shareThemes: true)) != nil)
    }

    @Test func `each round hides something else`() throws {
        let graph = try pairs(40, shareThemes: true)
        #expect(Evaluation(graph, rounds: 5)?.hiddenCount == 20)
    }
}
