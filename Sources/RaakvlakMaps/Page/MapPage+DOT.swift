extension MapPage {
    /// The whole page in Graphviz's language, everything pinned to its place, for Graphviz to render.
    ///
    /// Names tell what is what: `n` and a number the nodes of the drawing, `e` its edges, `t` texts, `k` samples of the
    /// legend with the ends `a` and `b` of lines, `c` the corners.
    package var dot: String {
        var dot = DOT()
        dot.graph([
            DOT.Attribute("charset", "UTF-8"), DOT.Attribute("notranslate", "true"), DOT.Attribute("splines", "true"),
            DOT.Attribute("outputorder", "edgesfirst"), DOT.Attribute("pad", "0"), DOT.Attribute("margin", "0"),
            DOT.Attribute("bgcolor", "white"), DOT.Attribute("fontname", Typeface.book.name),
        ])
        dot.nodes([DOT.Attribute("fixedsize", "true"), DOT.Attribute("label", "")])
        writeCorners(to: &dot)
        for (number, text) in frame.texts.enumerated() { write(text, "t\(number)", to: &dot) }
        for (number, sample) in frame.samples.enumerated() { write(sample, "k\(number)", to: &dot) }
        for (number, (node, box)) in zip(drawing.nodes, nodes).enumerated() {
            dot.node("n\(number)", [identity("n\(number)"), position(box.center)] + drawing.attributes(of: node))
        }
        for (number, (edge, route)) in zip(drawing.edges, routes).enumerated() {
            dot.edge(
                "n\(edge.from)",
                "n\(edge.to)",
                [identity("e\(number)"), route.dot] + drawing.attributes(of: edge)
            )
        }
        return dot.closed
    }

    private func writeCorners(to dot: inout DOT) {
        // Graphviz makes no node smaller than a point.
        for (name, corner) in [("c0", Point(x: 0.5, y: 0.5)), ("c1", Point(x: size.width - 0.5, y: size.height - 0.5))]
        {
            dot.node(name, Self.invisible + [position(corner)])
        }
    }

    private func write(_ text: PageText, _ name: String, to dot: inout DOT) {
        dot.node(
            name,
            [
                identity(name), position(text.box.center), DOT.Attribute("shape", "none"), DOT.Attribute("margin", "0"),
                DOT.Attribute("label", DOT.literal(text.text) + "\\l"), DOT.Attribute("fontname", text.face.name),
                DOT.Attribute("fontsize", text.fontSize), DOT.Attribute("width", text.box.size.width / 72),
                DOT.Attribute("height", text.box.size.height / 72),
                DOT.Attribute("fontcolor", (text.role == .title ? Color.black : Color.gray).description),
            ]
        )
    }

    private func write(_ sample: PageFrame.Sample, _ name: String, to dot: inout DOT) {
        switch sample.look {
        case .node(let look):
            // A tab may stand out of its row; a second outline may not.
            let rise = look.shape.outset.width == 0 ? 2 * look.shape.outset.height : 0
            let size = Size(width: sample.box.size.width, height: sample.box.size.height + rise * 0.75)
            dot.node(
                name,
                [identity(name), position(sample.box.center), DOT.Attribute("penwidth", 0.9)]
                    + look.shape.dot(size) + look.attributes
            )
        case .tie(let look):
            let left = Point(x: sample.box.left + 1, y: sample.box.center.y)
            let right = Point(x: sample.box.right - 1, y: sample.box.center.y)
            dot.node(name + "a", Self.invisible + [position(left)])
            dot.node(name + "b", Self.invisible + [position(right)])
            let route = Route(from: left, to: right, mark: look.end.length)
            dot.edge(name + "a", name + "b", [identity(name), route.dot] + look.attributes(width: look.width))
        }
    }

    private static let invisible = [
        DOT.Attribute("shape", "none"), DOT.Attribute("style", "invis"), DOT.Attribute("width", "0"),
        DOT.Attribute("height", "0"),
    ]

    func identity(_ name: String) -> DOT.Attribute { DOT.Attribute("id", name) }

    func position(_ point: Point) -> DOT.Attribute {
        DOT.Attribute("pos", point.dot)
    }
}
