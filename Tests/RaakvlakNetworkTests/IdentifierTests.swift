import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct IdentifierTests {
    @Test(arguments: [
        ("41775", NodeKind.schoolBoard, "41775"), ("00008", .schoolBoard, "00008"),
        ("VO2810", .samenwerkingsverband, "VO2810"), ("PO-28-06", .samenwerkingsverband, "PO2806"),
        ("po 28 06", .samenwerkingsverband, "PO2806"), ("gm0599", .gemeente, "GM0599"), ("00ah", .school, "00AH"),
        ("00AH07", .school, "00AH07"), ("24384672", .organization, "24384672"),
    ])
    func `an identifier has one form`(text: String, kind: NodeKind, canonical: String) throws {
        let identifier = try #require(Identifier(text, of: kind))
        #expect(identifier.text == canonical)
        #expect(identifier.description == canonical)
        #expect(Identifier(canonical, of: kind) == identifier)
    }

    @Test(arguments: [
        ("8", NodeKind.schoolBoard), ("4177", .schoolBoard), ("417755", .schoolBoard), ("4177A", .schoolBoard),
        ("", .schoolBoard), ("SO2810", .samenwerkingsverband), ("PO280", .samenwerkingsverband),
        ("VO28100", .samenwerkingsverband), ("GM599", .gemeente), ("0599", .gemeente), ("XX0599", .gemeente),
        ("0AAH", .school), ("00AH7", .school), ("00AH077", .school), ("2438467", .organization),
        ("٤١٧٧٥", .schoolBoard), ("41775", .person), ("41775", .theme),
    ])
    func `what has another form is refused, a lost zero too`(text: String, kind: NodeKind) {
        #expect(Identifier(text, of: kind) == nil)
    }

    @Test(arguments: ["12ß", "12ſs", "12ıı", "12ﬁ"])
    func `letters that only become capitals of ours are refused`(text: String) {
        #expect(Identifier(text, of: .school) == nil)
    }

    @Test(arguments: NodeKind.allCases)
    func `kinds with identifiers say what they look like, with a good example`(kind: NodeKind) throws {
        let hasRule = Schema.rule(for: kind).attribute(.identifier) != nil
        #expect((Identifier.form(of: kind) != nil) == hasRule)
        guard let form = Identifier.form(of: kind), kind != .organization else { return }
        for text in [form(.dutch), form(.english)] {
            let example = try #require(text.split(separator: " ").last)
            #expect(Identifier(example, of: kind)?.text == String(example))
        }
    }
}
