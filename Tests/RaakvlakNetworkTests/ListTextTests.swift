import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct ListTextTests {
    @Test(arguments: 0..<200)
    func `a list reads back as it was written`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let items = (0..<generator.number(in: 1...5)).map { _ in generator.roughText() }
        #expect(ListText.items(of: ListText.text(of: items)).map { Array($0.utf8) } == items.map { Array($0.utf8) })
    }

    @Test(arguments: 0..<200)
    func `any texts of bars, backslashes and accents read back`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let scalars: [Unicode.Scalar] = ["|", "\\", "a", "\u{301}", "\r", "\n"]
        let items = (0..<3).map { _ in
            String(String.UnicodeScalarView((0..<4).map { _ in generator.element(of: scalars) }))
        }
        #expect(ListText.items(of: ListText.text(of: items)) == items)
    }

    @Test(arguments: [
        ("", []), ("a", ["a"]), (" a | b ", ["a", "b"]), ("a||b|", ["a", "b"]), (#"a\|b|c"#, ["a|b", "c"]),
        (#"a\\|b"#, [#"a\"#, "b"]), (#"\x"#, ["x"]), (#"a\"#, ["a"]), ("\ta\t", ["a"]),
    ])
    func `texts have known items`(text: String, items: [String]) {
        #expect(ListText.items(of: text) == items)
    }

    @Test func `bars and backslashes are escaped, and nothing else`() {
        #expect(ListText.text(of: ["a|b", #"c\d"#, "e,f"]) == #"a\|b|c\\d|e,f"#)
        #expect(ListText.text(of: []) == "")
    }

    @Test(arguments: [("", ""), ("  ", ""), (" a b\t", "a b"), ("a", "a"), ("\n", "\n")])
    func `blanks go from the ends only`(text: String, trimmed: String) {
        #expect(text.trimmingBlanks() == trimmed)
    }
}
