/// Reads GraphML as NetworkX, igraph, Gephi and yEd write it.
struct GraphMLReader: XMLHandler {
    private(set) var graph = ForeignGraph()
    private(set) var isGraphML = false

    private struct Key {
        let name: Int32
        let owner: String
        let isBoolean: Bool
        var defaultText: String?
    }

    private enum Owner {
        case node(id: String, line: Int)
        case edge(from: String, to: String, line: Int, isDirected: Bool)
    }

    private var keys: [String: Key] = [:]
    private var defaults: [String: [(name: Int32, text: String)]] = [:]
    private var keyOfDefault: String?
    private var owner: Owner?
    private var data: Key?
    private var drawing = YEdDrawing()
    private var isDirected = true
    private var graphLevel = 0

    mutating func begin(_ name: String, _ attributes: XMLAttributes, line: Int) throws(SyntaxFault) {
        if data != nil { return drawing.begin(name) }
        switch name {
        case "graphml": isGraphML = true
        case "key": addKey(attributes)
        case "graph":
            graphLevel += 1
            if graphLevel > 1 {
                graph.leaveOver(.nesting)
            } else {
                isDirected = attributes["edgedefault"] != "undirected"
            }
            try finishOwner()
        case "node":
            guard let id = attributes["id"] else { throw missing("id", in: name) }
            if owner != nil { graph.leaveOver(.nesting) }
            try finishOwner()
            owner = .node(id: id, line: line)
        case "edge":
            guard let from = attributes["source"] else { throw missing("source", in: name) }
            guard let to = attributes["target"] else { throw missing("target", in: name) }
            try finishOwner()
            let isDirected = attributes["directed"].map { $0 == "true" } ?? isDirected
            owner = .edge(from: from, to: to, line: line, isDirected: isDirected)
        case "hyperedge": graph.leaveOver(.hyperedge)
        case "data":
            guard let id = attributes["key"] else { throw missing("key", in: name) }
            data = keys[id] ?? Key(name: graph.number(ofField: id), owner: "all", isBoolean: false)
            drawing = YEdDrawing()
        default: break
        }
    }

    mutating func end(_ name: String, _ content: XMLContent) throws(SyntaxFault) {
        if let key = data {
            guard drawing.level == 0 else { return drawing.end(content) }
            data = nil
            return try addData(content.text, for: key)
        }
        switch name {
        case "desc": if keyOfDefault == nil { try add(content.text, for: graph.number(ofField: name)) }
        case "default": keyOfDefault.map { addDefault(content.text, to: $0) }
        case "key": keyOfDefault = nil
        case "graph": graphLevel -= 1
        case "node", "edge": try finishOwner()
        default: break
        }
    }

    mutating func textBeforeChild(_ content: XMLContent) { if data != nil { drawing.append(content) } }

    private func missing(_ name: String, in element: String) -> SyntaxFault {
        SyntaxFault(line: 0, column: 0, .missing(name, in: "<\(element)>"))
    }

    private mutating func addKey(_ attributes: XMLAttributes) {
        guard let id = attributes["id"] else { return }
        let name = attributes["attr.name"] ?? attributes["yfiles.type"] ?? id
        keys[id] = Key(
            name: graph.number(ofField: name),
            owner: attributes["for"] ?? "all",
            isBoolean: attributes["attr.type"] == "boolean"
        )
        keyOfDefault = id
    }

    private mutating func addDefault(_ text: String, to id: String) {
        guard let key = keys[id] else { return }
        for owner in key.owner == "all" ? ["node", "edge"] : [key.owner] {
            defaults[owner, default: []].append((key.name, key.isBoolean ? text.lowercased() : text))
        }
    }

    private mutating func addData(_ text: String, for key: Key) throws(SyntaxFault) {
        // NetworkX writes True and False.
        try add(key.isBoolean ? text.lowercased() : text, for: key.name)
        guard drawing.hasElements else { return }
        graph.leaveOver(.appearance)
        let name = graph.number(ofField: FieldName.label.rawValue)
        for label in drawing.labels {
            try add(label, for: graph.hasPending(name) ? graph.number(ofField: YEdDrawing.field) : name)
        }
    }

    private mutating func add(_ text: String, for name: Int32) throws(SyntaxFault) {
        if owner != nil {
            try graph.add(name, text)
        } else if !text.isBlank {
            graph.leaveOver(.graphField)
        }
    }

    /// Adds the node or edge that began; its data stand before a graph within it.
    private mutating func finishOwner() throws(SyntaxFault) {
        guard let owner else { return }
        self.owner = nil
        let kind = if case .node = owner { "node" } else { "edge" }
        try graph.fill(defaults[kind] ?? [])
        switch owner {
        case .node(let id, let line): graph.addNode(id, line: line)
        case .edge(let from, let to, let line, let isDirected):
            graph.addEdge(from: from, to: to, line: line, isDirected: isDirected)
        }
    }
}
