internal import GRDB
internal import RaakvlakStore

/// A new file that takes over what another store keeps, whatever its engine.
struct ContentsFile {
    private let queue: DatabaseQueue
    private let path: String

    /// Makes the file at `path`, where there is nothing yet, with empty tables.
    ///
    /// - Throws: `StoreError.notWritable`.
    init(_ path: String) throws(StoreError) {
        self.path = path
        do {
            var configuration = Configuration()
            // What another store keeps is taken over as it is; whether it is whole is asked of the copy.
            configuration.foreignKeysEnabled = false
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { db in
                // Who puts the file in its place sees to it that it is on the disk.
                let pragmas = "PRAGMA application_id = \(SQLiteSchema.applicationID); PRAGMA synchronous = OFF"
                try db.execute(sql: pragmas + "; PRAGMA cache_size = -\(SQLiteFile.cacheKiB)")
            }
            try SQLiteSchema.migrator.migrate(queue)
        } catch {
            throw SQLiteFile.error(error, at: path, isReading: false)
        }
    }

    /// Takes all of it, or nothing.
    ///
    /// - Throws: `StoreError`, of the file or of the store whose contents they are.
    func take(_ contents: any StoreContents) throws(StoreError) {
        do {
            try queue.write { db in
                try db.execute(sql: SQLiteSchema.withoutTieIndex)
                let writer = SQLiteWriter(db)
                for table in ContentsTable.allCases {
                    var rows = try writer.insert(into: table.name, table.columns)
                    try contents.append(table, to: &rows) { rows throws(StoreError) in
                        do { try rows.run() } catch { throw SQLiteFile.error(error, at: path, isReading: false) }
                    }
                }
                try db.execute(sql: SQLiteSchema.tieIndex)
            }
        } catch {
            throw SQLiteFile.error(error, at: path, isReading: false)
        }
    }

    /// Closes the file: it is then one file that may be moved.
    func close() throws(StoreError) {
        do { try queue.close() } catch { throw SQLiteFile.error(error, at: path, isReading: false) }
    }
}
