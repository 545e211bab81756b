/// The beginning of a long text: whole words, in one line.
enum Excerpt {
    /// The text, or as many of its words as fit in so many columns with ` …` behind them.
    static func of(_ text: String, to width: Int = 64) -> String {
        guard TextWidth.of(text) > width else { return text }
        var (excerpt, columns) = ("", 0)
        for word in text.split(whereSeparator: \.isWhitespace) {
            let needed = TextWidth.of(String(word)) + (excerpt.isEmpty ? 0 : 1)
            guard columns + needed + 2 <= width else { break }
            excerpt += (excerpt.isEmpty ? "" : " ") + word
            columns += needed
        }
        return excerpt.isEmpty ? TextWidth.cut(text, to: width) : excerpt + " …"
    }
}
