/// A table of which rows go from one store to another, whatever engines keep them.
///
/// They stand in an order in which what others refer to comes first.
package enum ContentsTable: String, CaseIterable, Sendable {
    case node
    case otherName = "other_name"
    case tie, change, edit, touched, erased

    /// What a column holds.
    package enum Value: Sendable {
        /// A text.
        case text
        /// A JSON object of texts.
        case attributes
        /// A number.
        case number
        /// A whole number, which engines write out.
        case integer
        /// Bytes.
        case bytes
    }

    /// What it is called in SQL.
    package var name: String { rawValue }

    /// The names of the columns that are stored, in the order of rows.
    package var columns: String {
        switch self {
        case .node: FactColumns.node
        case .otherName: FactColumns.otherName + ", place"
        case .tie: FactColumns.tie
        case .change: LogColumns.change
        case .edit: LogColumns.edit
        case .touched: LogColumns.touched
        case .erased: LogColumns.erased
        }
    }

    /// What the columns hold.
    package var values: [Value] {
        switch self {
        case .node: [.text, .text, .text, .text, .text, .text, .text, .attributes]
        case .otherName: [.text, .text, .text, .text, .text, .text, .text, .integer]
        case .tie: [.text, .text, .text, .text, .text, .text, .number, .text, .text, .text, .attributes]
        case .change: [.text, .bytes, .bytes, .bytes, .integer]
        case .edit: [.text, .bytes, .bytes, .integer, .integer]
        case .touched: [.text, .integer]
        case .erased: [.bytes, .bytes]
        }
    }

    /// In which order rows are put in quickly: that of the table's key.
    package var order: String {
        switch self {
        case .node: "id"
        case .otherName: "node, place"
        case .tie: "from_node, kind, to_node, role, since"
        case .change: "number"
        case .edit: "change, place"
        case .touched: "node, change"
        case .erased: "key, digest"
        }
    }

    /// The column that holds a number; nil where none does.
    package var number: Int? {
        values.firstIndex { if case .number = $0 { true } else { false } }
    }
}

extension RowSink {
    /// Appends a row of a table, as another engine has it.
    ///
    /// - Throws: `StoreError.damaged` where it is none.
    package mutating func append(_ row: RowBytes, of table: ContentsTable) throws(StoreError) {
        let values = table.values
        beginRow(columns: values.count)
        for (column, value) in values.enumerated() {
            switch value {
            case .text: append(row.optionalText(column))
            case .attributes: append(json: try row.attributes(column).flatJSON)
            case .number: append(try row.optionalNumber(column))
            case .integer:
                guard let number = Int(try row.text(column)) else { throw row.fault(table.name) }
                append(number)
            case .bytes:
                guard row.columns[column] != nil else { throw row.fault(table.name) }
                append(Array(row.bytes(column)))
            }
        }
    }
}
