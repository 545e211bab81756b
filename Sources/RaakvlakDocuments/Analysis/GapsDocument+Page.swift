internal import RaakvlakAnalysis
public import RaakvlakNetwork

extension GapsDocument {
    /// How many needs are met, those that are not, worst first, and the white spots.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        var page = Page(Texts.gapsTitle(vicinity)(language), asOf: graph.asOf, in: language)
        page.facts(
            Gaps.Reach.allCases.reversed().map {
                .init(label: Texts.label(of: $0, vicinity)(language), value: Numerals.count(count($0), language))
            }
        )
        for reach in Gaps.Reach.allCases where reach != .offered {
            let needs = open.filter { $0.reach == reach }
            add(Texts.heading(of: reach, vicinity), table(needs, reach, words), to: &page, language)
        }
        let header = Texts.spotHeader(of: spots.first.map { graph.kind(of: $0.place) } ?? .region)
        let table = Page.Table(
            zip(header, [.flexible, .flexible, .right, .right]).map { .init($0(language), $1) },
            rows: spots.map { spot in
                [
                    words.name(spot.theme), words.name(spot.place), cell.words(spot.needs, language),
                    cell.words(spot.examples, language),
                ]
            }
        )
        add(Texts.whiteSpots, table, to: &page, language)
        add(Texts.regionsWithoutContact, names(regionsWithoutContact, words), to: &page, language)
        add(Texts.boardsWithoutInitiative, names(boardsWithoutInitiative, words), to: &page, language)
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
    private func table(_ needs: [Gaps.Answered], _ reach: Gaps.Reach, _ words: PersonWords) -> Page.Table {
        let rows = needs.map { answered in
            let (party, answer) = (answered.need.party, answered.offers.first)
            let row = [words.name(answered.need.theme), party.map(words.name) ?? Texts.unknownParty(words.language)]
            switch reach {
            case .nobody: return row + [party.flatMap(words.organization) ?? ""]
            case .related:
                return row + [answer.map { words.name($0.party) } ?? "", answer.map { words.name($0.theme) } ?? ""]
            default: return row + [answer.map { words.name($0.party) } ?? ""]
            }
        }
        return Page.Table(Texts.needHeader(reach).map { .init($0(words.language)) }, rows: rows)
    }

    private func names(_ nodes: [Int], _ words: PersonWords) -> Page.Table {
        Page.Table([.init(Texts.name(words.language))], rows: nodes.map { [words.name($0)] })
    }
}
