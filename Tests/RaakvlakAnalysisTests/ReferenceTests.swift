import RaakvlakAnalysis
import RaakvlakTesting
import Testing

@Suite(.sharedData(CommunityGraphs.folder))
struct ReferenceTests {
    @Test(arguments: CommunityGraphs.names)
    func `betweenness is that of the reference`(name: String) async throws {
        let graph = try CommunityGraphs.graph(name)
        let found = await graph.betweenness()
        #expect(zip(found, try CommunityGraphs.reference(name).betweenness).allSatisfy(isNear))
    }

    @Test(arguments: CommunityGraphs.names)
    func `PageRank is that of the reference`(name: String) throws {
        let graph = try CommunityGraphs.graph(name, isWeighted: false)
        let expected = try CommunityGraphs.reference(name).pageRank
        #expect(zip(graph.pageRank(), expected).allSatisfy { abs($0 - $1) < 1e-6 })
    }

    @Test(arguments: CommunityGraphs.names)
    func `core numbers are those of the reference`(name: String) throws {
        #expect(try CommunityGraphs.graph(name).coreness() == CommunityGraphs.reference(name).coreness)
    }

    @Test(arguments: CommunityGraphs.names)
    func `communities have the best modularity known`(name: String) async throws {
        let graph = try CommunityGraphs.graph(name)
        let found = await Communities(of: graph)
        let best = try CommunityGraphs.bestModularity(name)
        #expect(abs(found.modularity - best) < 1e-4, "\(found.modularity), not \(best)")
        #expect(abs(graph.modularity(of: found.partition) - found.modularity) < 1e-12)
    }

    @Test(
        arguments: [
            ("lfr1000S_mu10_s0", 0.99), ("lfr1000S_mu30_s0", 0.99), ("lfr1000S_mu50_s0", 0.99),
            ("lfr1000S_mu60_s0", 0.986), ("lfr1000B_mu10_s0", 0.99), ("lfr1000B_mu30_s0", 0.99),
            ("lfr1000B_mu50_s0", 0.99), ("lfr1000B_mu60_s0", 0.883),
        ]
    )
    func `the most stable communities are those that were planted`(name: String, least: Double) async throws {
        let (graph, truth) = try await CommunityGraphs.planted(name)
        let found = await Communities.mostStable(of: graph, runs: 6)
        let information = found.partition.information(on: truth)
        #expect(information >= least, "\(information) at resolution \(found.resolution), stability \(found.stability)")
    }
}
