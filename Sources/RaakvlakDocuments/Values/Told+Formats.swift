internal import RaakvlakAnalysis
internal import RaakvlakInterchange
internal import RaakvlakNetwork

extension Told {
    /// The number as people read it: "1.234", "<5", "x".
    func words(_ language: Language) -> String { number.map { Numerals.count($0, language) } ?? text }

    /// The number as JSON holds it: `1234`, or the text `"<5"` or `"x"`.
    var json: JSON { number.map(JSON.integer) ?? .string(text) }
}

extension Page {
    /// Adds a line that says what stands in the place of hidden numbers, where any may be hidden.
    mutating func explain(_ cell: MinimumCell) {
        if cell.least > 1 { paragraph(Texts.hidden(below: cell.least)) }
    }
}
