internal import RaakvlakAnalysis
public import RaakvlakNetwork

extension GapsDocument {
    /// How many needs are met, those that are not, worst first, and the white spots.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        var page = Page(Texts.gapsTitle(vicinity)(language), asOf: graph.asOf, in: language)
        page.facts(
            Gaps.Reach.allCases.reversed().map {
                .init(label: Texts.label(of: $0, vicinity)(language), value: count($0).words(language))
            }
        )
        for reach in Gaps.Reach.allCases where reach != .offered {
            add(Texts.heading(of: reach, vicinity), table(reach, words), to: &page, language)
        }
        let header = Texts.spotHeader(of: spots.first.map { graph.kind(of: $0.spot.place) } ?? .region)
        let table = Page.Table(
            zip(header, [.flexible, .flexible, .right]).map { .init($0(language), $1) },
            rows: spots.map { [words.name($0.theme), words.name($0.place), $1.words(language)] }
        )
        add(Texts.whiteSpots, table, to: &page, language)
        add(Texts.regionsWithoutContact, names(regionsWithoutContact, words), to: &page, language)
        add(Texts.boardsWithoutInitiative, names(boardsWithoutInitiative, words), to: &page, language)
        page.explain(cell)
        return page
    }

    /// A heading and the first rows of a table, unless it has none.
    private func add(_ heading: Phrase, _ table: Page.Table, to page: inout Page, _ language: Language) {
        guard !table.rows.isEmpty else { return }
        page.heading(heading)
        page.table(Page.Table(table.columns, rows: Array(table.rows.prefix(most))))
        if table.rows.count > most { page.line(Texts.moreRows(Numerals.count(table.rows.count - most, language))) }
    }

    /// Who needs what; with who comes nearest to an answer, and on which theme, where that is another.
    private func table(_ reach: Gaps.Reach, _ words: PersonWords) -> Page.Table {
        let header = Texts.needHeader(reach).map { Page.Table.Column($0(words.language)) }
        let named = open.filter { $0.reach == reach }.map { answered in
            let (party, answer) = (answered.need.party, answered.offers.first)
            let row = [words.name(answered.need.theme), party.map(words.name) ?? Texts.unknownParty(words.language)]
            switch reach {
            case .nobody: return row + [party.flatMap(words.organization) ?? ""]
            case .related:
                return row + [answer.map { words.name($0.party) } ?? "", answer.map { words.name($0.theme) } ?? ""]
            default: return row + [answer.map { words.name($0.party) } ?? ""]
            }
        }
        let unnamed = self.unnamed.filter { $0.reach == reach }.map { group in
            [words.name(group.theme), Texts.unnamedPersons(group.persons)(words.language)]
                + Array(repeating: "", count: header.count - 2)
        }
        return Page.Table(header, rows: named + unnamed)
    }

    private func names(_ nodes: [Int], _ words: PersonWords) -> Page.Table {
        Page.Table([.init(Texts.name(words.language))], rows: nodes.map { [words.name($0)] })
    }
}
