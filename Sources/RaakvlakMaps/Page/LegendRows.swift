internal import RaakvlakNetwork

/// The items of a legend, in rows as wide as the page.
struct LegendRows {
    /// One sample with its word.
    struct Item {
        let look: PageFrame.Sample.Look?
        let text: String

        var width: Double {
            Typeface.book.width(of: text, size: LegendRows.fontSize) + 19
                + (look == nil ? 0 : LegendRows.sampleWidth + LegendRows.sampleGap)
        }
    }

    static let fontSize = 7.5
    static let height = 18.0
    static let sampleWidth = 24.0
    static let sampleHeight = 11.0
    static let sampleGap = 6.0

    /// The rows from the top: kinds of nodes, then lines.
    let rows: [[Item]]

    init(of drawing: Drawing, width: Double) {
        let legend = drawing.legend
        let kinds = legend.kinds.map { Item(look: .node(MapStyle.look(of: $0)), text: $0.label(drawing.language)) }
        var ties = legend.families.map { Item(look: .tie(MapStyle.look(of: $0)), text: $0.label(drawing.language)) }
        if legend.hasEndedTies { ties.append(Item(look: .tie(.ended), text: Texts.endedTie(drawing.language))) }
        if legend.hasNew { ties.append(Item(look: nil, text: Texts.newMark(drawing.language))) }
        if legend.hasEnded { ties.append(Item(look: nil, text: Texts.endedMark(drawing.language))) }
        if legend.hasWidths { ties.append(Item(look: nil, text: Texts.widths(drawing.language))) }
        let cells = legend.cells.map { Item(look: .node($0.look), text: $0.label(drawing.language)) }
        if !cells.isEmpty { ties.append(Item(look: nil, text: Texts.cellMarks(drawing.language))) }
        rows = [kinds, cells, ties].flatMap { Self.wrapped($0, width: width) }
    }

    private static func wrapped(_ items: [Item], width: Double) -> [[Item]] {
        var rows: [[Item]] = []
        var used = 0.0
        for item in items {
            if rows.isEmpty || used + item.width > width {
                rows.append([])
                used = 0
            }
            rows[rows.count - 1].append(item)
            used += item.width
        }
        return rows
    }
}
