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
    /// For each field, the number of the last owner that has it; owners are counted from 1.
    private var lastOwner: [Int] = []
    private var owner = 1
    private var filled = 0
    private let limits: Limits

    /// How much is read, so that no small file takes all memory.
    struct Limits {
        /// The fields of one node or edge.
        var fields = 1_000
        /// The fields that are filled by what the file declares for all nodes or edges.
        var filled = 20_000_000
        /// The fields of all nodes and edges.
        var cells = 500_000_000
    }

    init(limits: Limits = Limits()) { self.limits = limits }

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
        lastOwner.append(0)
        return number
    }

    /// Adds a field to the node or edge that is added next; a text of blanks alone says nothing.
    /// - Throws: `SyntaxFault` without a place.
    mutating func add(_ name: Int32, _ text: String) throws(SyntaxFault) {
        lastOwner[Int(name)] = owner
        guard !text.isBlank else { return }
        if cells.count - Int(pending) == limits.fields { throw .tooMuch(.tooManyFields(most: limits.fields)) }
        if cells.count == limits.cells { throw .tooMuch(.tooManyCells(most: limits.cells)) }
        cells.append(Cell(name: name, value: symbol(text)))
    }

    /// Adds what the file declares for all nodes or edges to the one that is added next, where that says nothing itself.
    /// - Throws: `SyntaxFault` without a place.
    mutating func fill(_ defaults: [(name: Int32, text: String)]) throws(SyntaxFault) {
        if defaults.count > limits.fields { throw .tooMuch(.tooManyFields(most: limits.fields)) }
        for (name, text) in defaults where !hasPending(name) {
            filled += 1
            if filled > limits.filled { throw .tooMuch(.tooManyFilled(most: limits.filled)) }
            try add(name, text)
        }
    }

    /// Whether the file says something of this field for the node or edge that is added next.
    func hasPending(_ name: Int32) -> Bool { lastOwner[Int(name)] == owner }

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
        owner += 1
        return range
    }
}

extension SyntaxFault {
    /// More than is read; who reads knows where.
    fileprivate static func tooMuch(_ finding: Finding) -> SyntaxFault { SyntaxFault(line: 0, column: 0, finding) }
}

extension String {
    /// Whether there is nothing to read in it.
    var isBlank: Bool { utf8.allSatisfy { $0 == 32 || (9...13).contains($0) } }
}
