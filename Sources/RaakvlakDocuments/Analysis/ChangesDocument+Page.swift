internal import RaakvlakAnalysis
internal import RaakvlakMaps
public import RaakvlakNetwork

extension ChangesDocument {
    /// How much changed, and then a table for each kind of node and of tie.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.changesTitle(days)(language), in: language)
        page.line(Texts.changeCounts { event in changes.count { $0.event == event } })
        if changes.contains(where: isMarked) { page.line(Texts.uncertainChanges) }
        for kind in NodeKind.allCases {
            let rows = changes.filter { nodeKind(of: $0) == kind }
            add(Texts.capitalized(kind.plural(language)), [nameColumn(of: kind, language)], rows, to: &page, language)
        }
        for kind in TieKind.allCases {
            let rows = changes.filter { tieKind(of: $0) == kind }
            let columns = Texts.tieHeader.map { Page.Table.Column($0(language)) }
            let verb = Schema.rule(for: kind).forward(language)
            add("… \(verb) …", columns, rows, to: &page, language)
        }
        let names = changes.filter { if case .name = $0.subject { true } else { false } }
        add(
            Texts.names(language),
            [.init(Texts.name(language)), .init(Texts.nameOf(language))],
            names,
            to: &page,
            language
        )
        return page
    }

    private func nameColumn(of kind: NodeKind, _ language: Language) -> Page.Table.Column {
        .init((Schema.rule(for: kind).hasText ? Texts.text : Texts.name)(language))
    }

    /// A heading and a table of changes of one sort, unless there are none.
    private func add(
        _ heading: String,
        _ columns: [Page.Table.Column],
        _ changes: [Change],
        to page: inout Page,
        _ language: Language
    ) {
        guard !changes.isEmpty else { return }
        page.heading(Page.Heading(text: heading))
        let first: [Page.Table.Column] = [
            .init(Texts.date(language), .left), .init(Texts.what(language), .left),
        ]
        let rows = changes.prefix(most).map { change in
            let mark = isMarked(change) ? " (?)" : ""
            return [Texts.words(change.date)(language) + mark, word(for: change, language)] + cells(change, language)
        }
        page.table(Page.Table(first + columns, rows: rows))
        if changes.count > most {
            page.line(Texts.moreRows(Numerals.count(changes.count - most, language)))
        }
    }

    /// Whether it must be said that the date is not known exactly: the words for an inferred one say it already.
    private func isMarked(_ change: Change) -> Bool { change.certainty != .certainly && !change.date.isInferred }

    private func nodeKind(of change: Change) -> NodeKind? {
        if case .node(let number) = change.subject { network.nodes[number].kind } else { nil }
    }

    private func tieKind(of change: Change) -> TieKind? {
        if case .tie(let place) = change.subject { network.ties.kind(at: place) } else { nil }
    }

    /// What happened, in a word: of an occurrence, its state or kind where it has one.
    private func word(for change: Change, _ language: Language) -> String {
        if change.event == .happened, case .node(let number) = change.subject {
            let node = network.nodes[number]
            for name in [AttributeName.state, .kind] where Schema.rule(for: node.kind).attribute(name) != nil {
                if let code = node.attributes[name] {
                    return Schema.label(of: code, for: name, of: node.kind)(language)
                }
            }
        }
        return Texts.word(for: change.event)(language)
    }

    private func cells(_ change: Change, _ language: Language) -> [String] {
        switch change.subject {
        case .node(let number): return [name(of: number, language)]
        case .name(let name, let number):
            return [name.name, "\(name.kind.label(language)): \(self.name(of: number, language))"]
        case .tie(let place):
            let words = words(details(change.event, ofTie: place), network.ties.kind(at: place), language)
            let before = change.before.map { place in
                let details = network.details(ofTie: place)
                return self.words((details.role, details.state), network.ties.kind(at: place), language)
            }
            let notes = before.map { Texts.changed(from: $0, to: words)(language) } ?? words
            return [network.tails, network.heads].map { name(of: Int($0[place]), language) } + [notes]
        }
    }

    /// The role and state of a tie, in words.
    private func words(
        _ details: (role: String?, state: String?),
        _ kind: TieKind,
        _ language: Language
    ) -> String {
        let rule = Schema.rule(for: kind)
        let word = { (code: String, vocabulary: TieRule.Vocabulary) in
            vocabulary.choices.first { $0.code == code }?.label(language) ?? code
        }
        return [details.role.map { word($0, rule.roles) }, details.state.map { word($0, rule.states) }]
            .compactMap { $0 }.joined(separator: ", ")
    }
}
