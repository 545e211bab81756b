import RaakvlakNetwork
import Testing

struct AttributeRuleTests {
    @Test func `every attribute that has a name belongs to some kind`() {
        let used = Set(Schema.nodeRules.flatMap { $0.attributes.map(\.name) })
        #expect(used == Set(AttributeName.allCases))
    }

    @Test(arguments: NodeKind.allCases)
    func `a kind has each attribute once, with words for people`(kind: NodeKind) {
        let rule = Schema.rule(for: kind)
        #expect(Set(rule.attributes.map(\.name)).count == rule.attributes.count)
        #expect(rule.attributes.allSatisfy { !$0.label.dutch.isEmpty && !$0.label.english.isEmpty })
        #expect(rule.attributes.allSatisfy { rule.attribute($0.name) == $0 })
    }

    @Test func `lists are lists`() {
        let formats: [AttributeFormat] = [
            .text, .texts, .choice([]), .choices([]), .date, .count, .number, .email, .phone, .url, .identifier,
            .consents,
        ]
        #expect(formats.filter(\.isList) == [.texts, .choices([]), .consents])
    }

    @Test func `only a contribution's kind is required`() {
        let required = Schema.nodeRules.flatMap { rule in
            rule.attributes.filter(\.isRequired).map { "\(rule.kind) \($0.name)" }
        }
        #expect(required == ["contribution kind"])
    }
}
