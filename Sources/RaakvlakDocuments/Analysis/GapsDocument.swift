public import RaakvlakAnalysis
internal import RaakvlakInterchange
public import RaakvlakNetwork

/// Which needs nobody near offers to meet, and where the white spots are.
///
/// JSON: `within` (region, neighboring, network or steps), `steps` (null unless these count), `asOf`, `counts` (of all
/// needs, by `reach`), `needs` (those that nobody near offers to meet): `theme` (`id`, `name`), `party` (`id`, `name`,
/// `organization`; null where unknown), `regions` (ids), `contributions` (`id`, `name`), `reach` (nobody, elsewhere,
/// related, example) and `answers`: `party`, `theme`, `form` (offer, example), `source` (id or null); `whiteSpots`:
/// `theme`, `place`, `needs`, `examples` (numbers, or a text such as "<5" where they are hidden);
/// `regionsWithoutContact`, `boardsWithoutInitiative`: `id`, `name`.
///
/// CSV: a row for each gap, by `gap` (need, whiteSpot, contactPerson, initiative): `theme`, `theme_name`, `id`, `name` (who
/// needs it, or where the gap is), `organization`, `regions`, `reach`, `needs`, `contributions`, `answer`, `answer_name`,
/// `answer_theme`.
public struct GapsDocument: Document {
    let graph: Graph
    let vicinity: Vicinity
    let places: Places
    let needs: [Gaps.Answered]
    let spots: [WhiteSpots.Spot]
    let regionsWithoutContact, boardsWithoutInitiative: [Int]
    let cell: MinimumCell
    let most: Int

    /// Makes the document of the gaps in `graph`.
    ///
    /// - Parameters:
    ///   - graph: The graph.
    ///   - vicinity: How far away is still near.
    ///   - division: By what white spots are told.
    ///   - isWanted: Of which nodes, by the graph's numbers, it tells: a need by its theme, who has it or where they are.
    ///   - cell: Which numbers of those who need something are hidden.
    ///   - most: How many rows of one sort people read at most.
    public init(
        in graph: Graph,
        within vicinity: Vicinity,
        by division: WhiteSpots.Division = .region,
        about isWanted: (Int) -> Bool = { _ in true },
        hiding cell: MinimumCell = .none,
        most: Int = .max
    ) {
        (self.graph, self.vicinity, self.cell, self.most) = (graph, vicinity, cell, most)
        let gaps = Gaps(in: graph, within: vicinity)
        let spots = WhiteSpots(in: graph, by: division, places: gaps.places)
        places = gaps.places
        needs = gaps.needs.filter { answered in
            let party = answered.need.party
            let regions = party.map(gaps.places.regions) ?? []
            return isWanted(answered.need.theme) || party.map(isWanted) ?? false || regions.contains(where: isWanted)
        }
        self.spots = spots.spots.filter { isWanted($0.theme) || isWanted($0.place) }
        regionsWithoutContact = spots.regionsWithoutContact.filter(isWanted)
        boardsWithoutInitiative = spots.boardsWithoutInitiative.filter { board in
            isWanted(board) || gaps.places.regions(of: board).contains(where: isWanted)
        }
    }

    /// How many needs are answered how well.
    func count(_ reach: Gaps.Reach) -> Int { needs.count { $0.reach == reach } }

    /// The needs that nobody near offers to meet.
    var open: [Gaps.Answered] { needs.filter { $0.reach != .offered } }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let counts = Gaps.Reach.allCases.map { JSON.Member($0.code, .integer(count($0))) }
        let spots = self.spots.map { spot -> JSON in
            [
                "theme": words.nodeJSON(spot.theme), "place": words.nodeJSON(spot.place),
                "needs": cell.json(spot.needs), "examples": cell.json(spot.examples),
            ]
        }
        let document: JSON = [
            "within": .string(vicinity.code), "steps": vicinity.steps.map(JSON.integer) ?? .null,
            "asOf": JSON(graph.asOf?.description), "counts": .object(counts),
            "needs": .array(open.map { json(of: $0, words) }), "whiteSpots": .array(spots),
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
        rows += spots.map { spot in
            ["whiteSpot"] + identity(spot.theme, words) + identity(spot.place, words) + ["", "", ""]
                + [cell.text(spot.needs), "", "", "", ""]
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
