internal import RaakvlakAnalysis

extension Drawing {
    /// The drawing in Graphviz's language: the same text on every machine.
    ///
    /// It has sizes and looks but no places; any of Graphviz's programs can lay it out.
    public var dot: String {
        var dot = DOT()
        let caption = [title, subtitle, summary, source].filter { !$0.isEmpty }.map(DOT.literal)
        dot.graph([
            DOT.Attribute("charset", "UTF-8"), DOT.Attribute("layout", engine), DOT.Attribute("overlap", "prism"),
            DOT.Attribute("splines", "true"), DOT.Attribute("outputorder", "edgesfirst"),
            DOT.Attribute("label", caption.map { $0 + "\\l" }.joined()), DOT.Attribute("labelloc", "t"),
            DOT.Attribute("labeljust", "l"), DOT.Attribute("fontname", Typeface.book.name),
        ])
        dot.nodes([DOT.Attribute("fixedsize", "true")])
        for node in nodes {
            dot.node(node.id, attributes(of: node) + [DOT.Attribute("tooltip", DOT.literal(node.title))])
        }
        for edge in edges {
            dot.edge(
                nodes[edge.from].id,
                nodes[edge.to].id,
                attributes(of: edge) + [DOT.Attribute("tooltip", DOT.literal(edge.title))]
            )
        }
        return dot.closed
    }

    /// The method by which Graphviz finds places.
    package var engine: String {
        switch layout {
        case .distances: "neato"
        case .rings: "twopi"
        case .layers: "dot"
        case .grid: "nop"
        }
    }

    /// The node in the middle of the rings, by its place in the list.
    var center: Int? { if case .rings(let center) = layout { center } else { nil } }

    /// How many layers there are; 0 where there are none.
    var layerCount: Int { if case .layers(let layers) = layout { 1 + (layers.max() ?? 0) } else { 0 } }

    /// The drawing as Graphviz needs it to find places: sizes and ties, nothing else.
    ///
    /// Nodes are named by their numbers.
    package var bareDOT: String {
        var dot = DOT()
        dot.graph([
            DOT.Attribute("start", "7"), DOT.Attribute("maxiter", "500"), DOT.Attribute("overlap", "true"),
            DOT.Attribute("splines", "none"), DOT.Attribute("pack", "12"), DOT.Attribute("sep", "+4"),
            DOT.Attribute("root", center.map(String.init) ?? ""), DOT.Attribute("rankdir", engine == "dot" ? "LR" : ""),
        ])
        dot.nodes([DOT.Attribute("shape", "box"), DOT.Attribute("fixedsize", "true"), DOT.Attribute("label", "")])
        for (number, node) in nodes.enumerated() {
            let size = size(of: node)
            dot.node("\(number)", [DOT.Attribute("width", size.width / 72), DOT.Attribute("height", size.height / 72)])
        }
        for (from, to) in edges.compactMap(directed) { dot.edge("\(from)", "\(to)", []) }
        return dot.closed
    }

    /// The ends of an edge as they count for the layout: between layers, from the lower to the higher.
    private func directed(_ edge: Edge) -> (from: Int, to: Int)? {
        guard case .layers(let layers) = layout else { return (edge.from, edge.to) }
        guard layers[edge.from] != layers[edge.to] else { return nil }
        return layers[edge.from] < layers[edge.to] ? (edge.from, edge.to) : (edge.to, edge.from)
    }

    func attributes(of edge: Edge) -> [DOT.Attribute] {
        edge.look.attributes(width: width(of: edge))
    }

    func attributes(of node: Node) -> [DOT.Attribute] {
        let (face, size) = lettering(of: node)
        let box = self.size(of: node)
        let blank = String(repeating: " \\n", count: node.look.shape.blankLines)
        return node.look.attributes + [
            DOT.Attribute("label", blank + node.lines.map(DOT.literal).joined(separator: "\\n")),
            DOT.Attribute("fontname", face.name), DOT.Attribute("fontsize", size),
            DOT.Attribute("penwidth", node.isSubject ? 2.4 : node.event == .began ? 1.8 : 0.9),
        ] + node.look.shape.dot(box)
    }
}

extension MapStyle.NodeLook {
    var attributes: [DOT.Attribute] {
        shape.dot + [
            DOT.Attribute("fillcolor", fill.description), DOT.Attribute("color", outline.description),
            DOT.Attribute("fontcolor", text.description),
        ]
    }
}

extension MapStyle.TieLook {
    func attributes(width: Double) -> [DOT.Attribute] {
        var attributes = [
            DOT.Attribute("color", color.description), DOT.Attribute("penwidth", width),
            DOT.Attribute("style", pattern.rawValue),
        ]
        if end != .none {
            attributes += [
                DOT.Attribute("dir", "forward"), DOT.Attribute("arrowhead", end.rawValue),
                DOT.Attribute("arrowsize", end.scale),
            ]
        }
        return attributes
    }
}
