internal import RaakvlakNetwork

/// What stands around a map on its page: title, date and summary above, legend and source below.
public struct PageFrame: Hashable, Sendable {
    /// The texts, from the top.
    public private(set) var texts: [PageText] = []
    /// The samples of the legend.
    public private(set) var samples: [Sample] = []
    /// The room that is left for the map.
    public private(set) var canvas: Rectangle

    /// A sample of a look, beside its word in the legend.
    public struct Sample: Hashable, Sendable {
        /// The look.
        public enum Look: Hashable, Sendable {
            /// How nodes of a kind look.
            case node(MapStyle.NodeLook)
            /// How ties of a family look.
            case tie(MapStyle.TieLook)
        }

        /// What is shown.
        public let look: Look
        /// Where.
        public let box: Rectangle
    }

    private static let margin = 30.0
    private static let gap = 10.0
    private let page: Size
    private var left: Double { Self.margin }
    private var width: Double { page.width - 2 * Self.margin }

    init(of drawing: Drawing, page: Size) {
        self.page = page
        canvas = Rectangle(center: Point(x: 0, y: 0), size: Size(width: 0, height: 0))
        let top = header(of: drawing)
        let bottom = footer(of: drawing)
        canvas = Rectangle(
            center: Point(x: page.width / 2, y: (top + bottom) / 2),
            size: Size(width: width, height: top - bottom)
        )
    }

    /// Sets the texts above the map; returns where the map may begin.
    private mutating func header(of drawing: Drawing) -> Double {
        var y = page.height - Self.margin + 6
        for line in Wrapping.paragraph(drawing.title, face: .bold, size: 15, width: width) {
            set(line, .title, .bold, 15, x: left, y: &y)
        }
        if !drawing.subtitle.isEmpty { set(drawing.subtitle, .subtitle, .book, 9, x: left, y: &y) }
        for line in Wrapping.paragraph(drawing.summary, face: .book, size: 7.5, width: width) {
            set(line, .summary, .book, 7.5, x: left, y: &y)
        }
        return y - Self.gap
    }

    private mutating func set(
        _ text: String,
        _ role: PageText.Role,
        _ face: Typeface,
        _ size: Double,
        x: Double,
        y: inout Double
    ) {
        let height = size * 1.3
        // Graphviz complains of a label that does not fit: leave some room.
        let length = face.width(of: text, size: size) + 8
        let box = Rectangle(
            center: Point(x: x + length / 2, y: y - height / 2),
            size: Size(width: length, height: height)
        )
        texts.append(PageText(text: text, role: role, face: face, fontSize: size, box: box))
        y -= height + 2
    }

    /// Sets legend and source from the bottom up; returns where the map must end.
    private mutating func footer(of drawing: Drawing) -> Double {
        var y = Self.margin - 8
        if !drawing.source.isEmpty {
            let lines = Wrapping.paragraph(
                Texts.source(drawing.source)(drawing.language),
                face: .book,
                size: 7.5,
                width: width
            )
            y += Double(lines.count) * 11.75
            var line = y
            for text in lines { set(text, .source, .book, 7.5, x: left, y: &line) }
            y += 6
        }
        let rows = LegendRows(of: drawing, width: width).rows
        for row in rows.reversed() {
            place(row, at: y + LegendRows.height / 2)
            y += LegendRows.height
        }
        return y + Self.gap
    }

    private mutating func place(_ row: [LegendRows.Item], at y: Double) {
        var x = left
        for item in row {
            if let look = item.look {
                let size = Size(width: LegendRows.sampleWidth, height: LegendRows.sampleHeight)
                samples.append(
                    Sample(look: look, box: Rectangle(center: Point(x: x + size.width / 2, y: y), size: size))
                )
            }
            var top = y + LegendRows.fontSize * 0.65
            let start = item.look == nil ? x : x + LegendRows.sampleWidth + LegendRows.sampleGap
            set(item.text, .legend, .book, LegendRows.fontSize, x: start, y: &top)
            x += item.width
        }
    }
}
