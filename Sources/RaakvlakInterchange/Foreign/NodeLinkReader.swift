import RaakvlakRecords

/// Reads node-link JSON as NetworkX writes it: `nodes`, and `edges` (before 3.4: `links`).
struct NodeLinkReader {
    private(set) var graph = ForeignGraph()
    /// Which of the two lists that every such file has were not there.
    private(set) var missing = ["nodes", "edges"]

    /// What we and NetworkX write of the graph itself, and say nothing by.
    private static let ownGraphFields: Set = ["creator", "node_default", "edge_default"]

    /// Reads a whole document.
    /// - Throws: `SyntaxFault`.
    mutating func read(_ bytes: [UInt8]) throws(SyntaxFault) {
        var (scanner, isDirected) = (JSONScanner(bytes), true)
        try scanner.object { name, scanner throws(SyntaxFault) in
            switch name {
            case "directed": isDirected = try scanner.value() != .bool(false)
            case "nodes":
                missing.removeAll { $0 == "nodes" }
                try scanner.array { scanner throws(SyntaxFault) in try readNode(&scanner) }
            case "edges", "links":
                missing.removeAll { $0 == "edges" }
                try scanner.array { scanner throws(SyntaxFault) in try readEdge(&scanner) }
            case "graph": noteGraphFields(try scanner.value())
            default: try scanner.skip()
            }
        }
        try scanner.end()
        if !isDirected { graph.makeUndirected() }
    }

    private mutating func noteGraphFields(_ value: JSON) {
        guard case .object(let members) = value else { return }
        for member in members where !Self.ownGraphFields.contains(member.name) { graph.leaveOver(.graphField) }
    }

    private mutating func readNode(_ scanner: inout JSONScanner) throws(SyntaxFault) {
        let line = scanner.line()
        var id: String?
        try scanner.object { name, scanner throws(SyntaxFault) in
            let value = try scanner.value()
            if name == "id" { id = Self.text(of: value) } else { try add(name, value, &scanner) }
        }
        guard let id else { throw scanner.fault(.missing("'id'", in: "nodes")) }
        graph.addNode(id, line: line)
    }

    private mutating func readEdge(_ scanner: inout JSONScanner) throws(SyntaxFault) {
        let line = scanner.line()
        var (from, to): (String?, String?)
        try scanner.object { name, scanner throws(SyntaxFault) in
            let value = try scanner.value()
            switch name {
            case "source": from = Self.text(of: value)
            case "target": to = Self.text(of: value)
            // NetworkX numbers parallel edges by it.
            case "key": break
            default: try add(name, value, &scanner)
            }
        }
        guard let from else { throw scanner.fault(.missing("'source'", in: "edges")) }
        guard let to else { throw scanner.fault(.missing("'target'", in: "edges")) }
        graph.addEdge(from: from, to: to, line: line, isDirected: true)
    }

    private mutating func add(_ name: String, _ value: JSON, _ scanner: inout JSONScanner) throws(SyntaxFault) {
        guard let text = Self.text(of: value) else { return }
        do throws(SyntaxFault) {
            try graph.add(graph.number(ofField: name), text)
        } catch { throw scanner.fault(error.finding) }
    }

    /// A value as one text; nil where there is none.
    private static func text(of value: JSON) -> String? {
        switch value {
        case .null: nil
        case .bool(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .digits(let digits): digits
        case .number(let number): Decimal.text(number)
        case .string(let text): text
        case .array, .object: value.flat
        }
    }
}
