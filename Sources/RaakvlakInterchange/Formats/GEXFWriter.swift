import RaakvlakNetwork

/// Writes GEXF 1.3 (gexf.net), with the period of each node and edge.
///
/// A partial date becomes the first day that a beginning can be, and the last that an end can be: what possibly holds
/// is shown. All edges are directed, as in `GraphMLWriter`; `kind` keeps parallel edges apart in Gephi.
struct GEXFWriter {
    private let flat: FlatNetwork

    init(_ flat: FlatNetwork) { self.flat = flat }

    /// Fields that the format has a place of its own for.
    private static let ofNodes: Set = ["label", "start", "end"]
    private static let ofEdges = ofNodes.union(["weight"])

    func write(to output: inout some TextOutputStream) {
        let nodeColumns = flat.nodeColumns.filter { !Self.ofNodes.contains($0.name) }
        let tieColumns = flat.tieColumns.filter { !Self.ofEdges.contains($0.name) }
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
              <meta>
                <creator>Raakvlak</creator>
              </meta>
              <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">

            """
        append(nodeColumns, "node", to: &text)
        append(tieColumns, "edge", to: &text)
        writeNodes(numbers(nodeColumns), &text, to: &output)
        writeTies(numbers(tieColumns), &text, to: &output)
        text += "  </graph>\n</gexf>\n"
        output.write(text)
    }

    private func writeNodes(_ numbers: [String: Int], _ text: inout String, to output: inout some TextOutputStream) {
        text += "    <nodes>\n"
        for node in flat.network.nodes {
            text += "      <node id=\"\(node.id)\""
            append(flat.fields(of: node), numbers, Self.ofNodes, to: &text)
            text += "      </node>\n"
            text.passOn(to: &output)
        }
        text += "    </nodes>\n"
    }

    private func writeTies(_ numbers: [String: Int], _ text: inout String, to output: inout some TextOutputStream) {
        text += "    <edges>\n"
        var bodies = TieBodies(flat.network) { kind, details in
            var body = " kind=\"\(kind.code)\""
            let label = Field(.label, .text(Schema.rule(for: kind).forward(flat.language)))
            append([label] + flat.fields(of: kind, details), numbers, Self.ofEdges, to: &body)
            body += "      </edge>\n"
            return body
        }
        flat.network.forEachTie { index, kind, from, to in
            text += "      <edge id=\"t\(index)\" source=\"\(from)\" target=\"\(to)\""
            text += bodies.body(of: kind, flat.network.detailNumbers[index])
            text.passOn(to: &output)
        }
        text += "    </edges>\n"
    }

    private func numbers(_ columns: [FlatNetwork.Column]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })
    }

    private func append(_ columns: [FlatNetwork.Column], _ owner: String, to text: inout String) {
        guard !columns.isEmpty else { return }
        text += "    <attributes class=\"\(owner)\" mode=\"static\">\n"
        for (number, column) in columns.enumerated() {
            text += "      <attribute id=\"\(number)\" title=\""
            XMLText.append(column.name, to: &text)
            text += "\" type=\"\(column.form.rawValue)\"/>\n"
        }
        text += "    </attributes>\n"
    }

    /// Appends the attributes and the content of an element.
    private func append(_ fields: [Field], _ numbers: [String: Int], _ native: Set<String>, to text: inout String) {
        for field in fields where native.contains(field.name) {
            text += " \(field.name)=\""
            XMLText.append(field.value.text, to: &text)
            text += "\""
        }
        text += ">\n        <attvalues>\n"
        for field in fields {
            guard let number = numbers[field.name] else { continue }
            text += "          <attvalue for=\"\(number)\" value=\""
            XMLText.append(field.value.text, to: &text)
            text += "\"/>\n"
        }
        text += "        </attvalues>\n"
    }
}
