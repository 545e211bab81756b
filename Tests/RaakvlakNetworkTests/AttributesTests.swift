import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct AttributesTests {
    @Test(arguments: 0..<20)
    func `attributes are in the order of their names, whatever the order of setting`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        var (attributes, expected): (Attributes, [String: String]) = (Attributes(), [:])
        for _ in 0..<40 {
            let name = "n\(generator.number(below: 12))"
            let value = generator.element(of: [nil, "", "een", "twee"])
            attributes[name] = value
            expected[name] = value == "" ? nil : value
        }
        #expect(attributes.map(\.name) == expected.keys.sorted())
        #expect(attributes.allSatisfy { expected[$0.name] == $0.value })
    }

    @Test func `the empty text takes an attribute away`() {
        var attributes = Attributes()
        attributes[.phase] = "idea"
        #expect(attributes["phase"] == "idea" && !attributes.isEmpty)
        attributes[.phase] = ""
        #expect(attributes[.phase] == nil && attributes.isEmpty)
        #expect(attributes == Attributes())
    }

    @Test func `a list attribute has items, and one that is not there has none`() {
        var attributes = Attributes()
        attributes[.synonyms] = "a|b"
        #expect(attributes.list(.synonyms) == ["a", "b"])
        #expect(attributes.list(.weakSynonyms) == [])
    }
}
