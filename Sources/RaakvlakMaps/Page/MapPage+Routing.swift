extension MapPage {
    /// The nodes in their places and one edge for each two that are joined, for Graphviz to find ways around nodes.
    ///
    /// An edge is named by its place in the drawing; where several join the same two, only the first is routed. Edges
    /// keep `margin` points away from nodes.
    package func routingDOT(margin: Double) -> String {
        var dot = DOT()
        dot.graph([
            DOT.Attribute("notranslate", "true"), DOT.Attribute("splines", "true"), DOT.Attribute("overlap", "true"),
            DOT.Attribute("esep", "+" + DOT.number(margin)),
        ])
        dot.nodes([DOT.Attribute("fixedsize", "true"), DOT.Attribute("label", "")])
        for (number, (node, box)) in zip(drawing.nodes, nodes).enumerated() {
            dot.node("n\(number)", [position(box.center)] + node.look.shape.obstacle(box.size))
        }
        for bundle in parallels {
            let edge = drawing.edges[bundle[0]]
            let look = bundle.count == 1 ? drawing.attributes(of: edge) : []
            dot.edge("n\(edge.from)", "n\(edge.to)", [identity("e\(bundle[0])")] + look)
        }
        return dot.closed
    }

    /// Gives edges other ways than straight ones, by their names in `routingDOT`.
    ///
    /// Edges between the same two run side by side. What would swing out over title, legend or the edge of the sheet
    /// stays at the border of the map's room.
    package mutating func route(by ways: [String: Route]) {
        var room = frame.canvas.inset(by: -8)
        room.size.width = size.width - 12
        for bundle in parallels {
            guard let way = ways["e\(bundle[0])"] else { continue }
            let tail = drawing.edges[bundle[0]].from
            for (place, edge) in bundle.enumerated() {
                let route = bundle.count == 1 ? way : side(place, of: bundle.count, along: way, edge, tail: tail)
                routes[edge] = Route(points: route.points.map(room.nearest), tip: route.tip.map(room.nearest))
            }
        }
    }

    /// The edges of the drawing between the same two nodes, by their places, in the order of the first.
    private var parallels: [[Int]] {
        var bundles: [[Int]] = []
        var places: [[Int]: Int] = [:]
        for (number, edge) in drawing.edges.enumerated() {
            let ends = [min(edge.from, edge.to), max(edge.from, edge.to)]
            if let place = places[ends] {
                bundles[place].append(number)
            } else {
                places[ends] = bundles.count
                bundles.append([number])
            }
        }
        return bundles
    }

    /// The way of one of several edges beside each other.
    private func side(_ place: Int, of count: Int, along way: Route, _ number: Int, tail: Int) -> Route {
        let edge = drawing.edges[number]
        let distance = min(3, 5 / Double(count - 1))
        let shifted = way.shifted(by: (Double(place) - Double(count - 1) / 2) * distance)
        let points = edge.from == tail ? shifted.points : shifted.points.reversed()
        return Route(points: points).marked(edge.look.end.length)
    }
}
