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

    /// Two nodes that could meet.
    public struct Pair: Hashable, Sendable {
        let first, second: Node.ID

        /// Makes a pair.
        public init(_ first: Node.ID, _ second: Node.ID) { (self.first, self.second) = (first, second) }
    }

    /// Makes a plan; without a title the map gets one that says the question.
    ///
    /// Steps below 1 count as 1, steps above 3 as 3.
    /// - Throws: `MapError.noSuchNode` where the view is around a node that the graph lacks.
    public init(
        of graph: Graph,
        view: MapView,
        title: String? = nil,
        source: String = "",
        language: Language = .dutch,
        suggestions: [Pair] = []
    ) throws(MapError) {
        (self.graph, self.source, self.language, self.suggestions) = (graph, source, language, suggestions)
        switch view {
        case .network:
            self.view = view
            self.title = title ?? Texts.networkTitle(language)
        case .around(let id, let steps):
            guard let number = graph.number(of: id) else { throw .noSuchNode(id) }
            self.view = .around(id, steps: min(max(steps, 1), 3))
            self.title = title ?? Texts.aroundTitle(NodeWords.name(of: graph.node(number), in: language))(language)
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
