import RaakvlakNetwork

/// A graph as a file of another program states it: nodes and edges, each with fields of text; nothing is checked yet.
///
/// Texts are held once, and fields as pairs of numbers, so that a file of a million edges fits.
struct ForeignGraph {
    /// A field: which, and the number of its text.
    struct Cell: Hashable {
        let name: Int32
        let value: UInt32
    }

    /// A node, by the number of its id's text.
    struct Node {
        let id: UInt32
        let line: Int32
        let cells: Range<Int32>
    }

    /// An edge, by the numbers of its ends' ids.
    struct Edge {
        let from, to: UInt32
        let line: Int32
        var isDirected: Bool
        let cells: Range<Int32>
    }

    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []
    /// The names of the fields, by number.
    private(set) var fieldNames: [String] = []
    /// What the file holds that has no place in a network, such as colors, and how often.
    private(set) var leftOver: [LeftOver: Int] = [:]

    private var cells: [Cell] = []
    private var texts = SymbolTable(capacity: 1 << 10)
    private var numberOfName: [String: Int32] = [:]
    private var pending: Int32 = 0

    /// What a file may hold that a network can't.
    enum LeftOver: Int, CaseIterable, Comparable {
        case appearance, hyperedge, nesting, severalPeriods, graphField
        static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    /// The number of a field's name.
    mutating func number(ofField name: String) -> Int32 {
        if let number = numberOfName[name] { return number }
        let number = Int32(fieldNames.count)
        fieldNames.append(name)
        numberOfName[name] = number
        return number
    }

    /// Adds a field to the node or edge that is added next; an empty text says nothing.
    mutating func add(_ name: Int32, _ text: String) {
        if !text.isEmpty { cells.append(Cell(name: name, value: symbol(text))) }
    }

    /// Whether the node or edge that is added next has this field.
    func hasPending(_ name: Int32) -> Bool { cells[Int(pending)...].contains { $0.name == name } }

    /// Adds a node with the fields that were added since the last.
    mutating func addNode(_ id: String, line: Int) {
        nodes.append(Node(id: symbol(id), line: Int32(clamping: line), cells: takeCells()))
    }

    /// Adds an edge with the fields that were added since the last.
    mutating func addEdge(from: String, to: String, line: Int, isDirected: Bool) {
        let (from, to, line) = (symbol(from), symbol(to), Int32(clamping: line))
        edges.append(Edge(from: from, to: to, line: line, isDirected: isDirected, cells: takeCells()))
    }

    /// Lets no edge have a direction.
    mutating func makeUndirected() { for index in edges.indices { edges[index].isDirected = false } }

    /// Notes something that a network can't hold.
    mutating func leaveOver(_ what: LeftOver) { leftOver[what, default: 0] += 1 }

    /// The text with this number.
    func text(_ number: UInt32) -> String { texts.text(number) }

    /// The fields of a node or an edge.
    func cells(_ range: Range<Int32>) -> ArraySlice<Cell> { cells[Int(range.lowerBound)..<Int(range.upperBound)] }

    /// The text of a field, or nil where it is not there.
    func text(of name: Int32?, _ range: Range<Int32>) -> String? {
        guard let name else { return nil }
        return cells(range).last { $0.name == name }.map { text($0.value) }
    }

    /// The number of a field's name, where any node or edge has it.
    func fieldNumber(_ name: String) -> Int32? { numberOfName[name] }

    private mutating func symbol(_ text: String) -> UInt32 {
        var text = text
        return text.withUTF8 { texts.insert($0) }
    }

    private mutating func takeCells() -> Range<Int32> {
        let range = pending..<Int32(cells.count)
        pending = range.upperBound
        return range
    }
}
