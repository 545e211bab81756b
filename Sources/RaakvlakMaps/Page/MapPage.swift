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
    /// The way of each edge of the drawing as a chain of cubic Bézier curves: a start, and three points for each
    /// curve; empty until the edges were routed.
    public var routes: [[Point]] = []
}
