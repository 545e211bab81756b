/// The form in which a document leaves.
public enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
    /// A page for people.
    case text
    /// Rows for a spreadsheet.
    case csv
    /// A document for programs.
    case json
    /// A page for people, as Markdown.
    case markdown
    /// A page for people, as one HTML file.
    case html
}
