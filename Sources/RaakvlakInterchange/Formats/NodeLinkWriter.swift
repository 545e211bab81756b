import RaakvlakNetwork

/// Writes node-link JSON, as `networkx.node_link_graph` of NetworkX 3.4 and later reads it: `directed`, `multigraph`,
/// `graph`, `nodes` (each with `id`), `edges` (each with `source`, `target`, `key`).
struct NodeLinkWriter {
    private let flat: FlatNetwork

    init(_ flat: FlatNetwork) { self.flat = flat }

    func write(to output: inout some TextOutputStream) {
        var text = "{\n  \"directed\": true,\n  \"multigraph\": true,\n"
        text += "  \"graph\": {\"creator\": \"Raakvlak\"},\n  \"nodes\": ["
        for (index, node) in flat.network.nodes.enumerated() {
            text += index == 0 ? "\n    {\"id\": \"\(node.id)\"" : ",\n    {\"id\": \"\(node.id)\""
            append(flat.fields(of: node), to: &text)
            text.passOn(to: &output)
        }
        text += "\n  ],\n  \"edges\": ["
        var bodies = TieBodies(flat.network) { kind, details in
            var body = ""
            append(flat.fields(of: kind, details), to: &body)
            return body
        }
        flat.network.forEachTie { index, kind, from, to in
            text += index == 0 ? "\n" : ",\n"
            text += "    {\"source\": \"\(from)\", \"target\": \"\(to)\", \"key\": \"t\(index)\""
            text += bodies.body(of: kind, flat.network.detailNumbers[index])
            text.passOn(to: &output)
        }
        text += "\n  ]\n}\n"
        output.write(text)
    }

    private func append(_ fields: [Field], to text: inout String) {
        for field in fields { text += ", \(JSON.string(field.name).flat): \(field.value.json.flat)" }
        text += "}"
    }
}
