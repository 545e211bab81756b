import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct RoundsLeximinVerifierTests {
    /// A graph that takes some steps, and its leximin matching.
    private static func example(_ seed: Int) -> (graph: WorthGraph, matching: LeximinMatching) {
        var generator = SeededGenerator(seed: seed)
        let graph = WorthGraph(
            nodeCount: 30,
            pairs: WorthGraph.randomPairs(&generator, nodeCount: 30, density: 30)
        )
        return (graph, LeximinMatching(of: graph))
    }

    private func changed(
        _ matching: LeximinMatching,
        largest: MaximumWeightMatching? = nil,
        steps: [LeximinMatching.Step]? = nil,
        heaviest: MaximumWeightMatching? = nil
    ) -> LeximinMatching {
        LeximinMatching(
            largest: largest ?? matching.largest,
            steps: steps ?? matching.steps,
            heaviest: heaviest ?? matching.heaviest
        )
    }

    /// The graphs in which the matchings of each step are optimal: the largest first, the heaviest last.
    private func stepGraphs(_ matching: LeximinMatching, _ graph: WorthGraph) throws -> [WeightedGraph] {
        var graphs = [LeximinFace.unitPairs(graph).weightedGraph(graph)]
        var face = LeximinFace(of: graph, largest: matching.largest.certificate)
        for step in matching.steps {
            let pairs = try #require(face.pairs(counting: step.levels))
            graphs.append(pairs.weightedGraph(graph))
            face = face.narrowed(to: pairs, by: step.matching.certificate, settled: step.levels.upperBound)
        }
        return graphs + [face.pairsByWeight().weightedGraph(graph)]
    }

    /// The matching with a dual value changed by `change`.
    private func bent(
        _ matching: MaximumWeightMatching,
        _ graph: WeightedGraph,
        by change: Int64
    ) -> MaximumWeightMatching {
        var duals = matching.certificate.duals
        let node = matching.partners.firstIndex { $0 != nil } ?? 0
        duals[node] += change
        let certificate = MatchingCertificate(
            duals: duals,
            order: matching.certificate.order,
            blossoms: matching.certificate.blossoms
        )
        return MaximumWeightMatching(graph, goal: .weight, partners: matching.partners, certificate: certificate)
    }

    @Test(arguments: 0..<20)
    func `a changed dual value is found, in whichever step`(seed: Int) throws {
        let (graph, matching) = Self.example(seed)
        #expect(LeximinVerifier.fault(of: matching, in: graph) == nil)
        let graphs = try stepGraphs(matching, graph)
        for change in [-2, -1, 1, 2] as [Int64] {
            for number in graphs.indices {
                var matchings = [matching.largest] + matching.steps.map(\.matching) + [matching.heaviest]
                matchings[number] = bent(matchings[number], graphs[number], by: change)
                let steps = matching.steps.indices.map { place in
                    LeximinMatching.Step(levels: matching.steps[place].levels, matching: matchings[place + 1])
                }
                let changed = LeximinMatching(
                    largest: matchings[0],
                    steps: steps,
                    heaviest: matchings[graphs.count - 1]
                )
                guard case .unproved(number, _) = LeximinVerifier.fault(of: changed, in: graph) else {
                    Issue.record("The change of step \(number) is not found.")
                    continue
                }
            }
        }
    }

    @Test(arguments: 0..<20)
    func `a step left out, a level passed over and the end forgotten are found`(seed: Int) {
        let (graph, matching) = Self.example(seed)
        let none = changed(matching, steps: [])
        #expect(LeximinVerifier.fault(of: none, in: graph) == .unsettled(level: 0))
        guard let first = matching.steps.first, let last = matching.steps.last else { return }
        let ended = changed(matching, steps: matching.steps.dropLast())
        #expect(LeximinVerifier.fault(of: ended, in: graph) != nil)
        let doubled = changed(matching, steps: [first] + matching.steps)
        if !first.levels.isEmpty { #expect(LeximinVerifier.fault(of: doubled, in: graph) == .wrongLevels(2)) }
        let beyond = LeximinMatching.Step(
            levels: last.levels.lowerBound..<graph.levelCount + 1,
            matching: last.matching
        )
        let overrun = changed(matching, steps: matching.steps.dropLast() + [beyond])
        #expect(LeximinVerifier.fault(of: overrun, in: graph) == .wrongLevels(matching.steps.count))
        let allPassed = LeximinMatching.Step(
            levels: graph.levelCount..<graph.levelCount,
            matching: matching.largest
        )
        let passed = changed(matching, steps: [allPassed])
        #expect(LeximinVerifier.fault(of: passed, in: graph) != nil)
    }

    @Test func `what can't be passed over is not passed over with a proof of its own`() {
        // Two nodes have only each other, at the level 0: without it there is an optimum too, of no pairs.
        let graph = WorthGraph(nodeCount: 2, pairs: [(Pair(0, 1), 0, 5, 1)])
        let matching = LeximinMatching(of: graph)
        #expect(LeximinVerifier.fault(of: matching, in: graph) == nil)
        let empty = MaximumWeightMatching(of: WeightedGraph(nodeCount: 2, pairs: []))
        let step = LeximinMatching.Step(levels: 1..<2, matching: empty)
        #expect(LeximinVerifier.fault(of: changed(matching, steps: [step]), in: graph) == .outside(1))
    }

    @Test func `another choice is not accepted with the same proof`() throws {
        let graph = WorthGraph(
            nodeCount: 4,
            pairs: [
                (Pair(0, 1), 1, 90, 0), (Pair(2, 3), 90, 90, 0), (Pair(1, 2), 2, 2, 0), (Pair(0, 3), 2, 2, 0),
            ]
        )
        let matching = LeximinMatching(of: graph)
        let other = MaximumWeightMatching(
            try #require(try stepGraphs(matching, graph).last),
            goal: .weight,
            partners: [1, 0, 3, 2],
            certificate: matching.heaviest.certificate
        )
        #expect(LeximinVerifier.fault(of: changed(matching, heaviest: other), in: graph) != nil)
    }
}
