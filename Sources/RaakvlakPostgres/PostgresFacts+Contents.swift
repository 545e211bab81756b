internal import RaakvlakStore

/// All that a network on a server keeps, as one transaction sees it.
extension PostgresFacts: StoreContents {
    func logEnd() throws(StoreError) -> LogEnd {
        let last: LastChange = try lastChange()
        return LogEnd(number: last.number, digest: last.digest)
    }

    func append<Sink: RowSink>(
        _ table: ContentsTable,
        to sink: inout Sink,
        _ body: (inout Sink) throws(StoreError) -> Void
    ) throws(StoreError) {
        if table == .erased, try !hasErasures() { return }
        try forEachRow(of: table) { row throws(StoreError) in
            try sink.append(row, of: table)
            try body(&sink)
        }
    }

    /// Takes the rows of a table, one after another.
    func forEachRow(
        of table: ContentsTable,
        isOrdered: Bool = true,
        _ body: (RowBytes) throws(StoreError) -> Void
    ) throws(StoreError) {
        let query =
            "SELECT \(table.selected) FROM \(schema).\(table.name)" + (isOrdered ? " ORDER BY \(table.order)" : "")
        var reader = CopyReader(columns: table.values.count, number: table.number, of: place)
        do {
            try session.copy(query) { message in if try reader.take(message) { try body(reader.row) } }
        } catch let error as StoreError {
            throw error
        } catch let fault as PostgresFault {
            throw fault.storeError(at: place, isReading: true)
        } catch {
            throw .failed(place, reason: "\(error)")
        }
    }
}

extension ContentsTable {
    /// The columns in the form in which rows have them.
    fileprivate var selected: String {
        zip(columns.split(separator: ", "), values).map { column, value in
            switch value {
            // The bytes of JSON as a text are those of the text.
            case .attributes, .integer: "\(column)::text"
            case .text, .number, .bytes: String(column)
            }
        }.joined(separator: ", ")
    }
}
