import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// The national network in NetworkX and igraph.
@Suite(
    .python("networkx", "igraph"),
    .sharedData("data/schools/vestigingen_2024_met_swv.csv"),
    .sharedData("data/regions/pc4_gemeente_swv.csv")
)
struct NationalPeerTests {
    @Test func `the national network is the same to NetworkX and igraph, and comes back without loss`() async throws {
        let network = try NationalRegister.graph().network
        try await withTemporaryFolder { folder in try await PeerTests.expectSeen(network, in: folder, comesBack: true) }
    }
}
