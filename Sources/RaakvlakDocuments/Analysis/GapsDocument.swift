public import RaakvlakAnalysis
internal import RaakvlakInterchange
public import RaakvlakNetwork

/// Which needs nobody near offers to meet, and where the white spots are.
///
/// JSON: `within` (region, neighboring, network or steps), `steps` (null unless these count), `asOf`, `counts` (of all
/// needs, by `reach`), `needs` (those that nobody near offers to meet): `theme` (`id`, `name`), `party` (`id`, `name`,
/// `organization`; null where unknown), `regions` (ids), `contributions` (`id`, `name`), `reach` (nobody, elsewhere,
/// related, example) and `answers`: `party`, `theme`, `form` (offer, example), `source` (id or null); `unnamed`: `theme`,
/// `reach` and `persons`, how many others there are who can't be named; `whiteSpots`: `theme`, `place`, `needs`;
/// `regionsWithoutContact`, `boardsWithoutInitiative`: `id`, `name`. Numbers may be texts, as `Told`.
///
/// CSV: a row for each gap, by `gap` (need, unnamed, whiteSpot, contactPerson, initiative): `theme`, `theme_name`, `id`, `name` (who
/// needs it, or where the gap is), `organization`, `regions`, `reach`, `needs`, `contributions`, `answer`, `answer_name`,
/// `answer_theme`.
public struct GapsDocument: Document {
    let graph: Graph
    let vicinity: Vicinity
    let places: Places
    /// The needs that nobody near offers to meet, of who can be named.
    let open: [Gaps.Answered]
    /// On which themes there are such needs of persons who can't be named, and how many.
    let unnamed: [Unnamed]
    /// How many needs of all are answered how well.
    let counts: [Gaps.Reach: Told]
    /// Themes needed and not offered in a place, and what is told of how many need them there.
    let spots: [(spot: WhiteSpots.Spot, needs: Told)]
    let regionsWithoutContact, boardsWithoutInitiative: [Int]
    let cell: MinimumCell
    let most: Int

    /// Persons who need something on a theme, that is answered so well, and can't be named.
    struct Unnamed {
        let theme: Int
        let reach: Gaps.Reach
        let persons: Told
    }

    /// Makes the document of the gaps in `graph`.
    ///
    /// - Parameters:
    ///   - graph: The graph.
    ///   - vicinity: How far away is still near.
    ///   - columns: By what white spots are told.
    ///   - isWanted: Of which nodes, by the graph's numbers, it tells: a need by its theme, who has it or where they are.
    ///   - cell: Which numbers of those who need something are hidden; persons among them are not named.
    ///   - most: How many rows of one sort people read at most.
    public init(
        in graph: Graph,
        within vicinity: Vicinity,
        by columns: ThemeTable.Columns = .region,
        about isWanted: (Int) -> Bool = { _ in true },
        hiding cell: MinimumCell = .none,
        most: Int = .max
    ) {
        (self.graph, self.vicinity, self.cell, self.most) = (graph, vicinity, cell, most)
        let gaps = Gaps(in: graph, within: vicinity)
        let spots = WhiteSpots(in: graph, by: columns)
        places = gaps.places
        let needs = gaps.needs.filter { answered in
            let party = answered.need.party
            let regions = party.map(gaps.places.regions) ?? []
            return isWanted(answered.need.theme) || party.map(isWanted) ?? false || regions.contains(where: isWanted)
        }
        let told = ToldThemes(graph, by: columns, hiding: cell)
        let columnOfPlace = Dictionary(uniqueKeysWithValues: told.table.columns.enumerated().map { ($1, $0) })
        self.spots = spots.spots.filter { isWanted($0.theme) || isWanted($0.place) }
            .map { ($0, told.told(.needs, $0.theme, column: columnOfPlace[$0.place])) }
        let open = needs.filter { $0.reach != .offered }
        let isNamed = { (answered: Gaps.Answered) in
            answered.need.party.map { graph.kind(of: $0) != .person || told.isTold($0, toNeed: answered.need.theme) }
                ?? true
        }
        self.open = open.filter(isNamed)
        (unnamed, counts) = Self.counted(needs, open.filter { !isNamed($0) }, hiding: cell)
        regionsWithoutContact = spots.regionsWithoutContact.filter(isWanted)
        boardsWithoutInitiative = spots.boardsWithoutInitiative.filter { board in
            isWanted(board) || gaps.places.regions(of: board).contains(where: isWanted)
        }
    }

    /// What is told of how many persons can't be named, by theme, and of how many needs there are in all.
    private static func counted(
        _ needs: [Gaps.Answered],
        _ hidden: [Gaps.Answered],
        hiding cell: MinimumCell
    ) -> (unnamed: [Unnamed], counts: [Gaps.Reach: Told]) {
        var table = CountTable()
        var groups: [(first: Gaps.Answered, place: Int)] = []
        var totals: [(reach: Gaps.Reach, place: Int)] = []
        for reach in Gaps.Reach.allCases {
            let themes = Dictionary(grouping: hidden.filter { $0.reach == reach }, by: \.need.theme)
            let parts = themes.sorted { $0.key < $1.key }.compactMap { _, group in
                group.first.map { (first: $0, place: table.add(group.count)) }
            }
            let total = table.add(needs.count { $0.reach == reach }, of: .others)
            // Who can be named is the rest.
            if !parts.isEmpty { table.addSum(total, of: parts.map(\.place)) }
            groups += parts
            totals.append((reach, total))
        }
        let told = table.told(hiding: cell)
        return (
            groups.map { Unnamed(theme: $0.first.need.theme, reach: $0.first.reach, persons: told[$0.place]) },
            Dictionary(uniqueKeysWithValues: totals.map { ($0.reach, told[$0.place]) })
        )
    }

    /// What is told of how many needs are answered so well.
    func count(_ reach: Gaps.Reach) -> Told { counts[reach] ?? .number(0) }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let counts = Gaps.Reach.allCases.map { JSON.Member($0.code, count($0).json) }
        let spots = self.spots.map { spot, needs -> JSON in
            ["theme": words.nodeJSON(spot.theme), "place": words.nodeJSON(spot.place), "needs": needs.json]
        }
        let unnamed = self.unnamed.map { group -> JSON in
            [
                "theme": words.nodeJSON(group.theme), "reach": .string(group.reach.code),
                "persons": group.persons.json,
            ]
        }
        let document: JSON = [
            "within": .string(vicinity.code), "steps": vicinity.steps.map(JSON.integer) ?? .null,
            "asOf": JSON(graph.asOf?.description), "counts": .object(counts),
            "needs": .array(open.map { json(of: $0, words) }), "unnamed": .array(unnamed),
            "whiteSpots": .array(spots),
            "regionsWithoutContact": .array(regionsWithoutContact.map(words.nodeJSON)),
            "boardsWithoutInitiative": .array(boardsWithoutInitiative.map(words.nodeJSON)),
        ]
        document.write(to: &output)
    }

    private func json(of answered: Gaps.Answered, _ words: PersonWords) -> JSON {
        let answers = answered.offers.map { offer -> JSON in
            [
                "party": words.json(of: offer.party), "theme": words.nodeJSON(offer.theme),
                "form": .string(offer.form.code), "source": JSON(offer.source.map { graph.node($0).id.text }),
            ]
        }
        let need = answered.need
        return [
            "theme": words.nodeJSON(need.theme), "party": need.party.map(words.json) ?? .null,
            "regions": .array(regions(of: need).map { .string(graph.node($0).id.text) }),
            "contributions": .array(need.contributions.map(words.nodeJSON)), "reach": .string(answered.reach.code),
            "answers": .array(answers),
        ]
    }

    /// The regions of who needs something.
    func regions(of need: Need) -> [Int] { need.party.map(places.regions) ?? [] }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let header = [
            "gap", "theme", "theme_name", "id", "name", "organization", "regions", "reach", "needs", "contributions",
            "answer", "answer_name", "answer_theme",
        ]
        let words = PersonWords(graph: graph, language: language)
        var rows = open.map { row(of: $0, words) }
        rows += unnamed.map { group in
            ["unnamed"] + identity(group.theme, words) + ["", "", "", "", group.reach.code, group.persons.text]
                + Array(repeating: "", count: 4)
        }
        rows += spots.map { spot, needs in
            ["whiteSpot"] + identity(spot.theme, words) + identity(spot.place, words) + ["", "", ""]
                + [needs.text, "", "", "", ""]
        }
        for (gap, nodes) in [
            ("contactPerson", regionsWithoutContact), ("initiative", boardsWithoutInitiative),
        ] {
            rows += nodes.map { [gap, "", ""] + identity($0, words) + Array(repeating: "", count: 8) }
        }
        CSVRows.write(header, rows, to: &output)
    }

    private func row(of answered: Gaps.Answered, _ words: PersonWords) -> [String] {
        let (need, answer) = (answered.need, answered.offers.first)
        let ids = { (nodes: [Int]) in nodes.map { graph.node($0).id.text }.joined(separator: "|") }
        return ["need"] + identity(need.theme, words)
            + (need.party.map { identity($0, words) } ?? ["", ""])
            + [need.party.flatMap(words.organization) ?? "", ids(regions(of: need)), answered.reach.code, ""]
            + [ids(need.contributions)] + (answer.map { identity($0.party, words) } ?? ["", ""])
            + [answer.map { graph.node($0.theme).id.text } ?? ""]
    }

    private func identity(_ number: Int, _ words: PersonWords) -> [String] {
        [graph.node(number).id.text, words.name(number)]
    }
}

extension Vicinity {
    /// The word for it in documents.
    var code: String {
        switch self {
        case .region: "region"
        case .neighboring: "neighboring"
        case .network: "network"
        case .steps: "steps"
        }
    }

    /// How many steps, where these count.
    var steps: Int? { if case .steps(let limit) = self { limit } else { nil } }
}

extension PersonWords {
    /// The keys `id` and `name` of any node.
    func nodeJSON(_ number: Int) -> JSON { NodeName.json(of: graph.node(number), in: language) }
}
