import ArgumentParser
import RaakvlakDocuments
internal import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakRecords

/// Measures how long it takes until a folder is read, checked and indexed.
struct ReadBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read a folder, check everything and index it as a graph."
    )

    @OptionGroup var options: BenchmarkOptions

    func run() async throws {
        var (reading, indexing, all) = (Measurement(), Measurement(), Measurement())
        var graph: Graph?
        for _ in 0..<options.rounds {
            graph = nil
            graph = try await all.time {
                let imported = try await reading.time { try FolderReader(path: options.folder).read() }
                guard let network = imported.network else { throw ValidationError("The network has errors.") }
                return await indexing.time { Graph(network, asOf: nil, by: Threads()) }
            }
        }
        let network = graph?.network
        BenchmarkReport.print([
            .init("wall_s", .number(all.wallMedian)), .init("cpu_s", .number(all.cpuMedian)),
            .init("read_and_check_s", .number(reading.wallMedian)), .init("index_s", .number(indexing.wallMedian)),
            .init("nodes", .integer(network?.nodes.count ?? 0)), .init("ties", .integer(network?.ties.count ?? 0)),
        ])
    }
}

/// What a benchmark prints: one line of JSON, with the peak memory of the process.
enum BenchmarkReport {
    static func print(_ members: [JSON.Member]) {
        let peak = JSON.Member("peak_mib", .number(PeakMemory.mebibytes))
        Swift.print(JSON.object(members + [peak]).flat)
    }
}
