import RaakvlakNetwork

/// What was read of a stretch of a file, before it is known what stands in front of it.
///
/// Ids and details are numbered within the part; the lines are those of the stretch.
struct RowPart: Sendable {
    /// How many rows there are.
    var rowCount = 0
    /// What is wrong with them.
    var log: IssueLog
    /// The ids that the rows name.
    var ids: PartIDs
    /// What is known of ties besides their ends.
    var details = PartDetails()
    /// The nodes that are sound by themselves, in order.
    private var nodes: [Node] = []
    private var nodeRows: [NodeRow] = []
    /// The ties of these nodes, or of the rows.
    private(set) var ties = TieBatch()
    /// Where the ties stand.
    private(set) var tiePlaces: [TiePlace] = []
    /// The ids that rows name of which no tie was taken, because something else is wrong with them.
    private(set) var mentions: [Mention] = []

    /// The number of a node's id, its line, and where its ties end among those of the part.
    struct NodeRow: Sendable {
        let symbol: UInt32
        let line: Int
        let tieEnd: Int
    }

    /// The number of an id, and where it is named.
    struct Mention: Sendable {
        let symbol: UInt32
        let place: TiePlace
    }

    /// The line and the column of a tie.
    struct TiePlace: Sendable {
        var line: UInt32
        let column: UInt16

        init(line: Int, column: Int) { (self.line, self.column) = (UInt32(clamping: line), UInt16(clamping: column)) }
    }

    /// An empty part; `known` are the ids that were named before it.
    init(known: SymbolTable, _ log: IssueLog) { (ids, self.log) = (PartIDs(known: known), log.forPart) }

    /// Makes room for `count` ties.
    mutating func reserveTies(_ count: Int) {
        ties.reserveCapacity(count)
        tiePlaces.reserveCapacity(count)
    }

    /// Adds a tie.
    mutating func append(_ kind: TieKind, from tail: UInt32, to head: UInt32, details number: UInt32, _ place: TiePlace)
    {
        ties.append(kind, from: tail, to: head, details: number)
        tiePlaces.append(place)
    }

    /// The number of the details that these fields of a row state, where they are empty or a row of the part stated the
    /// same.
    func number(ofDetails group: ColumnGroup, _ fields: RowBuffer.Fields) -> UInt32? {
        if group.columns.allSatisfy({ fields[$0].isEmpty }) { return 0 }
        if let key = fields.plainKey(of: group.run) { return details.number(of: key) }
        return fields.key(of: group) { [details] in details.number(of: $0) }
    }

    /// Numbers the details that these fields of a row state, as the first to do so.
    mutating func insert(_ value: Tie.Details, from group: ColumnGroup, _ fields: RowBuffer.Fields) -> UInt32 {
        fields.key(of: group) { details.insert(value, for: $0) }
    }

    /// Takes back the ties from `count` on; `isBackward` says for a column whether its ties come from what it names.
    mutating func takeBackTies(from count: Int, _ isBackward: (Int) -> Bool) {
        for (tie, place) in zip(ties.entries[count...], tiePlaces[count...]) {
            mention(isBackward(Int(place.column)) ? tie.tail : tie.head, at: place)
        }
        ties.truncate(to: count)
        tiePlaces.removeLast(tiePlaces.count - count)
    }

    /// Remembers that an id is named in a row of which no tie was taken.
    mutating func mention(_ symbol: UInt32, at place: TiePlace) {
        mentions.append(Mention(symbol: symbol, place: place))
    }

    /// Leaves out the ties at all places but these.
    mutating func keepTies(_ places: [Int]) {
        ties = ties.ties(at: places)
        tiePlaces = places.map { tiePlaces[$0] }
    }

    /// Replaces the part's numbers of ids and details by these.
    mutating func renumberTies(_ symbols: [UInt32], details numbers: [UInt32]) {
        ties.renumber(endsFrom: PartIDs.firstNew, symbols, details: numbers)
    }

    /// Adds a node, of which the ties were added since the last one.
    mutating func append(_ node: consuming Node, _ symbol: UInt32, line: Int) {
        nodes.append(node)
        nodeRows.append(NodeRow(symbol: symbol, line: line, tieEnd: ties.count))
    }

    /// Hands all nodes on, in order, without making copies of them.
    mutating func moveNodes(_ body: (consuming Node, NodeRow) -> Void) {
        nodes.withUnsafeMutableBufferPointer { $0.reverse() }
        for row in nodeRows { body(nodes.removeLast(), row) }
        nodeRows = []
    }
}

/// Numbers the ids that a part of a file names: known ones as before, others from 2³¹ on.
struct PartIDs: Sendable {
    static let firstNew: UInt32 = 1 << 31

    private let known: SymbolTable
    /// The ids that were not known.
    private(set) var new = SymbolTable()

    /// None so far; `known` are the ids that were named before.
    init(known: SymbolTable) { self.known = known }

    /// The number of an id that was known before this part.
    func known(_ id: UnsafeBufferPointer<UInt8>) -> UInt32? { known.find(id) }

    /// The number of an id, the same at each call.
    mutating func number(of id: UnsafeBufferPointer<UInt8>) -> UInt32 {
        known.find(id) ?? Self.firstNew + new.insert(id)
    }
}

/// Numbers what is known of ties: plain details are 0, others are numbered from 1 by the bytes that state them.
struct PartDetails: Sendable {
    /// The bytes that state details, which are the same for no two rows that say something else.
    private(set) var keys = SymbolTable()
    /// The details, by the numbers of their bytes.
    private(set) var values: [Tie.Details] = []

    /// The number of the details that were added for these bytes, if they were.
    func number(of key: UnsafeBufferPointer<UInt8>) -> UInt32? { keys.find(key).map { $0 + 1 } }

    /// The number of the details that a plain row states in so many columns by these bytes, if it is known.
    func number(of key: UnsafeBufferPointer<UInt8>, columns: Int) -> UInt32? {
        let isEmpty = key.count < columns
        return isEmpty ? 0 : number(of: key)
    }

    /// Adds the details that these bytes state.
    mutating func insert(_ details: Tie.Details, for key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        values.append(details)
        return keys.insert(key) + 1
    }
}
