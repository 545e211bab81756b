internal import RaakvlakNetwork

extension Page {
    /// Writes the page for a terminal, or for a pipe where there is none.
    func writeText(terminalWidth: Int?, pageWidth: Int, to output: inout some TextOutputStream) {
        var text = TextPage(width: pageWidth)
        text.paragraph(title)
        var isBelowHeading = false
        for block in blocks {
            if !block.isLine, !isBelowHeading || block.isHeading { text.line() }
            block.write(to: &text, terminalWidth: terminalWidth, language)
            isBelowHeading = block.isHeading
        }
        output.write(text.text)
    }
}

extension Page.Block {
    fileprivate var isLine: Bool { if case .line = self { true } else { false } }
    fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }

    fileprivate func write(to page: inout TextPage, terminalWidth: Int?, _ language: Language) {
        switch self {
        case .line(let text): page.paragraph(text)
        case .paragraph(let text, let isSetIn): page.paragraph(text, first: isSetIn ? "   " : "")
        case .heading(let heading): Self.write(heading, to: &page)
        case .facts(let facts):
            let width = facts.map { TextWidth.of(TextWidth.plain($0.label)) }.max() ?? 0
            for fact in facts {
                page.paragraph(fact.value, first: "  " + TextWidth.padded(TextWidth.plain(fact.label), to: width + 2))
            }
        case .group(let heading, let items):
            page.paragraph(heading, first: "  ")
            for item in items {
                page.paragraph(item.text, first: "    ")
                for detail in item.details { page.paragraph(detail, first: "      ") }
            }
        case .reasons(let reasons): for reason in reasons { Self.write(reason, to: &page, language) }
        case .table(let table):
            var text = TextTable(
                table.columns.map(\.setting),
                header: table.hasHeader ? table.columns.map(\.label) : []
            )
            for row in table.rows { text.append(row) }
            for line in text.lines(width: terminalWidth) { page.line(line) }
        }
    }

    private static func write(_ heading: Page.Heading, to page: inout TextPage) {
        let text = heading.level > 2 ? "   " + heading.ranked : heading.ranked
        if let value = heading.value { page.line(text, last: value) } else { page.paragraph(text) }
        if let note = heading.note {
            page.paragraph(note, first: String(repeating: " ", count: text.count - heading.text.count))
        }
    }

    private static let numberWidth = 7

    private static func write(_ reason: Page.Reason, to page: inout TextPage, _ language: Language) {
        page.paragraph(reason.sentence, first: set(reason.number, numberWidth))
        for quotation in reason.quotations {
            page.quotation(
                quotation.text,
                first: quotation.speaker + ": ",
                indentation: numberWidth + 2,
                in: language
            )
        }
        for part in reason.parts { page.paragraph(part.text, first: set(part.number, 2 * numberWidth)) }
    }

    private static func set(_ number: String, _ width: Int) -> String {
        TextWidth.padded(number, to: width, isRightAligned: true) + "  "
    }
}
