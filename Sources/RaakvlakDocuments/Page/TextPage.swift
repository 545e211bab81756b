internal import RaakvlakNetwork

/// Lines of text under way, wrapped at the page's width.
struct TextPage {
    private(set) var text = ""
    let width: Int

    init(width: Int) { self.width = width }

    /// Adds a line as it is.
    mutating func line(_ text: String = "") {
        self.text += text
        self.text += "\n"
    }

    /// Adds a text that is wrapped, with `first` before its first line and as many blanks before the others.
    mutating func paragraph(_ text: String, first: String = "") {
        let indentation = TextWidth.of(first)
        let blanks = String(repeating: " ", count: indentation)
        for (index, line) in TextWidth.lines(of: TextWidth.plain(text), width: width - indentation).enumerated() {
            self.line((index == 0 ? first : blanks) + line)
        }
    }

    /// Adds a text on one line, cut to fit, with `last` at the right edge.
    mutating func line(_ text: String, last: String) {
        let room = width - TextWidth.of(last) - 2
        line(TextWidth.padded(TextWidth.cut(TextWidth.plain(text), to: room), to: room + 2) + last)
    }

    /// Adds a quotation of at most two lines, with `first` before it; words that do not fit give way to a `…`.
    mutating func quotation(_ text: String, first: String, indentation: Int, in language: Language) {
        let blanks = String(repeating: " ", count: indentation)
        let (open, close) = (Texts.quotationMarks.open(language), Texts.quotationMarks.close(language))
        let marked = first + open + TextWidth.plain(text)
        let lines = TextWidth.lines(of: marked, width: width - indentation - 2)
        let rest = lines.dropFirst().joined(separator: " ")
        if rest.isEmpty {
            line(blanks + marked + close)
        } else {
            line(blanks + (lines.first ?? ""))
            line(blanks + "  " + Excerpt.of(rest, to: width - indentation - 3) + close)
        }
    }

    /// Adds a text on one line, cut to fit.
    mutating func cut(_ text: String) { line(TextWidth.cut(TextWidth.plain(text), to: width)) }
}
