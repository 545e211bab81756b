internal import RaakvlakMaps
internal import RaakvlakNetwork

extension NodeDocument {
    /// Writes the document as a page for people.
    public func writeText(_ presentation: Presentation, to output: inout some TextOutputStream) {
        let language = presentation.language
        var page = presentation.page
        page.paragraph(NodeName.of(node, in: language))
        page.paragraph("\(node.kind.label(language)) · \(node.id)")
        if let asOf { page.line(Texts.asOf(asOf)(language)) }
        if let notice = certainty.flatMap({ Texts.uncertain($0) }) { page.line(Texts.capitalized(notice(language))) }
        writeFacts(language, to: &page)
        writeTies(language, to: &page)
        output.write(page.text)
    }

    private func writeFacts(_ language: Language, to page: inout TextPage) {
        let facts = facts(language)
        let width = facts.map { TextWidth.of($0.label) }.max() ?? 0
        if !facts.isEmpty { page.line() }
        for fact in facts {
            page.paragraph(fact.value, first: "  " + TextWidth.padded(TextWidth.plain(fact.label), to: width + 2))
        }
    }

    /// What is known of the node itself: a word for it, and its value in words.
    private func facts(_ language: Language) -> [(label: String, value: String)] {
        var facts: [(label: String, value: String)] = []
        let otherLanguage: Language = language == .dutch ? .english : .dutch
        let name = node.name(in: otherLanguage)
        if name != node.name(in: language), !name.isEmpty { facts.append((Texts.inOtherLanguage(language), name)) }
        facts += node.otherNames.map { other in
            let period = Texts.words(other.period).map { " (\($0(language)))" } ?? ""
            return (other.kind.label(language), other.name + period)
        }
        facts += node.attributes.map { attribute($0, language) }
        if let period = Texts.words(node.period)?(language) { facts.append((Texts.periodLabel(language), period)) }
        if let source = node.source { facts.append((Texts.sourceLabel(language), Texts.sourceWords(source)(language))) }
        return facts
    }

    private func attribute(_ pair: Attributes.Pair, _ language: Language) -> (label: String, value: String) {
        guard let name = AttributeName(rawValue: pair.name), let rule = Schema.rule(for: node.kind).attribute(name)
        else {
            return (pair.name, pair.value)
        }
        if rule.format.isList {
            let items = ListText.items(of: pair.value).map { Schema.label(of: $0, for: name, of: node.kind)(language) }
            return (rule.label(language), items.joined(separator: ", "))
        }
        if rule.format == .date, let date = PartialDate(pair.value) {
            return (rule.label(language), Texts.words(date)(language))
        }
        return (rule.label(language), Schema.label(of: pair.value, for: name, of: node.kind)(language))
    }

    private func writeTies(_ language: Language, to page: inout TextPage) {
        var last = ""
        for tie in ties {
            let verb = tie.verb(language)
            if verb != last {
                page.line()
                page.line("  " + Texts.capitalized(verb))
            }
            last = verb
            let other = NodeName.of(tie.other, in: language)
            page.paragraph("\(other) (\(tie.other.id))", first: "    ")
            let words = tie.words(in: language)
            if !words.isEmpty { page.paragraph(words, first: "      ") }
        }
    }
}
