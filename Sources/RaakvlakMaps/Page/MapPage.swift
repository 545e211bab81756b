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
    public internal(set) var routes: [Route]

    init(drawing: Drawing, size: Size, nodes: [Rectangle], frame: PageFrame) {
        (self.drawing, self.size, self.nodes, self.frame) = (drawing, size, nodes, frame)
        routes = drawing.edges.map { Route(from: nodes[$0.from].center, to: nodes[$0.to].center) }
    }
}
