/// The form in which a document leaves.
public enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
    /// A page for people.
    case text
    /// Rows for a spreadsheet.
    case csv
    /// A document for programs.
    case json
}
