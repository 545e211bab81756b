import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct NodeTests {
    @Test(arguments: ["a", "0", "a-b", "a.b_c", "8-9", String(repeating: "a", count: 64), "a-", "a.."])
    func `an id reads as it is written`(text: String) throws {
        let id = try #require(Node.ID(text))
        #expect(id.text == text && "\(id)" == text)
        #expect(Node.ID(Substring(text)) == id)
    }

    @Test(arguments: [
        "", "A", "-a", ".a", "_a", "a b", "é", "a/b", "a|b", "aé", "a\n", String(repeating: "a", count: 65),
    ])
    func `what has not the form of an id is none`(text: String) {
        #expect(Node.ID(text) == nil)
    }

    @Test func `an id is of lower-case letters, digits, dots, hyphens and underscores`() {
        let inside = (UInt8.min...UInt8.max).filter { Node.ID(String(decoding: [97, $0], as: UTF8.self)) != nil }
        #expect(String(decoding: inside, as: UTF8.self) == "-.0123456789_abcdefghijklmnopqrstuvwxyz")
        let first = (UInt8.min...UInt8.max).filter { Node.ID(String(decoding: [$0, 97], as: UTF8.self)) != nil }
        #expect(String(decoding: first, as: UTF8.self) == "0123456789abcdefghijklmnopqrstuvwxyz")
    }

    @Test func `ids are ordered by their bytes`() throws {
        let ids = try ["a-b", "a.b", "a0", "a_", "aa", "b"].map { try Node.ID.required($0) }
        #expect(ids.reversed().sorted() == ids)
    }

    @Test func `a name in English stands in for none`() throws {
        let id = try Node.ID.required("a")
        let both = Node(id: id, kind: .theme, name: "toetsing", englishName: "testing")
        #expect(both.name(in: .dutch) == "toetsing" && both.name(in: .english) == "testing")
        #expect(Node(id: id, kind: .theme, name: "toetsing").name(in: .english) == "toetsing")
    }

    @Test(arguments: [
        (NodeKind.meeting, "2023-04-12", "2023-04-13", "2024-01-01", Certainty.certainly),
        (.meeting, "2023-04-12", "", "2023-04-11", .no), (.meeting, "2023", "2023", "2023-04-11", .possibly),
        (.contribution, "2023?", "", "2024-01-01", .possibly), (.meeting, "", "2020", "2024-01-01", .certainly),
        (.initiative, "2020", "2022", "2023-01-01", .no), (.initiative, "2020", "", "2023-01-01", .certainly),
        (.agreement, "2020", "2023", "2023-06-01", .possibly), (.person, "", "", "2023-01-01", .certainly),
    ])
    func `what happened stays a fact, and what was there does not`(
        kind: NodeKind,
        since: String,
        until: String,
        day: String,
        certainty: Certainty
    ) throws {
        let node = Node(id: try .required("a"), kind: kind, name: "a", period: try .required(since, until))
        #expect(try node.certainty(on: .required(day)) == certainty)
    }

    @Test(arguments: 0..<20)
    func `other names are in one order, whatever the order in which they are given`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let names = try [("", nil), ("", "s"), ("", "t"), ("2023", nil), ("2023", "s")].map { until, source in
            Node.OtherName("x", kind: .short, language: .dutch, period: try .required("", until), source: source)
        }
        let others = [
            Node.OtherName("a", kind: .alias), Node.OtherName("b", kind: .official), Node.OtherName("x", kind: .short),
        ]
        let nodes = try (0..<2).map { _ in
            Node(id: try .required("a"), kind: .theme, name: "a", otherNames: generator.shuffled(names + others))
        }
        #expect(nodes[0] == nodes[1])
        #expect(nodes[0].otherNames.map(\.name) == ["b", "x", "x", "x", "x", "x", "x", "a"])
    }

    @Test func `only an alias of which nothing else is known is plain`() throws {
        #expect(Node.OtherName("a", kind: .alias).isPlainAlias)
        #expect(!Node.OtherName("a", kind: .former).isPlainAlias)
        #expect(!Node.OtherName("a", kind: .alias, language: .dutch).isPlainAlias)
        #expect(!Node.OtherName("a", kind: .alias, source: "s").isPlainAlias)
        #expect(try !Node.OtherName("a", kind: .alias, period: .required("2023", "")).isPlainAlias)
    }

    @Test func `kinds of names have words`() {
        #expect(Node.OtherName.Kind.codes == ["official", "short", "former", "alias", "placeholder"])
        #expect(Node.OtherName.Kind.former.label == Phrase(nl: "vroegere naam", en: "former name"))
    }
}
