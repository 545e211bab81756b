internal import RaakvlakMaps
public import RaakvlakNetwork

extension NodeDocument {
    /// All facts of the node, and its ties by what they say.
    public func page(in language: Language) -> Page {
        var page = Page(name(language), in: language)
        page.line("\(node.kind.label(language)) · \(node.id)")
        if let asOf { page.line(Texts.asOf(asOf)) }
        if let notice = certainty.flatMap({ Texts.uncertain($0) }) { page.line(Texts.capitalized(notice(language))) }
        page.facts(facts(language))
        var rest = ties[...]
        while let verb = rest.first?.verb(language) {
            let group = rest.prefix { $0.verb(language) == verb }
            page.group(Texts.capitalized(verb), group.map { item(of: $0, language) })
            rest = rest.dropFirst(group.count)
        }
        return page
    }

    private func item(of tie: TieFacts, _ language: Language) -> Page.Item {
        let listed = figures.first { $0.figure.id == tie.other.id }?.listed.map { Texts.listedHere($0)(language) }
        let words = [listed, tie.words(in: language)].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
        return Page.Item(
            text: "\(tie.otherName(language)) (\(tie.other.id))",
            details: words.isEmpty ? [] : [words]
        )
    }

    /// What is known of the node itself: a word for it, and its value in words.
    private func facts(_ language: Language) -> [Page.Fact] {
        var facts: [Page.Fact] = []
        let otherLanguage: Language = language == .dutch ? .english : .dutch
        let name = node.name(in: otherLanguage)
        if name != node.name(in: language), !name.isEmpty {
            facts.append(.init(label: Texts.inOtherLanguage(language), value: name))
        }
        facts += names.map { other in
            let period = Texts.words(other.period).map { " (\($0(language)))" } ?? ""
            return .init(label: other.kind.label(language), value: other.name + period)
        }
        facts += node.attributes.map { Self.attribute($0, of: node.kind, language) }
        if let period = Texts.words(node.period)?(language) {
            facts.append(.init(label: Texts.periodLabel(language), value: period))
        }
        if !succession.isEmpty {
            let line = succession.map { $0.map { NodeName.of($0, in: language) }.joined(separator: ", ") }
            facts.append(.init(label: TieKind.succeeds.label(language), value: line.joined(separator: " → ")))
        }
        if let source = node.source {
            facts.append(.init(label: Texts.sourceLabel(language), value: KnownSource.words(for: source)(language)))
        }
        return facts
    }

    /// What an attribute of a node of a kind is called, and its value in words.
    static func attribute(_ pair: Attributes.Pair, of kind: NodeKind, _ language: Language) -> Page.Fact {
        guard let name = AttributeName(rawValue: pair.name), let rule = Schema.rule(for: kind).attribute(name)
        else {
            return .init(label: pair.name, value: pair.value)
        }
        if rule.format.isList {
            let items = ListText.items(of: pair.value).map { Schema.label(of: $0, for: name, of: kind)(language) }
            return .init(label: rule.label(language), value: items.joined(separator: ", "))
        }
        if rule.format == .date, let date = PartialDate(pair.value) {
            return .init(label: rule.label(language), value: Texts.words(date)(language))
        }
        return .init(
            label: rule.label(language),
            value: Schema.label(of: pair.value, for: name, of: kind)(language)
        )
    }
}
