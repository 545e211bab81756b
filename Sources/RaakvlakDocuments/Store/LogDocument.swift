internal import RaakvlakInterchange
public import RaakvlakNetwork
public import RaakvlakStore

/// Changes of a store: who made them, when, why, and what came, went or changed.
///
/// JSON: `node` (the id of the one whose history it is, or null), `count`, and `changes`, the last first: `number`, `moment`
/// (universal time), `author`, `reason`, `undoes` (the number of a change, or null), `erased` (how many texts of earlier changes it
/// erased) and `edits`: `before` and `after`, each
/// the fact or null. A fact has the names of the columns of the CSV folder, and `tie` for the kind of a tie.
///
/// CSV: `change`, `moment`, `author`, `reason`, `undoes`, `event` (added, changed, removed), `fact`, `column`, `before`,
/// `after`: a row for each column that changed, came or went; before those of a fact that came or went, one without a column.
public struct LogDocument: Document {
    /// What became of a fact.
    enum Event: String {
        case added, changed, removed

        init(_ edit: Edit) { self = edit.before == nil ? .added : edit.after == nil ? .removed : .changed }
    }

    let changes: [Change]
    let node: Node?
    /// How many changes there are in all, of which only these are told.
    let total: Int

    /// Makes the document of changes, in any order; of one node's history, only what touches it is told.
    ///
    /// - Parameters:
    ///   - changes: The changes.
    ///   - node: The node whose history they are.
    ///   - total: How many there are in all, where these are not all.
    public init(_ changes: [Change], of node: Node? = nil, outOf total: Int? = nil) {
        self.changes = changes.sorted { $0.number > $1.number }
        (self.node, self.total) = (node, total ?? changes.count)
    }

    /// What is told of a change.
    func edits(of change: Change) -> [Edit] {
        guard let node else { return change.edits }
        return change.edits.filter { $0.key.nodes.contains(node.id) }
    }

    /// The facts of a change of which nothing is told, since it is contact details that are hidden.
    func hiddenFacts(of change: Change) -> [Fact.Key] {
        guard let node else { return change.hiddenFacts }
        return change.hiddenFacts.filter { $0.nodes.contains(node.id) }
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let head = [
            JSON.Member("node", JSON(node?.id.text)), JSON.Member("count", .integer(changes.count)),
        ]
        JSON.write(head, then: "changes", changes.lazy.map(json), to: &output)
    }

    /// The changes as values, the last first.
    var json: [JSON] { changes.map(json) }

    private func json(_ change: Change) -> JSON {
        [
            "number": .integer(change.number), "moment": .string(change.note.moment.description),
            "author": .string(change.note.author), "reason": JSON(change.note.reason),
            "undoes": change.note.undoes.map(JSON.integer) ?? .null, "erased": .integer(change.note.erased.count),
            "edits": .array(
                edits(of: change).map { ["before": $0.before?.json ?? .null, "after": $0.after?.json ?? .null] }
            ),
        ]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let header = [
            "change", "moment", "author", "reason", "undoes", "event", "fact", "column", "before", "after",
        ]
        let all = changes.lazy.flatMap { change in edits(of: change).lazy.flatMap { rows(change, $0) } }
        CSVRows.write(header, all, to: &output)
    }

    private func rows(_ change: Change, _ edit: Edit) -> [[String]] {
        let (note, event) = (change.note, Event(edit))
        let first = [
            String(change.number), note.moment.description, note.author, note.reason ?? "",
            note.undoes.map(String.init) ?? "", event.rawValue, edit.key.description,
        ]
        let columns = edit.fieldChanges.map { first + [$0.name, $0.before ?? "", $0.after ?? ""] }
        return event == .changed ? columns : [first + ["", "", ""]] + columns
    }
}
