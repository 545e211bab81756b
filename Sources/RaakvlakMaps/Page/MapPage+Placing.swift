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
        if case .grid(let places) = drawing.layout {
            self.init(drawing, places, size: size, frame: frame)
            return
        }
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

    /// Rows as high and columns as wide as their largest node; the first row and the first column are headings.
    private init?(_ drawing: Drawing, _ places: [Drawing.Layout.Place], size: Size, frame: PageFrame) {
        let sizes = drawing.nodes.map(drawing.size)
        let (rows, columns) = (1 + (places.map(\.row).max() ?? 0), 1 + (places.map(\.column).max() ?? 0))
        var (heights, widths) = ([Double](repeating: 0, count: rows), [Double](repeating: 0, count: columns))
        for (place, size) in zip(places, sizes) {
            heights[place.row] = max(heights[place.row], size.height)
            widths[place.column] = max(widths[place.column], size.width)
        }
        // Columns that tell the same of other places are equally wide.
        let widest = widths.dropFirst().max() ?? 0
        for column in widths.indices.dropFirst() { widths[column] = widest }
        let gap = 3.0
        let height = heights.reduce(0, +) + gap * Double(rows - 1)
        let width = widths.reduce(0, +) + gap * Double(columns - 1)
        guard height <= frame.canvas.size.height, width <= frame.canvas.size.width else { return nil }
        let (top, left) = (frame.canvas.center.y + frame.canvas.size.height / 2, frame.canvas.left)
        var filled = drawing
        let boxes = places.enumerated().map { number, place in
            let room = Size(width: widths[place.column], height: heights[place.row])
            let isCell = drawing.nodes[number].cell != .heading
            if isCell { filled.nodes[number].room = room }
            // What names a row begins at the edge.
            let width = place.column == 0 ? sizes[number].width : room.width
            return Rectangle(
                center: Point(
                    x: left + widths[..<place.column].reduce(0, +) + gap * Double(place.column) + width / 2,
                    y: top - heights[..<place.row].reduce(0, +) - gap * Double(place.row) - room.height / 2
                ),
                size: isCell ? room : sizes[number]
            )
        }
        self.init(drawing: filled, size: size, nodes: boxes, frame: frame)
    }

    /// The least distance between nodes, in points; edges pass between them.
    private static let gap = 12.0
    /// How much of the canvas nodes may take, so that lines have room.
    private static let fullest = 0.6
}
