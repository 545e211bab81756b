import Foundation
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// What NetworkX and igraph make of our files, and we of theirs.
@Suite(.python("networkx", "igraph")) struct PeerTests {
    struct Summary: Decodable, Equatable {
        let nodes, edges: Int
        let nodeKinds, edgeKinds: [String: Int]
        let weights: [Double]
        let names: [String]
    }

    private static func write(_ network: Network, to folder: TemporaryFolder) throws {
        for format in InterchangeFormat.allCases where format.isRead {
            var text = ""
            InterchangeWriter(network, in: .dutch).write(as: format, to: &text)
            try folder.write(text, to: "own.\(format.rawValue)")
        }
    }

    private static func summary(of network: Network) -> Summary {
        Summary(
            nodes: network.nodes.count,
            edges: network.ties.count,
            nodeKinds: Dictionary(grouping: network.nodes, by: \.kind.code).mapValues(\.count),
            edgeKinds: Dictionary(grouping: network.ties, by: \.kind.code).mapValues(\.count),
            weights: network.ties.map { $0.details.weight ?? 1 }.sorted(),
            names: network.nodes.map(\.name).sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        )
    }

    /// Expects that NetworkX and igraph see the network, and, where asked, that it comes back from both.
    static func expectSeen(_ network: Network, in folder: TemporaryFolder, comesBack: Bool = false) async throws {
        try write(network, to: folder)
        let outcome = try await Python.run(PeerScript.text, [], in: folder)
        try #require(outcome.status == 0, "\(outcome.errorText)")
        let seen = try JSONDecoder().decode([String: Summary].self, from: Data(outcome.output))
        #expect(seen.keys.sorted() == ["gexf", "graphml", "igraph", "json"])
        let own = summary(of: network)
        for (name, summary) in seen {
            let isSame = summary == own
            #expect(isSame, "\(name)")
        }
        guard comesBack else { return }
        for file in ["networkx.graphml", "networkx.gexf", "networkx.json", "igraph.graphml"] {
            let format = try #require(InterchangeFormat(fileName: file))
            let outcome = try ForeignReader(name: file, format: format).read(folder.bytes(of: file))
            let isSame = outcome.network == network
            #expect(isSame && outcome.lostFacts == 0, "\(file): \(outcome.losses)")
        }
    }

    @Test func `the fixture is the same to NetworkX and igraph, and comes back from both without loss`() async throws {
        let network = try #require(try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network)
        try await withTemporaryFolder { folder in
            try await Self.expectSeen(network, in: folder, comesBack: true)
        }
    }

    @Test(arguments: 0..<3)
    func `a random network with every sort of text is the same to NetworkX and igraph`(seed: Int) async throws {
        let network = try Network.random(seed: seed, persons: 40)
        try await withTemporaryFolder { folder in try await Self.expectSeen(network, in: folder) }
    }

    @Test func `the karate club comes in from NetworkX and igraph`() async throws {
        try await withTemporaryFolder { folder in
            let written = try await Python.run(PeerScript.foreign, [], in: folder)
            try #require(written.status == 0, "\(written.errorText)")
            var kinds = KindMapping()
            kinds.otherNodes = .person
            for file in ["club.graphml", "club.gexf", "club.json", "zachary.graphml"] {
                let format = try #require(InterchangeFormat(fileName: file))
                let outcome = try ForeignReader(name: file, format: format, kinds: kinds).read(folder.bytes(of: file))
                #expect(outcome.network.nodes.count == 34 && outcome.network.ties.count == 78, "\(file)")
                #expect(outcome.network.ties.allSatisfy { $0.kind == .collaborates }, "\(file)")
                #expect(outcome.lostFacts == 0, "\(file): \(outcome.losses)")
                let weight = outcome.network.ties.reduce(0) { $0 + ($1.details.weight ?? 1) }
                #expect(weight == (file == "zachary.graphml" ? 78 : 231), "\(file)")
            }
        }
    }
}
