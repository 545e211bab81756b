public import RaakvlakAnalysis
public import RaakvlakNetwork

/// What a map shows, before anything has a place: a value that can be compared, measured and written as DOT.
public struct Drawing: Hashable, Sendable {
    /// What stands above the map.
    public let title: String
    /// The day on which everything on the map holds, or nil where it holds for no day in particular.
    public let asOf: CalendarDate?
    /// What was summarized or left out, in a sentence; empty where everything is drawn.
    public let summary: String
    /// Where the facts come from, in words; empty where that was not said.
    public let source: String
    /// The language of all words.
    public let language: Language
    /// The nodes; an edge names its ends by their place in this list.
    public internal(set) var nodes: [Node]
    /// The edges, in the order of their ends and families.
    public let edges: [Edge]
    /// How nodes find their places.
    public let layout: Layout
    /// The size of the labels in points.
    public var fontSize: Double

    init(
        title: String,
        asOf: CalendarDate?,
        summary: String,
        source: String,
        language: Language,
        nodes: [Node],
        edges: [Edge],
        layout: Layout = .distances,
        fontSize: Double = Drawing.fontSizes[0]
    ) {
        (self.title, self.asOf, self.summary, self.source) = (title, asOf, summary, source)
        (self.language, self.nodes, self.edges) = (language, nodes, edges)
        (self.layout, self.fontSize) = (layout, fontSize)
    }

    /// The sizes of labels in points, from where there is room to the smallest that goes on paper: whole pixels of 96
    /// per inch, by which Pango sets letters evenly.
    public static let fontSizes = [9.75, 9, 8.25, 7.5]

    /// The day in words; empty where there is none.
    var subtitle: String { asOf.map { Texts.asOf($0)(language) } ?? "" }

    /// The same drawing with labels of another size.
    func lettered(at size: Double) -> Drawing {
        var drawing = self
        drawing.fontSize = size
        return drawing
    }

    /// How large the node is drawn.
    public func size(of node: Node) -> Size {
        let (face, size) = lettering(of: node)
        let width = node.lines.map { face.width(of: $0, size: size) }.max() ?? 0
        let text = Size(
            width: width,
            height: Double(node.lines.count + node.look.shape.blankLines) * Typeface.lineHeight * size
        )
        let box = node.look.shape.size(around: text, fontSize: size)
        guard let room = node.room else { return box }
        return Size(width: max(box.width, room.width), height: max(box.height, room.height))
    }

    /// How wide the edge is drawn, in points: it grows with the logarithm of its count, to two and a half times where
    /// there is none with more.
    public func width(of edge: Edge) -> Double {
        let most = edges.reduce(8) { max($0, $1.count) }
        return edge.look.width * (1 + 1.5 * Self.logarithm(edge.count) / Self.logarithm(most))
    }

    /// The binary logarithm, straight between powers of two.
    private static func logarithm(_ count: Int) -> Double {
        let number = Double(max(1, count))
        return Double(number.exponent) + number.significand - 1
    }

    /// In which letters a node's label is set.
    func lettering(of node: Node) -> (face: Typeface, size: Double) {
        node.isSubject ? (.bold, fontSize + 2.25) : (node.kind == .samenwerkingsverband ? .bold : .book, fontSize)
    }
}

extension Drawing {
    /// By what nodes find their places.
    public enum Layout: Hashable, Sendable {
        /// As far from each other as ties have it.
        case distances
        /// In rings around a node, named by its place in the list of nodes.
        case rings(around: Int)
        /// In layers one after the other: the layer of each node, from 0.
        case layers([Int])
        /// In rows and columns: those of each node, from 0.
        case grid([Place])

        /// A place in a grid.
        public struct Place: Hashable, Sendable { let row, column: Int }
    }

    /// One node of a drawing: a node of the network, or what stands for several.
    public struct Node: Hashable, Sendable, Identifiable {
        /// The id in the network, or a name such as `persons` of what stands for several.
        public let id: String
        /// What it is; decides its look.
        public let kind: NodeKind
        /// What became of it, where the map shows that.
        public var event: Change.Event?
        /// What it tells, where it is a cell of a matrix; then it has no look of its kind.
        public var cell: Cell?
        /// The least room that it takes.
        public var room: Size?
        /// The label, line by line.
        public let lines: [String]
        /// What a screen reader says: name and kind.
        public let title: String
        /// What else there is to say; empty where there is nothing.
        public let detail: String
        /// Whether the map is about this node.
        public let isSubject: Bool

        /// Its shape and colors.
        public var look: MapStyle.NodeLook {
            let look = cell?.look ?? MapStyle.look(of: kind)
            return event == .ended ? look.ended : look
        }
    }

    /// One line of a drawing: one tie, or several of a family between the same two.
    public struct Edge: Hashable, Sendable {
        /// The places of its ends in the list of nodes; an end mark stands at the second.
        public let from, to: Int
        /// What it says; decides its look.
        public let family: TieFamily
        /// What became of it, where the map shows that.
        public var event: Change.Event?
        /// For how many ties it stands.
        public let count: Int
        /// What a screen reader says: the sentence of the tie.
        public let title: String

        /// Its color, width and pattern.
        public var look: MapStyle.TieLook { event == .ended ? .ended : MapStyle.look(of: family) }
    }

    /// What a legend explains: exactly what occurs.
    public struct Legend: Hashable, Sendable {
        /// The kinds of nodes, in the order of the schema.
        public let kinds: [NodeKind]
        /// The families of ties, in their order.
        public let families: [TieFamily]
        /// Whether the width of lines means something.
        public let hasWidths: Bool
        /// Whether something is new, has ended, or is a tie that has ended.
        public let hasNew, hasEnded, hasEndedTies: Bool
        /// What cells tell.
        public let cells: [Cell]
    }

    /// The legend of this drawing.
    public var legend: Legend {
        Legend(
            kinds: NodeKind.allCases.filter { kind in nodes.contains { $0.kind == kind && $0.cell == nil } },
            families: TieFamily.allCases.filter { family in
                edges.contains { $0.family == family && $0.event != .ended }
            },
            hasWidths: edges.contains { $0.count > 1 },
            hasNew: nodes.contains { $0.event == .began },
            hasEnded: nodes.contains { $0.event == .ended },
            hasEndedTies: edges.contains { $0.event == .ended },
            cells: Cell.allCases.filter { cell in cell != .heading && nodes.contains { $0.cell == cell } }
        )
    }
}
