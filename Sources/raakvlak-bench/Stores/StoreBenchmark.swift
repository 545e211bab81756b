import ArgumentParser
internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import RaakvlakInterchange
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakSQLite
internal import RaakvlakStore

/// Measures how long it takes to put a network into a database, to take it out, and to change one fact durably; each beside
/// the same rows by the engine alone.
struct StoreBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Put a network into an SQLite file, read it again, and change one fact after another."
    )

    @OptionGroup var options: BenchmarkOptions

    @Option(help: "How many facts to change, one after another.")
    var changes = 200

    private static let rows = ["SELECT * FROM node ORDER BY id", "SELECT * FROM other_name", "SELECT * FROM tie"]

    func run() async throws {
        guard let network = try FolderReader(path: options.folder).read().network else {
            throw ValidationError("The network has errors.")
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("raakvlak-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (path, edits) = (folder.path + "/bench.sqlite", Edit.between(NetworkBuilder().build().network, network))
        let store = try SQLiteStore(path: path, .making)
        var (importing, reading, stepping) = (Measurement(), Measurement(), Measurement())
        _ = try await importing.time { try store.commit(edits, note(1)) }
        let bare = try DatabaseQueue(path: path)
        for _ in 0..<options.rounds {
            let isSame = try await reading.time { try store.network().network } == network
            guard isSame else { throw ValidationError("The database has another network.") }
            try await stepping.time { try step(through: bare) }
        }
        let (changing, committing) = (try await change(store, network), try await commit(folder.path + "/bare.sqlite"))
        let count = Double(network.nodes.count + network.ties.count)
        BenchmarkReport.print([
            .init("facts", .integer(Int(count))), .init("import_s", .number(importing.wallMedian)),
            .init("facts_per_s", .number(count / importing.wallMedian)), .init("read_s", .number(reading.wallMedian)),
            .init("step_s", .number(stepping.wallMedian)), .init("change_ms", .number(changing.wallMedian * 1000)),
            .init("bare_commit_ms", .number(committing.wallMedian * 1000)),
        ])
    }

    private func note(_ number: Int) -> Change.Note {
        Change.Note(author: "bench", moment: Moment(milliseconds: number))
    }

    /// Steps through all rows, and does nothing with them.
    private func step(through database: DatabaseQueue) throws {
        try database.read { db in
            for sql in Self.rows {
                let statement = try db.makeStatement(sql: sql)
                while sqlite3_step(statement.sqliteStatement) == SQLITE_ROW {}
            }
        }
    }

    /// Changes the names of nodes, one after another.
    private func change(_ store: SQLiteStore, _ network: Network) async throws -> Measurement {
        var measurement = Measurement()
        for (number, node) in network.nodes.prefix(changes).enumerated() {
            let renamed = Node(
                id: node.id,
                kind: node.kind,
                name: node.name + " (2)",
                englishName: node.englishName,
                otherNames: node.otherNames,
                attributes: node.attributes,
                period: node.period,
                source: node.source
            )
            guard let edit = Edit(from: .node(node), to: .node(renamed)) else { continue }
            _ = try await measurement.time { try store.commit([edit], note(number + 2)) }
        }
        return measurement
    }

    /// Writes one row after another, each in a transaction of its own, to a file of the same settings.
    private func commit(_ path: String) async throws -> Measurement {
        var (measurement, configuration) = (Measurement(), Configuration())
        configuration.label = "bare"
        let pool = try DatabasePool(path: path, configuration: configuration)
        try await pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try await pool.write { try $0.execute(sql: "CREATE TABLE fact (id INTEGER PRIMARY KEY, text TEXT)") }
        for number in 0..<changes {
            try await measurement.time {
                try pool.write { db in
                    try db.execute(sql: "INSERT INTO fact VALUES (?, ?)", arguments: [number, "a text of some length"])
                }
            }
        }
        return measurement
    }
}
