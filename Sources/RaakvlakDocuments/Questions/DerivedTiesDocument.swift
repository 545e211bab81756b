internal import RaakvlakInterchange
public import RaakvlakNetwork

/// The themes that follow from the texts of contributions and initiatives which are about none.
///
/// CSV: `from,kind,to,note,source`, columns of `ties.csv`, with the words that point to the theme as the note; who has looked
/// at one leaves its source out.
///
/// JSON: `ties`: `from`, `to` (`id`, `name`), `kind`, `note`, `source`.
public struct DerivedTiesDocument: Document {
    private let ties: [Tie]
    private let network: Network

    /// Makes the document of ties that were derived for `network`.
    public init(_ ties: [Tie], in network: Network) { (self.ties, self.network) = (ties, network) }

    private func name(_ id: Node.ID, _ language: Language) -> String {
        network[id].map { NodeName.of($0, in: language) } ?? id.text
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = ties.map {
            [$0.from.text, $0.kind.code, $0.to.text, $0.details.note ?? "", $0.details.source ?? ""]
        }
        CSVRows.write(["from", "kind", "to", "note", "source"], rows, to: &output)
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let rows = ties.map { tie -> JSON in
            let (from, to) = (name(tie.from, language), name(tie.to, language))
            return [
                "from": ["id": .string(tie.from.text), "name": .string(from)],
                "to": ["id": .string(tie.to.text), "name": .string(to)], "kind": .string(tie.kind.code),
                "note": JSON(tie.details.note), "source": JSON(tie.details.source),
            ]
        }
        JSON.write([], then: "ties", rows, to: &output)
    }

    /// Each text with its themes.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.derivedTitle(language), in: language)
        page.paragraph(ties.isEmpty ? Texts.nothingDerived : Texts.derivedNote)
        let sources = ties.reduce(into: [Node.ID]()) { if $0.last != $1.from { $0.append($1.from) } }
        for source in sources {
            let themes = ties.filter { $0.from == source }.map {
                Page.Item(text: Texts.derivedTheme(name($0.to, language), by: $0.details.note ?? ""))
            }
            page.group("\(name(source, language)) (\(source))", themes)
        }
        return page
    }
}
