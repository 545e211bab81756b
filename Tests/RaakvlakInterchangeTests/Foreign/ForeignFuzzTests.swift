import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// A damaged file gives a network or a fault, and never stops the program; a network that it gives can be kept.
struct ForeignFuzzTests {
    /// The network as it reads back from the folder that it is written to.
    static func kept(_ network: Network) throws -> Network? {
        let tables = FolderWriter(network).files.map { InputTable(name: $0.name, bytes: $0.bytes) }
        return tables.isEmpty ? network : try NetworkReader(tables).read().network
    }

    @Test(arguments: InterchangeFormat.allCases.filter(\.isRead))
    func `damaged files give networks that can be kept, or faults`(format: InterchangeFormat) throws {
        let networks = [try SmallNetwork.make(), try Network.random(seed: 9, persons: 2)]
        let inputs = networks.map { network in
            var text = ""
            InterchangeWriter(network, in: .dutch).write(as: format, to: &text)
            return (name: "x", bytes: Array(text.utf8))
        }
        var (read, refused) = (0, 0)
        Fuzzing(format.rawValue, ordinary: 600).run(on: inputs) { name, bytes in
            guard let network = try? ForeignReader(name: name, format: format).read(bytes).network else {
                refused += 1
                return
            }
            read += 1
            #expect(try Self.kept(network) == network)
            var text = ""
            InterchangeWriter(network, in: .english).write(as: format, to: &text)
            let again = try ForeignReader(name: name, format: format).read(Array(text.utf8)).network
            #expect(again.nodes.count == network.nodes.count && again.ties.count == network.ties.count)
        }
        #expect(read > 60 && refused > 60)
    }
}
