package import RaakvlakNetwork

/// What takes rows for the tables of a store, column by column, on their way to its engine.
package protocol RowSink {
    /// Begins a row of so many columns.
    mutating func beginRow(columns: Int)
    /// Appends a text, or nothing.
    mutating func append(_ text: String?)
    /// Appends the text of a JSON value, or nothing.
    mutating func append(json text: String?)
    /// Appends a number, or nothing.
    mutating func append(_ number: Double?)
    /// Appends a whole number.
    mutating func append(_ number: Int)
    /// Appends bytes.
    mutating func append(_ bytes: [UInt8])
}

extension RowSink {
    /// Appends a row of `FactColumns.node`.
    package mutating func append(_ node: Node) {
        beginRow(columns: 8)
        append(node.id.text)
        append(node.kind.code)
        append(node.name)
        append(node.englishName)
        append(node.period.since?.description)
        append(node.period.until?.description)
        append(node.source)
        append(json: node.attributes.flatJSON)
    }

    /// Appends a row of `FactColumns.otherName`, with the place behind it.
    package mutating func append(_ name: Node.OtherName, of node: Node.ID, at place: Int) {
        beginRow(columns: 8)
        append(node.text)
        append(name.name)
        append(name.kind.code)
        append(name.language?.rawValue)
        append(name.period.since?.description)
        append(name.period.until?.description)
        append(name.source)
        append(place)
    }

    /// Appends a row of `FactColumns.tie`.
    package mutating func append(_ tie: Tie) {
        let details = tie.details
        beginRow(columns: 11)
        append(tie.from.text)
        append(tie.kind.code)
        append(tie.to.text)
        append(details.role ?? "")
        append(details.period.since?.description ?? "")
        append(details.period.until?.description)
        append(details.weight)
        append(details.state)
        append(details.note)
        append(details.source)
        append(json: details.attributes.flatJSON)
    }

    /// Appends a row of `LogColumns.change`.
    package mutating func append(_ change: SealedChange) {
        beginRow(columns: 5)
        append(change.note)
        append(change.digest.bytes)
        append(change.number)
    }

    /// Appends a row of `LogColumns.edit`.
    package mutating func append(_ edit: SealedText, of change: Int, at place: Int) {
        beginRow(columns: 5)
        append(edit)
        append(change)
        append(place)
    }

    /// Appends a row of `LogColumns.touched`.
    package mutating func append(_ node: Node.ID, touchedBy change: Int) {
        beginRow(columns: 2)
        append(node.text)
        append(change)
    }

    /// Appends a row of `LogColumns.erased`.
    package mutating func append(_ mark: ErasedMark) {
        beginRow(columns: 2)
        append(mark.key)
        append(mark.digest.bytes)
    }

    private mutating func append(_ text: SealedText) {
        append(text.text)
        append(text.salt)
        append(text.commitment.bytes)
    }
}

/// The columns of the tables of the log, in the order in which rows are appended.
package enum LogColumns {
    /// Of changes.
    package static let change = "note, salt, commitment, digest, number"
    /// Of edits.
    package static let edit = "text, salt, commitment, change, place"
    /// Of what changes concern.
    package static let touched = "node, change"
    /// Of the marks of who was erased.
    package static let erased = "key, digest"
}
