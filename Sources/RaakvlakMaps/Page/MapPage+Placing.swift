extension MapPage {
    /// The page on which the drawing has its largest legible letters, or nil where it does not fit.
    ///
    /// The proposal has a place for each node by some layout, at any scale.
    package init?(_ drawing: Drawing, on paper: Paper, near proposal: [Point]) {
        for fontSize in Drawing.fontSizes {
            for size in [paper.landscape, paper.portrait] {
                if let page = MapPage(drawing.lettered(at: fontSize), size: size, near: proposal) {
                    self = page
                    return
                }
            }
        }
        return nil
    }

    private init?(_ drawing: Drawing, size: Size, near proposal: [Point]) {
        let frame = PageFrame(of: drawing, page: size)
        let sizes = drawing.nodes.map(drawing.size)
        let area = sizes.reduce(0) { $0 + ($1.width + Self.gap) * ($1.height + Self.gap) }
        guard area < frame.canvas.size.area * Self.fullest,
            let nodes = Arrangement(
                sizes: sizes,
                canvas: frame.canvas,
                gap: Self.gap,
                center: drawing.center,
                layerCount: drawing.layerCount
            ).places(near: proposal)
        else { return nil }
        self.init(drawing: drawing, size: size, nodes: nodes, frame: frame)
    }

    /// The least distance between nodes, in points; edges pass between them.
    private static let gap = 12.0
    /// How much of the canvas nodes may take, so that lines have room.
    private static let fullest = 0.6
}
