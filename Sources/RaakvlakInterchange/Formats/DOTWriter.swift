import RaakvlakNetwork
import RaakvlakRecords

/// Writes the language of Graphviz: a directed graph in which undirected ties have no arrowheads.
struct DOTWriter {
    private let flat: FlatNetwork

    init(_ flat: FlatNetwork) { self.flat = flat }

    func write(to output: inout some TextOutputStream) {
        var text = "digraph \"Raakvlak\" {\n  charset=\"UTF-8\"\n"
        for node in flat.network.nodes {
            text += "  \"\(node.id)\""
            append(flat.fields(of: node), to: &text)
            text.passOn(to: &output)
        }
        var bodies = TieBodies(flat.network) { kind, details in
            var body = ""
            let label = Field(.label, .text(Schema.rule(for: kind).forward(flat.language)))
            let direction = Field(attribute: "dir", of: .tie, .text(kind.isUndirected ? "none" : "forward"))
            append([label, direction] + flat.fields(of: kind, details), to: &body)
            return body
        }
        flat.network.forEachTie { index, kind, from, to in
            text += "  \"\(from)\" -> \"\(to)\""
            text += bodies.body(of: kind, flat.network.detailNumbers[index])
            text.passOn(to: &output)
        }
        text += "}\n"
        output.write(text)
    }

    private func append(_ fields: [Field], to text: inout String) {
        text += " ["
        for (index, field) in fields.enumerated() {
            if index > 0 { text += ", " }
            appendQuoted(field.name, to: &text)
            text += "="
            appendQuoted(field.value.text, to: &text)
        }
        text += "];\n"
    }

    /// A quoted string of DOT, in which a backslash begins an escape in labels, and can't stand alone at the end.
    private func appendQuoted(_ value: String, to text: inout String) {
        text += "\""
        for scalar in EscapedText.sparing.escaping(value).unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": break
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
