import ArgumentParser
internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// What SQLite takes by its own means.
struct SQLiteFloor: StoreFloor {
    private let path: String
    private let folder: String

    init(_ path: String, in folder: String) { (self.path, self.folder) = (path, folder) }

    func prepare() throws {
        let dumps = EngineProgram.tables.map { ".output \($0).csv\nSELECT * FROM \($0);\n" }
        try EngineProgram.run("sqlite3", [path], input: ".mode csv\n.nullvalue ''\n" + dumps.joined(), in: folder)
        let names = EngineProgram.tables.map { "'\($0)'" }.joined(separator: ", ")
        let schema = try EngineProgram.run(
            "sqlite3",
            [path],
            input: "SELECT sql || ';' FROM sqlite_master WHERE tbl_name IN (\(names)) AND sql IS NOT NULL;\n",
            in: folder
        )
        let pragmas = "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n"
        try EngineProgram.run("sqlite3", [folder + "/bare.sqlite"], input: pragmas + schema, in: folder)
    }

    func importRows() throws {
        let imports = EngineProgram.tables.map { ".import \($0).csv \($0)\n" }
        // Empty fields are empty texts then; a weight must be a number.
        let input = "PRAGMA ignore_check_constraints = ON;\n.mode csv\n" + imports.joined()
        try EngineProgram.run("sqlite3", [folder + "/bare.sqlite"], input: input, in: folder)
    }

    func readRows() throws {
        try DatabaseQueue(path: path).read { db in
            for table in EngineProgram.tables {
                let statement = try db.makeStatement(sql: "SELECT * FROM \(table)")
                while sqlite3_step(statement.sqliteStatement) == SQLITE_ROW {}
            }
        }
    }

    func secondsOfCommit(_ count: Int) throws -> Double {
        var configuration = Configuration()
        configuration.label = "bare"
        let pool = try DatabasePool(path: folder + "/commits.sqlite", configuration: configuration)
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try pool.write { try $0.execute(sql: "CREATE TABLE fact (id INTEGER PRIMARY KEY, text TEXT)") }
        let times = try (0..<count).map { number in
            let start = ContinuousClock.now
            try pool.write { db in
                try db.execute(sql: "INSERT INTO fact VALUES (?, ?)", arguments: [number, "a text of some length"])
            }
            return (ContinuousClock.now - start) / .seconds(1)
        }
        return times.sorted()[count / 2]
    }
}
