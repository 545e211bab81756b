internal import GRDB
internal import GRDBSQLite
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakStore

/// Reads all facts of a file at once: row after row as the engine gives them, and a large file by several threads.
struct SQLiteLoader {
    /// What one thread reads.
    private enum Part: Sendable {
        case nodes(NodePart)
        case ties(TiePart)
        case failed(StoreError)
    }

    private let steps: RowSteps
    private let path: String
    /// From so many nodes on, several threads read.
    private let many: Int

    private static let weight: Int32 = 6
    /// In how many parts the ties are read: threads take one after another, since some hold more than others.
    private static let parts = 16

    init(_ db: Database, _ path: String, many: Int = 20_000) {
        steps = RowSteps(db.sqliteConnection, path)
        (self.path, self.many) = (path, many)
    }

    /// The network of the file.
    ///
    /// - Complexity: O(rows).
    func network() throws(StoreError) -> Network {
        var loader = NetworkLoader(path)
        for part in try parts() {
            switch part {
            case .nodes(let part): try loader.insert(part)
            case .ties(let part): try loader.insert(part)
            case .failed(let error): throw error
            }
        }
        return try loader.network()
    }

    private func parts() throws(StoreError) -> [Part] {
        let count = try number("SELECT COUNT(*) FROM node")
        if count >= many, let parts = try partsOfThreads(count) {
            // All of it, whatever came in between.
            let ties = parts.reduce(0) { sum, part in if case .ties(let part) = part { sum + part.count } else { sum } }
            if try ties == number("SELECT COUNT(*) FROM tie") { return parts }
        }
        return [try Self.nodes(steps), try Self.ties(steps, "", [])]
    }

    /// The parts that threads read, each through a connection of its own; nil where those do not see the same state.
    private func partsOfThreads(_ count: Int) throws(StoreError) -> [Part]? {
        let (path, bounds, last) = (path, try bounds(count), try number(Self.lastChange))
        let parts = Threads()
            .map(bounds.count + 2) { part -> Part? in
                guard let connection = SideConnection(path) else { return nil }
                let steps = RowSteps(connection.database, path)
                do throws(StoreError) {
                    guard try Self.number(Self.lastChange, steps) == last else { return nil }
                    if part == 0 { return try Self.nodes(steps) }
                    let (low, high) = (
                        part > 1 ? [bounds[part - 2]] : [], part <= bounds.count ? [bounds[part - 1]] : []
                    )
                    let conditions =
                        low.map { _ in "from_node >= ?1" } + high.map { _ in "from_node < ?\(low.count + 1)" }
                    return try Self.ties(steps, " WHERE " + conditions.joined(separator: " AND "), low + high)
                } catch {
                    return .failed(error)
                }
            }
        return parts.contains { $0 == nil } ? nil : parts.compactMap { $0 }
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

    private static func nodes(_ steps: RowSteps) throws(StoreError) -> Part {
        var part = NodePart()
        try steps.forEach("SELECT \(FactColumns.otherName) FROM other_name ORDER BY node, place") {
            row throws(StoreError) in try part.insertName(row)
        }
        try steps.forEach("SELECT \(FactColumns.node) FROM node ORDER BY id") { row throws(StoreError) in
            try part.insert(row)
        }
        return .nodes(part)
    }

    private static func ties(_ steps: RowSteps, _ condition: String, _ ids: [String]) throws(StoreError) -> Part {
        var part = TiePart()
        try steps.forEach("SELECT \(FactColumns.tie) FROM tie\(condition)", ids, number: weight) {
            row throws(StoreError) in try part.insert(row)
        }
        return .ties(part)
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
