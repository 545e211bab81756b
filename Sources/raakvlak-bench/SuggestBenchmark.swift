import ArgumentParser
import RaakvlakDocuments
internal import RaakvlakInterchange
import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakRecords

/// Measures everyone's lists, and one person's after another.
struct SuggestBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Find everyone's best suggestions, and single persons' with their reasons."
    )

    @OptionGroup var options: BenchmarkOptions

    @Option(help: "How many suggestions a person.")
    var limit = 10

    @Option(help: "How many searches at once.")
    var threads = 2

    @Option(help: "How many single persons to ask for, spread over the network.")
    var persons = 500

    @Option(help: "How many facts to add to the network, for each of which the index is updated.")
    var updates = 3

    func run() async throws {
        guard let network = try FolderReader(path: options.folder).read().network else {
            throw ValidationError("The network has errors.")
        }
        let graph = Graph(network)
        var (indexing, everyone, single) = (Measurement(), Measurement(), Measurement())
        let workforce = Threads(threads)
        let matcher = await indexing.time { Matcher(graph, by: workforce) }
        var total = 0.0
        for _ in 0..<options.rounds {
            let lists = await everyone.time { await matcher.candidatesForEveryone(limit: limit, threads: threads) }
            total = lists.reduce(0) { $0 + $1.reduce(0) { $0 + $1.score } }
        }
        let step = max(1, matcher.people.count / max(1, persons))
        for place in stride(from: 0, to: matcher.people.count, by: step) {
            _ = await single.time { matcher.suggestions(for: matcher.people[place], limit: limit) }
        }
        let updating = try await update(matcher, by: workforce)
        BenchmarkReport.print([
            .init("wall_s", .number(everyone.wallMedian)), .init("cpu_s", .number(everyone.cpuMedian)),
            .init("index_s", .number(indexing.wallMedian)), .init("persons", .integer(matcher.people.count)),
            .init("single_p50_ms", .number(single.wallQuantile(0.5) * 1000)),
            .init("single_p99_ms", .number(single.wallQuantile(0.99) * 1000)), .init("score_sum", .number(total)),
            .init("update_s", .number(updating.wallMedian)),
        ])
    }

    /// Lets one person after another, spread over the network, offer something on a theme; making the graph is not timed.
    private func update(_ matcher: Matcher, by workforce: Threads) async throws -> Measurement {
        var (updating, current) = (Measurement(), matcher)
        let themes = matcher.graph.nodes(of: .theme)
        for number in 0..<updates where !themes.isEmpty {
            let (graph, network) = (current.graph, current.graph.network)
            let place = (2 * number + 1) * matcher.people.count / (2 * updates)
            let tie = Tie(
                .offers,
                from: graph.node(matcher.people[place]).id,
                to: graph.node(themes[number % themes.count]).id
            )
            let changed = Graph(try Network(nodes: network.nodes, ties: network.ties + [tie]))
            let before = current
            current = await updating.time { before.updated(to: changed, by: workforce) }
        }
        return updating
    }
}
