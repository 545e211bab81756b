internal import RaakvlakNetwork

extension Page {
    /// Writes the page as Markdown (CommonMark, with the tables of GitHub Flavored Markdown).
    func writeMarkdown(to output: inout some TextOutputStream) {
        output.write("# \(Markdown.text(title))\n")
        var isAfterLine = false
        for block in blocks {
            // Two blanks at the end of a line break it.
            if case .line(let text) = block {
                output.write((isAfterLine ? "  \n" : "\n") + Markdown.text(text))
                isAfterLine = true
            } else {
                output.write((isAfterLine ? "\n" : "") + "\n")
                for line in Markdown.lines(of: block, language) { output.write(line + "\n") }
                isAfterLine = false
            }
        }
        if isAfterLine { output.write("\n") }
    }
}

private enum Markdown {
    static func lines(of block: Page.Block, _ language: Language) -> [String] {
        switch block {
        case .line(let text), .paragraph(let text, _): [Self.text(text)]
        case .heading(let heading):
            [
                String(repeating: "#", count: heading.level) + " " + text(heading.ranked)
                    + (heading.value.map { " · \(text($0))" } ?? "")
            ] + (heading.note.map { ["", text($0)] } ?? [])
        case .facts(let facts): facts.map { "- **\(text($0.label))**: \(text($0.value))" }
        case .group(let heading, let items):
            ["**\(text(heading))**", ""]
                + items.flatMap { item in ["- \(text(item.text))"] + item.details.map { "  - \(text($0))" } }
        case .reasons(let reasons): reasons.flatMap { lines(of: $0, language) }
        case .table(let table): lines(of: table)
        }
    }

    private static func lines(of reason: Page.Reason, _ language: Language) -> [String] {
        ["- **\(text(reason.number))** \(text(reason.sentence))"]
            + reason.quotations.map { quotation in
                "  - \(text(quotation.speaker)): \(text(Texts.quoted(Phrase(quotation.text))(language)))"
            } + reason.parts.map { "  - \(text($0.number)) \(text($0.text))" }
    }

    private static func lines(of table: Page.Table) -> [String] {
        let row = { (cells: [String]) in "| " + cells.map(text).joined(separator: " | ") + " |" }
        let rule = table.columns.map { $0.setting == .right ? "---:" : "---" }
        return [row(table.columns.map(\.label)), "|" + rule.joined(separator: "|") + "|"] + table.rows.map(row)
    }

    /// The text on one line, with a backslash before whatever Markdown would take for a mark.
    static func text(_ text: String) -> String {
        var escaped = ""
        for (index, character) in TextWidth.plain(text).enumerated() {
            let isMark = "\\`*_[]<>|#~".contains(character) || index == 0 && "-+=".contains(character)
            if isMark { escaped.append("\\") }
            escaped.append(character == "&" ? "&amp;" : String(character))
        }
        // A number and a point at the start begin a list.
        if let end = escaped.firstIndex(where: { !$0.isNumber }), end > escaped.startIndex, ".)".contains(escaped[end])
        {
            escaped.insert("\\", at: end)
        }
        return escaped
    }
}
