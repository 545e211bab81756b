internal import ArgumentParser
internal import RaakvlakAnalysis
internal import RaakvlakDocuments
internal import RaakvlakGraphviz
internal import RaakvlakMaps
internal import RaakvlakMatching
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// What goes on a map, and where the map goes.
struct MapOptions: ParsableArguments {
    /// How many suggestions the person in the middle has on a map.
    private static let ownSuggestions = 5

    @Option(help: ArgumentHelp(Texts.mapOutputHelp(.chosen), valueName: Texts.fileValue(.chosen)))
    var output: String

    @Flag(help: ArgumentHelp(Texts.mapSuggestionsHelp(.chosen)))
    var suggestions = false

    func validate() throws { _ = try format() }

    private func format() throws -> MapFormat {
        guard let format = MapFormat(fileName: output) else {
            throw ValidationError(Texts.badMapFormat(output)(.chosen))
        }
        return format
    }

    /// Draws the view and writes it to the file, whole or not at all.
    /// - Throws: `ValidationError`, where suggestions are asked for that the view does not show.
    func draw(
        _ view: MapView,
        of graph: Graph,
        _ network: NetworkOptions,
        hiding cell: MinimumCell = .none
    ) async throws {
        if suggestions, !view.showsSuggestions { throw ValidationError(Texts.mapWithoutSuggestions(.chosen)) }
        let pairs = suggestions ? await pairs(for: view, in: graph, network) : []
        let source = Provenance(of: graph.network, title: try network.title()).phrase(.chosen)
        let plan = try MapPlan(
            of: graph,
            view: view,
            source: source,
            language: .chosen,
            suggestions: pairs,
            hiding: cell
        )
        let format = try format()
        let bytes = try await Progress.during(Texts.drawing) { try await MapRenderer().render(plan, as: format) }
        try FileTarget(path: output).write(bytes)
        StandardError.tell(Texts.drawn(output))
    }

    /// The best suggestions for the person in the middle; without one, everyone's best, each pair once.
    private func pairs(for view: MapView, in graph: Graph, _ network: NetworkOptions) async -> [MapPlan.Pair] {
        let matcher = Matcher(graph, by: Threads(network.threadCount))
        if case .around(let id, _) = view, let center = graph.number(of: id), graph.kind(of: center) == .person {
            return matcher.suggestions(for: center, limit: Self.ownSuggestions)
                .map { MapPlan.Pair(id, graph.node($0.suggested).id) }
        }
        let lists = await matcher.candidatesForEveryone(limit: 1, threads: network.threadCount)
        var (seen, pairs) = (Set<[Int]>(), [MapPlan.Pair]())
        for (person, candidates) in zip(matcher.people, lists) {
            for other in candidates.map(matcher.node) where seen.insert([person, other].sorted()).inserted {
                pairs.append(MapPlan.Pair(graph.node(person).id, graph.node(other).id))
            }
        }
        return pairs
    }
}
