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
    /// What people read of the document.
    func page(in language: Language) -> Page
    /// Writes the document as a page for people, for a terminal or a pipe.
    func writeText(_ presentation: Presentation, to output: inout some TextOutputStream)
}

extension Document {
    /// Writes the page of the document; only what is too long to be held as a page does it another way.
    public func writeText(_ presentation: Presentation, to output: inout some TextOutputStream) {
        page(in: presentation.language).writeText(
            terminalWidth: presentation.terminalWidth,
            pageWidth: presentation.pageWidth,
            to: &output
        )
    }

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
        case .markdown: page(in: presentation.language).writeMarkdown(to: &output)
        case .html: page(in: presentation.language).writeHTML(to: &output)
        }
    }

    /// The whole document as text, for documents that are known to be small.
    public func text(as format: DocumentFormat, _ presentation: Presentation) -> String {
        var text = ""
        write(as: format, presentation, to: &text)
        return text
    }
}
