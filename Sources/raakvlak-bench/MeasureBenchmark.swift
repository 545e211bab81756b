import ArgumentParser
import RaakvlakAnalysis
import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakRecords

/// Measures the measures of `RaakvlakAnalysis`, each on the same graph as its peers.
struct MeasureBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Take one measure of a graph, without reading it.",
        discussion: """
            The graph is a file with a sparse symmetric matrix (little-endian; int64 rows, columns, entries; int64 \
            starts[rows + 1]; int32 columns[entries]), or the folder of a network, of which the persons and \
            organizations are taken, with who works for, is a member of, covers or collaborates with whom.
            """
    )

    @Argument(help: "What to measure: \(Measure.allCases.map(\.rawValue).joined(separator: ", ")).")
    var measure: Measure

    @OptionGroup var options: BenchmarkOptions

    @Option(help: "How many tasks at once.")
    var threads = 2

    @Option(help: "For paths: a CSV file with the ends of ways, by number, below a header.")
    var pairs: String?

    @Option(help: "For communities: how many searches.")
    var searches = 1

    @Option(help: "For communities: how many rounds a search has at most.")
    var searchRounds = 2

    enum Measure: String, ExpressibleByArgument, CaseIterable {
        case components, pagerank, paths, coreness, communities, betweenness, sampledBetweenness, closeness
    }

    func run() async throws {
        let graph = try readGraph()
        let ends = try pairs.map(NumberPairs.read) ?? []
        var (measurement, figures): (Measurement, [JSON.Member]) = (Measurement(), [])
        for _ in 0..<options.rounds {
            figures = await take(graph, ends, &measurement)
        }
        BenchmarkReport.print(
            [
                .init("wall_s", .number(measurement.wallMedian)), .init("cpu_s", .number(measurement.cpuMedian)),
                .init("nodes", .integer(graph.nodeCount)), .init("pairs", .integer(graph.pairCount)),
            ] + figures
        )
    }

    private func readGraph() throws -> SimpleGraph {
        guard !options.folder.hasSuffix(".csr") else { return try MatrixFile.graph(options.folder) }
        guard let network = try FolderReader(path: options.folder).read().network else {
            throw ValidationError("The network has errors.")
        }
        let kinds = NodeKindSet.organizations | NodeKindSet(.person)
        return Projection(Graph(network), of: kinds, by: [.worksFor, .memberOf, .covers, .collaborates]).pairs
    }

    /// Takes the measure once; what it found, as figures that can be compared.
    private func take(
        _ graph: SimpleGraph,
        _ ends: [(source: Int, target: Int)],
        _ measurement: inout Measurement
    ) async -> [JSON.Member] {
        switch measure {
        case .components:
            let found = await measurement.time { graph.components() }
            return [.init("components", .integer(found.count)), .init("largest", .integer(found.sizes.max() ?? 0))]
        case .pagerank:
            let ranks = await measurement.time { graph.pageRank(tolerance: 1e-8) }
            return [.init("sum", .number(ranks.reduce(0, +))), .init("ss", .number(ranks.reduce(0) { $0 + $1 * $1 }))]
        case .paths:
            let paths = await measurement.time { await graph.shortestPaths(between: ends, threads: threads) }
            let lengths = paths.compactMap { $0.map { $0.count - 1 } }
            return [
                .init("sum", .integer(lengths.reduce(0, +))),
                .init("unreachable", .integer(paths.count - lengths.count)),
            ]
        case .coreness:
            let cores = await measurement.time { graph.coreness() }
            return [.init("max", .integer(cores.max() ?? 0)), .init("sum", .integer(cores.reduce(0, +)))]
        case .communities:
            let found = await measurement.time {
                await Communities(of: graph, runs: searches, rounds: searchRounds, threads: threads)
            }
            return [.init("Q", .number(found.modularity)), .init("communities", .integer(found.partition.count))]
        case .betweenness:
            return Self.figures(of: await measurement.time { await graph.betweenness(threads: threads) })
        case .sampledBetweenness:
            let found = await measurement.time { await Betweenness(sampling: graph, threads: threads) }
            return Self.figures(of: found.values) + [.init("samples", .integer(found.sampling?.samples ?? 0))]
        case .closeness:
            return Self.figures(of: await measurement.time { await Closeness(of: graph, threads: threads) }.values)
        }
    }

    private static func figures(of values: [Double]) -> [JSON.Member] {
        let top = values.indices.max { values[$0] < values[$1] } ?? 0
        return [
            .init("sum", .number(values.reduce(0, +))), .init("top", .integer(top)),
            .init("max", .number(values.max() ?? 0)),
        ]
    }
}
