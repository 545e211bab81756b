import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct SchemaTests {
    @Test func `the schema is as agreed`() {
        let nodes = Schema.nodeRules.map { rule in
            let attributes = rule.attributes.map { "\($0.name.rawValue): \(text($0.format))" }.joined(separator: "; ")
            let traits = [
                (rule.hasText, "text"), (rule.hasPeriod, "period"), (rule.hasEnd, "end"),
                (rule.isOccurrence, "occurrence"),
            ]
            return "\(rule.kind.code) {\(traits.filter(\.0).map(\.1).joined(separator: " "))} \(attributes)\n"
        }
        expectGolden(nodes.joined(), at: "Fixtures/schema/nodes.txt")
        let ties = Schema.tieRules.map { rule in
            let most = rule.most.map { " at most \($0)" } ?? ""
            let traits = (rule.isUndirected ? " undirected" : "") + (rule.isAcyclic ? " acyclic" : "") + most
            let words = " [\(text(rule.roles))] [\(text(rule.states))]"
            return "\(rule.kind.code): \(Texts.allowedEnds(of: rule.kind))\(words)\(traits)\n"
        }
        expectGolden(ties.joined(), at: "Fixtures/schema/ties.txt")
    }

    private func text(_ format: AttributeFormat) -> String {
        switch format {
        case .choice(let choices): choices.map(\.code).joined(separator: " ")
        case .choices(let choices): "list of " + choices.map(\.code).joined(separator: " ")
        default: "\(format)"
        }
    }

    private func text(_ words: TieRule.Vocabulary) -> String {
        switch words {
        case .none: ""
        case .open: "any"
        case .closed(let choices): choices.map(\.code).joined(separator: " ")
        }
    }

    @Test func `rules stand in the order of their kinds`() {
        #expect(Schema.nodeRules.map(\.kind) == NodeKind.allCases)
        #expect(Schema.tieRules.map(\.kind) == TieKind.allCases)
        #expect(NodeKind.allCases.map { Schema.rule(for: $0).kind } == NodeKind.allCases)
        #expect(TieKind.allCases.map { Schema.rule(for: $0).kind } == TieKind.allCases)
    }

    @Test(arguments: TieKind.allCases)
    func `a tie may stand between what its rows say, in either order where its ends are equals`(kind: TieKind) {
        let rule = Schema.rule(for: kind)
        for from in NodeKind.allCases {
            let allowed = NodeKind.allCases.filter { rule.allows(from: from, to: $0) }
            let expected = NodeKind.allCases.filter { to in
                rule.ends.contains { $0.from.kinds.contains(from) && $0.to.kinds.contains(to) }
                    || kind.isUndirected
                        && rule.ends.contains { $0.from.kinds.contains(to) && $0.to.kinds.contains(from) }
            }
            #expect(allowed == expected, "\(from)")
        }
    }

    @Test(arguments: TieKind.allCases)
    func `a tie reads as a noun and in both directions, in both languages`(kind: TieKind) {
        let rule = Schema.rule(for: kind)
        let phrases = [rule.label, rule.forward, rule.backward, kind.label]
        #expect(phrases.allSatisfy { !$0.dutch.isEmpty && !$0.english.isEmpty })
        #expect((rule.forward == rule.backward) == kind.isUndirected)
    }

    @Test func `ties of a kind can be told apart by their labels`() {
        for language in Language.allCases {
            #expect(Set(NodeKind.allCases.map { $0.label(language) }).count == NodeKind.allCases.count)
            #expect(
                Set(Schema.tieRules.map { $0.forward(language) + $0.label(language) }).count == TieKind.allCases.count
            )
        }
    }

    @Test func `only a hierarchy has no circles, and a tie with one end leads to one node`() {
        #expect(Schema.tieRules.filter(\.isAcyclic).map(\.kind) == [.inspiredBy, .broader, .partOf, .succeeds])
        #expect(Schema.tieRules.filter { $0.most == 1 }.map(\.kind) == [.broader, .madeAt, .proposedBy, .proposedTo])
        #expect(Schema.tieRules.filter(\.isUndirected).map(\.kind) == [.adjacent, .related, .collaborates, .symbiosis])
    }

    @Test func `a symbiosis is between schools only`() {
        let ends = NodeKind.allCases.filter { Schema.rule(for: .symbiosis).allows(from: .school, to: $0) }
        #expect(ends == [.school])
        #expect(NodeKind.allCases.filter { Schema.rule(for: .symbiosis).allows(from: $0, to: .school) } == [.school])
    }

    @Test func `a code of a closed list has words, and another is its own`() {
        #expect(Schema.label(of: "declined", for: .state, of: .proposal) == Phrase(nl: "afgeslagen", en: "declined"))
        #expect(
            Schema.label(of: "jeugdhulp", for: .sector, of: .schoolBoard) == Phrase(nl: "jeugdhulp", en: "youth care")
        )
        #expect(Schema.label(of: "x", for: .sector, of: .schoolBoard) == Phrase("x"))
        #expect(Schema.label(of: "x", for: .phase, of: .person) == Phrase("x"))
    }

    @Test func `a vocabulary allows its own words`() {
        let closed = Schema.rule(for: .memberOf).roles
        #expect(closed.allows("opting-in") && !closed.allows("Member") && !closed.allows(""))
        #expect(TieRule.Vocabulary.open.allows("x") && !TieRule.Vocabulary.none.allows("x"))
        #expect(closed.choices.map(\.code) == ["member", "opting-in"] && TieRule.Vocabulary.open.choices == [])
    }
}
