import ArgumentParser
internal import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakRecords

/// Measures how long it takes to find nodes by words with typos.
struct FindBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Index all words of a network, and search it for words of it, whole and with a typo."
    )

    @OptionGroup var options: BenchmarkOptions

    @Option(help: "How many names to search for, spread over the network.")
    var names = 200

    func run() async throws {
        guard let network = try FolderReader(path: options.folder).read().network else {
            throw ValidationError("The network has errors.")
        }
        let graph = Graph(network)
        var (indexing, whole, slips) = (Measurement(), Measurement(), Measurement())
        var index = SearchIndex(graph)
        for _ in 0..<options.rounds { index = await indexing.time { SearchIndex(graph) } }
        let persons = graph.nodes(of: .person)
        let step = max(1, persons.count / max(1, names))
        var (found, asked) = (0, 0)
        for place in stride(from: 0, to: persons.count, by: step) {
            let name = graph.node(persons[place]).name
            _ = await whole.time { index.search(name, limit: 20) }
            let slip = Self.withTypo(name)
            let outcome = await slips.time { index.search(slip, limit: 20) }
            asked += 1
            // Others may have the same name: it counts that one of that name stands among the first.
            if outcome.matches.contains(where: { graph.node($0.node).name == name }) { found += 1 }
        }
        BenchmarkReport.print([
            .init("wall_s", .number(slips.wallMedian)), .init("cpu_s", .number(slips.cpuMedian)),
            .init("index_s", .number(indexing.wallMedian)), .init("nodes", .integer(graph.nodeCount)),
            .init("whole_p50_ms", .number(whole.wallQuantile(0.5) * 1000)),
            .init("whole_p99_ms", .number(whole.wallQuantile(0.99) * 1000)),
            .init("typo_p50_ms", .number(slips.wallQuantile(0.5) * 1000)),
            .init("typo_p99_ms", .number(slips.wallQuantile(0.99) * 1000)),
            .init("asked", .integer(asked)), .init("found", .integer(found)),
        ])
    }

    /// The text with two neighboring letters of its longest word swapped.
    private static func withTypo(_ text: String) -> String {
        var words = text.split(separator: " ").map { Array($0) }
        guard let longest = words.indices.max(by: { words[$0].count < words[$1].count }), words[longest].count > 3
        else { return text }
        words[longest].swapAt(1, 2)
        return words.map { String($0) }.joined(separator: " ")
    }
}
