public import RaakvlakNetwork

/// What leaves the program: the same for the command line and the service, in each of several formats.
///
/// A document says as of which date it holds. Its JSON has camelCase keys, described at each type; names, texts and
/// sentences in it are in the language asked for. A document of any length is written piece by piece.
public protocol Document: Sendable {
    /// Writes the document as JSON.
    func writeJSON(in language: Language, to output: inout some TextOutputStream)
    /// Writes the document as comma-separated values with a header.
    func writeCSV(in language: Language, to output: inout some TextOutputStream)
    /// Writes the document as a page for people.
    func writeText(_ presentation: Presentation, to output: inout some TextOutputStream)
}

extension Document {
    /// Writes the document in `format`.
    public func write(
        as format: DocumentFormat,
        _ presentation: Presentation,
        to output: inout some TextOutputStream
    ) {
        switch format {
        case .text: writeText(presentation, to: &output)
        case .csv: writeCSV(in: presentation.language, to: &output)
        case .json: writeJSON(in: presentation.language, to: &output)
        }
    }

    /// The whole document as text, for documents that are known to be small.
    public func text(as format: DocumentFormat, _ presentation: Presentation) -> String {
        var text = ""
        write(as: format, presentation, to: &text)
        return text
    }
}
