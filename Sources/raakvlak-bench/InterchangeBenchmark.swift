import ArgumentParser
import RaakvlakInterchange
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// Measures how long it takes to write a network in the formats of other programs, and to read it back.
struct InterchangeBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interchange",
        abstract: "Write a network as GraphML, GEXF and node-link JSON in memory, read each back, and merge it."
    )

    @OptionGroup var options: BenchmarkOptions

    func run() async throws {
        guard let network = try FolderReader(path: options.folder).read().network else {
            throw ValidationError("The network has errors.")
        }
        for format in InterchangeFormat.allCases where format.isRead {
            var (writing, reading, merging) = (Measurement(), Measurement(), Measurement())
            var (size, isSame) = (0, true)
            for _ in 0..<options.rounds {
                let bytes = await writing.time {
                    var text = ""
                    InterchangeWriter(network, in: .dutch).write(as: format, to: &text)
                    return Array(text.utf8)
                }
                let outcome = try await reading.time { try ForeignReader(name: "x", format: format).read(bytes) }
                let merge = await merging.time { Merge(outcome.network, into: network) }
                (size, isSame) = (bytes.count, isSame && merge.network == network)
            }
            BenchmarkReport.print([
                .init("format", .string(format.rawValue)), .init("bytes", .integer(size)),
                .init("write_s", .number(writing.wallMedian)), .init("read_s", .number(reading.wallMedian)),
                .init("merge_s", .number(merging.wallMedian)), .init("is_same", .bool(isSame)),
                .init("nodes", .integer(network.nodes.count)), .init("ties", .integer(network.ties.count)),
            ])
        }
    }
}
