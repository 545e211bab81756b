import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

struct ThreadsTests {
    @Test(arguments: [0, 1, 2, 1000], [1, 2, 9])
    func `each number is worked on once, and what it gave stands at its place`(count: Int, threads: Int) {
        #expect(Threads(threads).map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }

    @Test func `parts may ask for threads themselves`() {
        let sums = Threads(3).map(8) { outer in Threads(3).map(8) { outer * $0 }.reduce(0, +) }
        #expect(sums == (0..<8).map { $0 * 28 })
    }

    @Test(arguments: 1...10) func `threads change nothing of an index`(seed: Int) throws {
        let network = try Network.random(seed: seed, persons: 40)
        let (one, many) = (Graph(network), Graph(network, asOf: nil, by: Threads(4)))
        for kind in TieKind.allCases {
            for (a, b) in [(one.outgoing(kind), many.outgoing(kind)), (one.incoming(kind), many.incoming(kind))] {
                #expect(a.starts == b.starts && a.neighbors == b.neighbors && a.ties == b.ties)
            }
        }
    }
}
