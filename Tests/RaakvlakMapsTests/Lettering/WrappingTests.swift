import RaakvlakTesting
import Testing

@testable import RaakvlakMaps

@Suite struct WrappingTests {
    @Test func `a label breaks into lines of about the same width`() {
        #expect(Wrapping.lines("Stichting BLICK op onderwijs") == ["Stichting BLICK", "op onderwijs"])
        #expect(Wrapping.lines("Koers VO") == ["Koers VO"])
        #expect(Wrapping.lines("") == [])
    }

    @Test func `what does not fit in three lines ends in an ellipsis`() {
        let lines = Wrapping.lines(
            "Stichting voor Rooms-Katholiek Voorbereidend Hoger en Middelbaar Onderwijs in Rotterdam en omstreken"
        )
        #expect(lines.count == 3)
        #expect(lines.last?.hasSuffix("…") == true)
    }

    @Test func `a very long word is broken, at its hyphen where it has one`() {
        #expect(
            Wrapping.lines("jeugdhulp-ondersteuningsstructuur") == ["jeugdhulp-", "ondersteuningsstructuur"]
        )
        let lines = Wrapping.lines("arbeidsongeschiktheidsverzekeringsmaatschappij")
        #expect(lines.allSatisfy { $0.count <= 24 })
        #expect(lines.joined().replacing("-", with: "") == "arbeidsongeschiktheidsverzekeringsmaatschappij")
    }

    @Test(arguments: 0..<100)
    func `a label has few short lines, and all its letters where nothing is cut`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let words = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
            String(repeating: "aá", count: Int.random(in: 1...9, using: &generator))
        }
        let text = words.joined(separator: " ")
        let lines = Wrapping.lines(text)
        #expect(lines.count <= 3)
        #expect(lines.allSatisfy { $0.count <= 24 })
        if lines.last?.hasSuffix("…") != true { #expect(lines.joined(separator: " ") == text) }
    }

    @Test func `a paragraph stays within its width`() {
        let text = "Samengevat: als lijn getekend zijn 70 keer inbreng en 6 afspraken, en weggelaten is verder niets."
        let lines = Wrapping.paragraph(text, face: .book, size: 7.5, width: 150)
        #expect(lines.count > 2)
        #expect(lines.joined(separator: " ") == text)
        #expect(lines.allSatisfy { Typeface.book.width(of: $0, size: 7.5) <= 150 })
    }
}
