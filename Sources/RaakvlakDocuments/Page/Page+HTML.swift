internal import RaakvlakNetwork

extension Page {
    /// Writes the page as one HTML file that needs no other: readable on a phone, on paper and by a screen reader.
    func writeHTML(to output: inout some TextOutputStream) {
        let title = HTML.text(self.title)
        output.write(
            """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            \(HTML.style)
            </style>
            </head>
            <body>
            <main>
            <h1>\(title)</h1>

            """
        )
        for block in blocks { HTML.write(block, language, to: &output) }
        output.write("</main>\n</body>\n</html>\n")
    }
}

private enum HTML {
    static let style = """
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, "DejaVu Sans", sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
        h1 { font-size: 1.6rem; line-height: 1.2; }
        h2 { font-size: 1.25rem; margin: 2rem 0 .25rem; }
        h3 { font-size: 1.05rem; margin: 1rem 0 .25rem; }
        h2 .value, h3 .value { float: right; font-variant-numeric: tabular-nums; }
        p.line { margin: 0; }
        div.table { overflow-x: auto; }
        table { border-collapse: collapse; margin: 1rem 0; }
        th, td { border-bottom: 1px solid #8886; padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top; }
        .number { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
        dt { font-weight: 600; }
        dd { margin: 0 0 .5rem 0; }
        li { margin: .2rem 0; }
        @media print { body { max-width: none; padding: 0; } tr, li { break-inside: avoid; } }
        """

    static func write(_ block: Page.Block, _ language: Language, to output: inout some TextOutputStream) {
        switch block {
        case .line(let text): output.write("<p class=\"line\">\(Self.text(text))</p>\n")
        case .paragraph(let text, _): output.write("<p>\(Self.text(text))</p>\n")
        case .heading(let heading):
            let value = heading.value.map { "<span class=\"value\">\(text($0))</span> " } ?? ""
            output.write("<h\(heading.level)>\(value)\(text(heading.ranked))</h\(heading.level)>\n")
            if let note = heading.note { output.write("<p class=\"line\">\(text(note))</p>\n") }
        case .facts(let facts):
            let rows = facts.map { "<dt>\(text($0.label))</dt>\n<dd>\(text($0.value))</dd>" }
            output.write("<dl>\n\(rows.joined(separator: "\n"))\n</dl>\n")
        case .group(let heading, let items):
            output.write("<h3>\(text(heading))</h3>\n")
            output.write(list(items.map { (text($0.text), $0.details.map(text)) }))
        case .reasons(let reasons):
            output.write(list(reasons.map { (sentence(of: $0), details(of: $0, language)) }))
        case .table(let table): write(table, to: &output)
        }
    }

    private static func sentence(of reason: Page.Reason) -> String {
        "<b class=\"number\">\(text(reason.number))</b> \(text(reason.sentence))"
    }

    private static func details(of reason: Page.Reason, _ language: Language) -> [String] {
        reason.quotations.map { "\(text($0.speaker)): \(text(Texts.quoted(Phrase($0.text))(language)))" }
            + reason.parts.map { "<span class=\"number\">\(text($0.number))</span> \(text($0.text))" }
    }

    private static func list(_ items: [(text: String, details: [String])]) -> String {
        guard !items.isEmpty else { return "" }
        let lines = items.map { item in
            let details =
                item.details.isEmpty ? "" : "\n<ul>\n\(item.details.map { "<li>\($0)</li>\n" }.joined())</ul>\n"
            return "<li>\(item.text)\(details)</li>\n"
        }
        return "<ul>\n\(lines.joined())</ul>\n"
    }

    private static func write(_ table: Page.Table, to output: inout some TextOutputStream) {
        let attribute = { (column: Page.Table.Column) in column.setting == .right ? " class=\"number\"" : "" }
        output.write("<div class=\"table\">\n<table>\n")
        if table.hasHeader {
            let cells = table.columns.map { "<th scope=\"col\"\(attribute($0))>\(text($0.label))</th>" }
            output.write("<thead>\n<tr>\(cells.joined())</tr>\n</thead>\n")
        }
        output.write("<tbody>\n")
        for row in table.rows {
            let cells = zip(table.columns, row).map { "<td\(attribute($0))>\(text($1))</td>" }
            output.write("<tr>\(cells.joined())</tr>\n")
        }
        output.write("</tbody>\n</table>\n</div>\n")
    }

    /// The text with what HTML would take for a mark escaped, and without control characters, which it forbids.
    static func text(_ text: String) -> String {
        var escaped = ""
        for scalar in TextWidth.plain(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
