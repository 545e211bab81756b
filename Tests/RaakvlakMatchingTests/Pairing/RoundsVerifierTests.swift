import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct RoundsVerifierTests {
    /// Five nodes in a circle: one blossom, and one node is left free.
    private let graph = WeightedGraph(
        nodeCount: 5,
        pairs: (0..<5).map { .init($0, ($0 + 1) % 5, weight: 10) }
    )

    private func faults(
        partners: [Int?] = [1, 0, 3, 2, nil],
        duals: [Int64] = [0, 0, 0, 0, 0],
        order: [UInt32] = [0, 1, 2, 3, 4],
        blossoms: [MatchingCertificate.Blossom] = [.init(places: 0..<5, dual: 20)]
    ) -> [MatchingVerifier.Fault] {
        let certificate = MatchingCertificate(duals: duals, order: order, blossoms: blossoms)
        let matching = MaximumWeightMatching(graph, goal: .weight, partners: partners, certificate: certificate)
        return MatchingVerifier.faults(of: matching, in: graph)
    }

    @Test func `what holds is accepted`() { #expect(faults() == []) }

    @Test func `what is no matching is told`() {
        #expect(faults(partners: [1, 0, 3, 2]) == [.wrongCount])
        #expect(faults(partners: [2, nil, 0, nil, nil]) == [.notPaired(node: 0)])
        #expect(faults(partners: [1, 2, 1, nil, nil]) == [.notPaired(node: 0)])
        #expect(faults(partners: [9, 0, 3, 2, nil]) == [.notPaired(node: 0)])
        #expect(faults(order: [0, 1, 2, 3, 3]) == [.missing(node: 4)])
    }

    @Test func `what proves nothing is told`() {
        #expect(faults(blossoms: []) == [.uncovered(0, 1)])
        #expect(faults(blossoms: [.init(places: 0..<4, dual: 20)]) == [.notNested(blossom: 0)])
        let crossing: [MatchingCertificate.Blossom] = [.init(places: 0..<3, dual: 2), .init(places: 2..<5, dual: 2)]
        #expect(faults(blossoms: crossing) == [.notNested(blossom: 1)])
        #expect(faults(partners: [1, 0, nil, nil, nil]) == [.notFull(blossom: 0)])
        #expect(faults(duals: [0, 0, 0, 0, 4]) == [.freeWithValue(node: 4)])
        #expect(faults(duals: [0, 4, 0, 0, 0]) == [.notTight(0, 1)])
        #expect(faults(duals: [-2, 2, 0, 0, 0]) == [.negativeNode(0), .uncovered(0, 4)])
        #expect(faults(blossoms: [.init(places: 0..<5, dual: -20)]).contains(.negativeBlossom(0)))
    }

    @Test(arguments: 0..<50)
    func `a pair less is never accepted as the best`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let graph = WeightedGraph.random(&generator, nodes: 3...12, pairLimit: 30)
        let best = MaximumWeightMatching(of: graph)
        guard let pair = best.pairs.first else { return }
        var partners = best.partners
        (partners[pair.one], partners[pair.other]) = (nil, nil)
        let worse = MaximumWeightMatching(graph, goal: .weight, partners: partners, certificate: best.certificate)
        #expect(MatchingVerifier.faults(of: worse, in: graph).isEmpty == (worse.weight == best.weight))
    }
}
