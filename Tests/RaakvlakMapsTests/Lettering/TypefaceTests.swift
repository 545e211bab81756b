import RaakvlakMaps
import Testing

@Suite struct TypefaceTests {
    @Test func `letters are as wide as DejaVu Sans has them`() {
        #expect(Typeface.book.width(of: "", size: 12) == 0)
        #expect(abs(Typeface.book.width(of: "a", size: 1500) - 1255.0 / 2048 * 1500) < 0.5)
        #expect(abs(Typeface.bold.width(of: "a", size: 1500) - 1382.0 / 2048 * 1500) < 0.5)
    }

    @Test(arguments: Typeface.allCases)
    func `a longer text is never narrower`(face: Typeface) {
        let text = "Samenwerkingsverband ‘Koers VO’ – één coördinator, 東京 №1"
        let widths = text.indices.map { face.width(of: text[..<$0], size: 7.5) }
        #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func `a mark on a letter takes no room of its own`() {
        #expect(Typeface.book.width(of: "e\u{301}", size: 9) == Typeface.book.width(of: "e", size: 9))
    }

    @Test func `a width holds for letters on whole pixels too`() {
        // An i of 0.28 × 7.5 pt is 2.8 pixels and drawn as 3.
        #expect(Typeface.book.width(of: "iiii", size: 7.5) == 9)
    }
}
