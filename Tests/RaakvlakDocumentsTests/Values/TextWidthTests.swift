import RaakvlakDocuments
import RaakvlakTesting
import Testing

struct TextWidthTests {
    @Test(arguments: [
        ("", 0), ("raakvlak", 8), ("coördinatie", 11), ("e\u{301}e\u{301}n", 3), ("学校", 4), ("👩‍🏫", 2), ("😀", 2),
        ("…’", 2),
    ])
    func `a text takes as many columns as a terminal gives it`(text: String, width: Int) {
        #expect(TextWidth.of(text) == width)
    }

    @Test func `a long text is cut with an ellipsis`() {
        #expect(TextWidth.cut("jeugdhulp op school", to: 10) == "jeugdhulp…")
        #expect(TextWidth.cut("jeugdhulp", to: 9) == "jeugdhulp")
        #expect(TextWidth.cut("学校学校", to: 4) == "学…")
    }

    @Test(arguments: 0..<50)
    func `wrapped lines fit and lose no word`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let words = (0..<60).map { _ in generator.name().split(separator: " ").joined(separator: "-") }
        let width = generator.number(in: 45...90)
        let lines = TextWidth.lines(of: words.joined(separator: "  "), width: width)
        #expect(lines.allSatisfy { TextWidth.of($0) <= width })
        #expect(lines.joined(separator: " ") == words.joined(separator: " "))
    }

    @Test func `nothing in a text can steer a terminal`() {
        #expect(TextWidth.plain("a\u{1B}[31mb\nc\td\u{9B}2J") == "a [31mb c d 2J")
    }

    @Test func `numbers stand right and words left`() {
        #expect(TextWidth.padded("é", to: 3) == "é  ")
        #expect(TextWidth.padded("12", to: 4, isRightAligned: true) == "  12")
    }
}
