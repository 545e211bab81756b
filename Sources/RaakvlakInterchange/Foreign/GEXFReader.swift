/// Reads GEXF, versions 1.1 to 1.3, as Gephi and NetworkX write it.
struct GEXFReader: XMLHandler {
    private(set) var graph = ForeignGraph()
    private(set) var isGEXF = false

    private struct Column {
        let name: Int32
        let isBoolean: Bool
    }

    private struct Owner {
        var id = "", from = "", to = ""
        let line: Int
        let isNode: Bool
        var isDirected = true
        var spells = 0
    }

    /// The declared attributes of nodes and of edges, by their ids, and their defaults.
    private var columns: [[String: Column]] = [[:], [:]]
    private var defaults: [[(name: Int32, text: String)]] = [[], []]
    private var declaring = 0
    private var declared: Column?
    private var owner: Owner?
    private var isDirected = true
    private var nodeLevel = 0

    mutating func begin(_ name: String, _ attributes: XMLAttributes, line: Int) throws(SyntaxFault) {
        switch name {
        case "gexf": isGEXF = true
        case "graph": isDirected = attributes["defaultedgetype"] == "directed"
        case "attributes": declaring = attributes["class"] == "edge" ? 1 : 0
        case "attribute": declare(attributes)
        case "nodes": if owner != nil { graph.leaveOver(.nesting) }
        case "node":
            try finishOwner()
            guard let id = attributes["id"] else { throw missing("id", in: name) }
            if attributes["pid"] != nil { graph.leaveOver(.nesting) }
            owner = Owner(id: id, line: line, isNode: true)
            try add(["label", "start", "end"], attributes)
        case "edge":
            guard let from = attributes["source"] else { throw missing("source", in: name) }
            guard let to = attributes["target"] else { throw missing("target", in: name) }
            let type = attributes["type"]
            let isDirected = type.map { $0 == "directed" } ?? isDirected
            owner = Owner(from: from, to: to, line: line, isNode: false, isDirected: isDirected)
            try add(["kind", "weight", "label", "start", "end"], attributes)
        case "attvalue": try addValue(attributes)
        case "spell": try addSpell(attributes)
        case "parent": graph.leaveOver(.nesting)
        case "color", "position", "size", "shape", "thickness": graph.leaveOver(.appearance)
        default: break
        }
    }

    mutating func end(_ name: String, _ content: XMLContent) throws(SyntaxFault) {
        switch name {
        case "default":
            guard let declared else { return }
            defaults[declaring].append((declared.name, declared.isBoolean ? content.text.lowercased() : content.text))
        case "attribute": declared = nil
        case "node", "edge": try finishOwner()
        default: break
        }
    }

    private func missing(_ name: String, in element: String) -> SyntaxFault {
        SyntaxFault(line: 0, column: 0, .missing(name, in: "<\(element)>"))
    }

    private mutating func declare(_ attributes: XMLAttributes) {
        guard let id = attributes["id"] else { return }
        let name = graph.number(ofField: attributes["title"] ?? id)
        let column = Column(name: name, isBoolean: attributes["type"] == "boolean")
        columns[declaring][id] = column
        declared = column
    }

    /// Adds what the format has attributes of XML for, under the same names.
    private mutating func add(_ names: [String], _ attributes: XMLAttributes) throws(SyntaxFault) {
        for name in names {
            if let text = attributes[name] { try graph.add(graph.number(ofField: name), text) }
        }
    }

    private mutating func addValue(_ attributes: XMLAttributes) throws(SyntaxFault) {
        guard let owner, let id = attributes["for"], let text = attributes["value"] else { return }
        let column =
            columns[owner.isNode ? 0 : 1][id] ?? Column(name: graph.number(ofField: id), isBoolean: false)
        // A field that an attribute of XML had already, such as the kind of an edge, says the same; a second value of one
        // field is of another time.
        if graph.hasPending(column.name) {
            if attributes["start"] != nil || attributes["end"] != nil { return graph.leaveOver(.severalPeriods) }
        }
        try graph.add(column.name, column.isBoolean ? text.lowercased() : text)
    }

    /// The first of several periods is that of the node or edge.
    private mutating func addSpell(_ attributes: XMLAttributes) throws(SyntaxFault) {
        guard owner != nil else { return }
        owner?.spells += 1
        guard owner?.spells == 1 else { return graph.leaveOver(.severalPeriods) }
        try add(["start", "end"], attributes)
    }

    private mutating func finishOwner() throws(SyntaxFault) {
        guard let owner else { return }
        self.owner = nil
        try graph.fill(defaults[owner.isNode ? 0 : 1])
        if owner.isNode {
            graph.addNode(owner.id, line: owner.line)
        } else {
            graph.addEdge(from: owner.from, to: owner.to, line: owner.line, isDirected: owner.isDirected)
        }
    }
}
