internal import RaakvlakStore

extension PostgresWriter {
    /// Puts contents in the place of all rows, which who reads sees until it is committed.
    func replaceAll(by contents: any StoreContents, at place: String) throws(StoreError) {
        do throws(PostgresFault) {
            for table in ContentsTable.allCases.reversed() {
                try add("DELETE FROM \(schema).\(table.name)", [], isKept: false)
            }
            _ = try flush()
        } catch {
            throw error.storeError(at: place, isReading: false)
        }
        for table in ContentsTable.allCases { try put(table, of: contents, at: place) }
    }

    /// Sends all rows of a table, as they are read.
    private func put(_ table: ContentsTable, of contents: any StoreContents, at place: String) throws(StoreError) {
        let telling = { (body: () throws(PostgresFault) -> Void) throws(StoreError) in
            do throws(PostgresFault) { try body() } catch { throw error.storeError(at: place, isReading: false) }
        }
        try telling { () throws(PostgresFault) in
            try session.beginCopy(into: "\(schema).\(table.name) (\(table.columns))")
        }
        var rows = CopyWriter()
        try contents.append(table, to: &rows) { rows throws(StoreError) in
            if rows.count < CopyWriter.stretch { return }
            let part = rows.taken()
            try telling { () throws(PostgresFault) in try session.send(part) }
        }
        let rest = rows.finished
        try telling { () throws(PostgresFault) in
            try session.send(rest)
            try session.endCopy()
        }
    }
}
