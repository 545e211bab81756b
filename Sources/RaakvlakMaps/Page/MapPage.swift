/// A drawing on a sheet, everything in its place, in points.
public struct MapPage: Hashable, Sendable {
    /// What is drawn.
    public let drawing: Drawing
    /// The sheet.
    public let size: Size
    /// Where each node of the drawing is.
    public let nodes: [Rectangle]
    /// Title, date, legend and source.
    public let frame: PageFrame
    /// The way of each edge of the drawing.
    public private(set) var routes: [Route]

    init(drawing: Drawing, size: Size, nodes: [Rectangle], frame: PageFrame) {
        (self.drawing, self.size, self.nodes, self.frame) = (drawing, size, nodes, frame)
        routes = drawing.edges.map { Route(from: nodes[$0.from].center, to: nodes[$0.to].center) }
    }

    /// Gives edges other ways than straight ones, by their names in `routingDOT`.
    ///
    /// What would swing out over title, legend or the edge of the sheet stays at the border of the map's room.
    package mutating func route(by ways: [String: Route]) {
        var room = frame.canvas.inset(by: -8)
        room.size.width = size.width - 12
        for edge in routes.indices {
            guard let way = ways["e\(edge)"] else { continue }
            routes[edge] = Route(points: way.points.map(room.nearest), tip: way.tip.map(room.nearest))
        }
    }
}
