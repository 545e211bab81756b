internal import RaakvlakMaps
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Facts in the words in which people read them.
struct FactWords {
    private let network: Network
    private let language: Language

    init(_ network: Network, _ language: Language) { (self.network, self.language) = (network, language) }

    /// What a fact is called.
    func name(of fact: Fact) -> String {
        switch fact {
        case .node(let node): "\(node.kind.label(language)) \(node.id)"
        case .tie(let tie):
            "\(name(of: tie.from)) \(Schema.rule(for: tie.kind).forward(language)) \(name(of: tie.to))"
                + (tie.details.role.map { " (\(label($0, Schema.rule(for: tie.kind).roles)))" } ?? "")
        }
    }

    /// What a node is called: its name, or the id where it has none.
    private func name(of id: Node.ID) -> String {
        guard let name = network[id]?.name(in: language), !name.isEmpty else { return id.text }
        return Excerpt.of(name)
    }

    private func label(_ code: String, _ vocabulary: TieRule.Vocabulary) -> String {
        vocabulary.choices.first { $0.code == code }?.label(language) ?? code
    }

    /// What is known of a fact besides what it is called.
    func facts(of fact: Fact) -> [Page.Fact] {
        switch fact {
        case .node(let node): facts(of: node)
        case .tie(let tie): facts(of: tie.details, Schema.rule(for: tie.kind))
        }
    }

    private func facts(of node: Node) -> [Page.Fact] {
        [labeled("name", node.name.isEmpty ? nil : node.name), labeled("name_en", node.englishName)]
            .compactMap { $0 }
            + node.otherNames.map { other in
                let more = [Texts.words(other.period)?(language), other.source.map { Texts.source($0)(language) }]
                let told = more.compactMap { $0 }.joined(separator: ", ")
                let name = other.name + (told.isEmpty ? "" : " (\(told))")
                return Page.Fact(label: other.kind.label(language), value: name)
            }
            + node.attributes.map { NodeDocument.attribute($0, of: node.kind, language) }
            + common(node.period, node.source)
    }

    private func facts(of details: Tie.Details, _ rule: TieRule) -> [Page.Fact] {
        let told = [
            labeled("state", details.state.map { label($0, rule.states) }),
            labeled("weight", details.weight.map { Numerals.number($0, language) }),
            labeled("note", details.note),
        ]
        return told.compactMap { $0 }
            + details.attributes.compactMap { pair in
                labeled(pair.name, Node.ID(pair.value).map { name(of: $0) } ?? pair.value)
            } + common(details.period, details.source)
    }

    private func common(_ period: Period, _ source: String?) -> [Page.Fact] {
        [
            Texts.words(period).map { Page.Fact(label: Texts.periodLabel(language), value: $0(language)) },
            labeled("source", source.map { KnownSource.words(for: $0)(language) }),
        ].compactMap { $0 }
    }

    private func labeled(_ column: String, _ value: String?) -> Page.Fact? {
        value.map { Page.Fact(label: Texts.columnLabel(column)(language), value: $0) }
    }
}
