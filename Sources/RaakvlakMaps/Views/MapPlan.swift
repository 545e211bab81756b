public import RaakvlakAnalysis
public import RaakvlakNetwork

/// What a map should show, and in whose words: all that is needed to draw it.
public struct MapPlan: Sendable {
    /// The facts, as of the date that the map names.
    public let graph: Graph
    /// The question.
    public let view: MapView
    /// What stands above the map.
    public let title: String
    /// Where the facts come from, as a sentence; empty where that is not said.
    public let source: String
    /// The language of all words.
    public let language: Language
    /// Pairs of nodes that could meet, drawn dashed where both are on the map; those who could meet the node in the middle
    /// are on it.
    public let suggestions: [Pair]
    /// Which numbers of parties a matrix hides.
    public let minimumCell: MinimumCell

    /// Two nodes that could meet.
    public struct Pair: Hashable, Sendable {
        let first, second: Node.ID

        /// Makes a pair.
        public init(_ first: Node.ID, _ second: Node.ID) { (self.first, self.second) = (first, second) }
    }

    /// Makes a plan; without a title the map gets one that says the question.
    ///
    /// Steps below 1 count as 1, steps above 3 as 3.
    /// - Throws: `MapError.noSuchNode` where the view names a node that the graph lacks, `.wrongKind`, `.noPath`.
    public init(
        of graph: Graph,
        view: MapView,
        title: String? = nil,
        source: String = "",
        language: Language = .dutch,
        suggestions: [Pair] = [],
        hiding minimumCell: MinimumCell = .none
    ) throws(MapError) {
        self.minimumCell = minimumCell
        (self.source, self.language, self.suggestions) = (source, language, suggestions)
        self.view = try Self.checked(view, in: graph)
        // What ended is not there any more on the day of the graph.
        if case .changes = view, graph.asOf != nil { self.graph = Graph(graph.network) } else { self.graph = graph }
        self.title = title ?? Self.title(of: view, in: graph)(language)
    }

    private static func checked(_ view: MapView, in graph: Graph) throws(MapError) -> MapView {
        switch view {
        case .network, .changes, .themes: return view
        case .around(let id, let steps):
            _ = try number(of: id, in: graph)
            return .around(id, steps: min(max(steps, 1), 3))
        case .theme(let id):
            _ = try number(of: id, .theme, in: graph)
            return view
        case .region(let id):
            _ = try number(of: id, .region, in: graph)
            return view
        case .path(let from, let to):
            let (source, target) = (try number(of: from, in: graph), try number(of: to, in: graph))
            guard graph.joined().distances(from: [target])[source] != nil else { throw .noPath(from, to) }
            return view
        }
    }

    private static func number(of id: Node.ID, _ wanted: NodeKind? = nil, in graph: Graph) throws(MapError) -> Int {
        guard let number = graph.number(of: id) else { throw .noSuchNode(id) }
        if let wanted, graph.kind(of: number) != wanted { throw .wrongKind(id, graph.kind(of: number), wanted: wanted) }
        return number
    }

    /// The question, as a title.
    private static func title(of view: MapView, in graph: Graph) -> Phrase {
        let name = { (id: Node.ID) in
            let node = graph.network[id]
            return Phrase(
                nl: node.map { NodeWords.name(of: $0, in: .dutch) } ?? id.text,
                en: node.map { NodeWords.name(of: $0, in: .english) } ?? id.text
            )
        }
        return switch view {
        case .network: Texts.networkTitle
        case .around(let id, _): Texts.aroundTitle(name(id))
        case .theme(let id): Texts.themeTitle(name(id))
        case .region(let id): Texts.regionTitle(name(id))
        case .path(let from, let to): Texts.pathTitle(name(from), name(to))
        case .changes(let days): Texts.changesTitle(days.first, days.last)
        case .themes(let columns): Texts.themesTitle(columns)
        }
    }

    /// The graph's numbers of those who could meet the node `id`, ascending, each once.
    func suggested(to id: Node.ID) -> [Int] {
        let others = suggestions.filter { $0.first == id || $0.second == id }
            .map { $0.first == id ? $0.second : $0.first }
        return Set(others).subtracting([id]).compactMap(graph.number).sorted()
    }

    /// The drawings of this plan, from the most detailed to the most summarized; each is made when it is asked for.
    ///
    /// Levels that can't fit on `paper` are skipped at the cost of counting their nodes, so that a large network is
    /// drawn in the time that it takes to pass over its ties a few times. The last one always fits.
    public func drawings(on paper: Paper) -> some Sequence<Drawing> {
        if case .themes(let columns) = view { return AnySequence(MatrixBuilder(plan: self, by: columns).drawings) }
        return AnySequence(foldedDrawings(on: paper))
    }

    private func foldedDrawings(on paper: Paper) -> some Sequence<Drawing> {
        sequence(state: Folding.Levels(of: self)) { levels in
            while let folding = levels.next() {
                if let drawing = DrawingBuilder(plan: self, folding: folding, isLast: levels.isExhausted).drawing(
                    on: paper
                ) {
                    return drawing
                }
            }
            return nil
        }
    }
}
