internal import GRDB
internal import GRDBSQLite
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakStore

/// Reads all facts of a file at once: row after row as the engine gives them, and a large file by several threads.
struct SQLiteLoader {
    /// The ids from one on and below another; nil where all before or behind belong to it.
    private struct Stretch: Sendable {
        let low: String?
        let high: String?

        /// The stretches between ids, and those before and behind them.
        static func between(_ ids: [String]) -> [Stretch] {
            zip([nil] + ids, ids + [nil]).map { Stretch(low: $0, high: $1) }
        }

        /// What an id must be, with parameters for the bounds.
        func condition(_ column: String) -> String {
            let least = low.map { _ in "\(column) >= ?1" }
            let conditions = [least, high.map { _ in "\(column) < ?\(bounds.count)" }].compactMap(\.self)
            return conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
        }

        var bounds: [String] { [low, high].compactMap(\.self) }
    }

    private let steps: RowSteps
    private let path: String
    /// From so many nodes on, several threads read.
    private let many: Int

    private static let weight: Int32 = 6
    /// In how many parts nodes, and ties, are read: threads take one after another, since some hold more than others.
    private static let parts = 16

    init(_ db: Database, _ path: String, many: Int = 20_000) {
        steps = RowSteps(db.sqliteConnection, path)
        (self.path, self.many) = (path, many)
    }

    /// The network of the file.
    ///
    /// - Complexity: O(rows).
    func network() throws(StoreError) -> Network {
        let count = try number("SELECT COUNT(*) FROM node")
        if count >= many, let network = try networkOfThreads(count) { return network }
        var loader = NetworkLoader(path)
        try loader.insert(try Self.nodes(steps, Stretch(low: nil, high: nil)))
        try loader.insert(try Self.ties(steps, Stretch(low: nil, high: nil), known: loader.ids))
        return try loader.network()
    }

    /// What threads read, each through a connection of its own; nil where those do not see the same state.
    private func networkOfThreads(_ count: Int) throws(StoreError) -> Network? {
        let (stretches, last) = (Stretch.between(try bounds(count)), try number(Self.lastChange))
        var loader = NetworkLoader(path)
        guard let nodes = try read(stretches, at: last, Self.nodes) else { return nil }
        for part in nodes { try loader.insert(part) }
        let ids = loader.ids
        // One of the threads counts them all, first: that is how many must come, whatever changed in between.
        let ties = try read([nil] + stretches, at: last) { steps, stretch throws(StoreError) in
            guard let stretch else {
                return (part: TiePart?.none, count: try Self.number("SELECT COUNT(*) FROM tie", steps))
            }
            let part = try Self.ties(steps, stretch, known: ids)
            return (part, part.count)
        }
        guard let ties, ties.dropFirst().reduce(0, { $0 + $1.count }) == ties[0].count else { return nil }
        for part in ties.compactMap(\.part) { try loader.insert(part) }
        return try loader.network()
    }

    /// What threads read for each piece of work, in their order; nil where one of them sees another last change.
    private func read<Work: Sendable, Part: Sendable>(
        _ work: [Work],
        at last: Int,
        _ body: @escaping @Sendable (RowSteps, Work) throws(StoreError) -> Part
    ) throws(StoreError) -> [Part]? {
        let path = path
        let outcomes = Threads().map(work.count) { number -> Result<Part, StoreError>? in
            guard let connection = SideConnection(path) else { return nil }
            let steps = RowSteps(connection.database, path)
            do throws(StoreError) {
                guard try Self.number(Self.lastChange, steps) == last else { return nil }
                return .success(try body(steps, work[number]))
            } catch {
                return .failure(error)
            }
        }
        var parts: [Part] = []
        for outcome in outcomes {
            guard let outcome else { return nil }
            parts.append(try outcome.get())
        }
        return parts
    }

    private static let lastChange = "SELECT COALESCE(MAX(number), 0) FROM change"

    /// Ids that part the nodes evenly.
    private func bounds(_ count: Int) throws(StoreError) -> [String] {
        var (ids, place): ([String], Int) = ([], 0)
        let stride = count / Self.parts
        try steps.forEach("SELECT id FROM node ORDER BY id") { row throws(StoreError) in
            place += 1
            if place % stride == 0, ids.count < Self.parts - 1 { ids.append(try row.text(0)) }
        }
        return ids
    }

    private static func nodes(_ steps: RowSteps, _ stretch: Stretch) throws(StoreError) -> NodePart {
        var part = NodePart()
        let (names, nodes) = (stretch.condition("node"), stretch.condition("id"))
        try steps.forEach(
            "SELECT \(FactColumns.otherName) FROM other_name\(names) ORDER BY node, place",
            stretch.bounds
        ) {
            row throws(StoreError) in try part.insertName(row)
        }
        try steps.forEach("SELECT \(FactColumns.node) FROM node\(nodes) ORDER BY id", stretch.bounds) {
            row throws(StoreError) in try part.insert(row)
        }
        return part
    }

    private static func ties(_ steps: RowSteps, _ stretch: Stretch, known: SymbolTable) throws(StoreError) -> TiePart {
        var part = TiePart(known: known)
        let query = "SELECT \(FactColumns.tie) FROM tie\(stretch.condition("from_node"))"
        try steps.forEach(query, stretch.bounds, number: weight) { row throws(StoreError) in try part.insert(row) }
        return part
    }

    private func number(_ sql: String) throws(StoreError) -> Int { try Self.number(sql, steps) }

    private static func number(_ sql: String, _ steps: RowSteps) throws(StoreError) -> Int {
        var number = 0.0
        try steps.forEach(sql, number: 0) { row throws(StoreError) in number = try row.optionalNumber(0) ?? 0 }
        return Int(number)
    }
}

/// A connection to a file beside another, in a transaction that reads.
private final class SideConnection {
    let database: OpaquePointer

    /// Connects; nil where that can't be done.
    init?(_ path: String) {
        var database: OpaquePointer?
        let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
        let code = sqlite3_open_v2(path, &database, flags, nil)
        guard let database, code == SQLITE_OK, sqlite3_exec(database, "BEGIN", nil, nil, nil) == SQLITE_OK else {
            sqlite3_close_v2(database)
            return nil
        }
        self.database = database
    }

    deinit { sqlite3_close_v2(database) }
}
