import RaakvlakNetwork

/// Writes GraphML (graphml.graphdrawing.org).
///
/// All edges are directed, those of undirected kinds too, and say so in a field: NetworkX refuses a file that mixes
/// both, and igraph takes the first for all.
struct GraphMLWriter {
    private let flat: FlatNetwork

    init(_ flat: FlatNetwork) { self.flat = flat }

    func write(to output: inout some TextOutputStream) {
        let (nodeColumns, tieColumns) = (flat.nodeColumns, flat.tieColumns)
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

            """
        appendKeys(nodeColumns, "node", to: &text)
        appendKeys(tieColumns, "edge", to: &text)
        text += "  <graph id=\"G\" edgedefault=\"directed\">\n"
        let nodeKeys = keys(nodeColumns, "node")
        for node in flat.network.nodes {
            text += "    <node id=\"\(node.id)\">\n"
            append(flat.fields(of: node), nodeKeys, to: &text)
            text += "    </node>\n"
            text.passOn(to: &output)
        }
        let tieKeys = keys(tieColumns, "edge")
        var bodies = TieBodies(flat.network) { kind, details in
            var body = ""
            append(flat.fields(of: kind, details), tieKeys, to: &body)
            return body
        }
        flat.network.forEachTie { index, kind, from, to in
            text += "    <edge id=\"t\(index)\" source=\"\(from)\" target=\"\(to)\">\n"
            text += bodies.body(of: kind, flat.network.detailNumbers[index])
            text += "    </edge>\n"
            text.passOn(to: &output)
        }
        text += "  </graph>\n</graphml>\n"
        output.write(text)
    }

    private func keys(_ columns: [FlatNetwork.Column], _ owner: String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.name, "\(owner)\($0)") })
    }

    private func appendKeys(_ columns: [FlatNetwork.Column], _ owner: String, to text: inout String) {
        for (index, column) in columns.enumerated() {
            text += "  <key id=\"\(owner)\(index)\" for=\"\(owner)\" attr.name=\""
            XMLText.append(column.name, to: &text)
            text += "\" attr.type=\"\(column.form.rawValue)\"/>\n"
        }
    }

    private func append(_ fields: [Field], _ keys: [String: String], to text: inout String) {
        for field in fields {
            text += "      <data key=\"\(keys[field.name] ?? "")\">"
            XMLText.append(field.value.text, to: &text)
            text += "</data>\n"
        }
    }
}
