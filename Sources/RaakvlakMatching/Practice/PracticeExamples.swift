public import RaakvlakNetwork

/// Finds practice examples for a person: initiatives under way or ended, contributions that are examples, and documents.
///
/// The score is the sum of four reasons. Themes, at most 70: what the person asks, times what the example is about, as in
/// the matching of persons: rare themes say more, and broader, narrower and related ones count for less. What the person
/// needs, or has questions or ideas about, counts in full, and what they only work on for less. Place: 10 in the same
/// region, 5 near by. Sector: 10 where one is the same. Phase: 10 for what runs, 5 for what starts or has ended, and for
/// a document. Without a theme in common nothing is an example.
public struct PracticeExamples: Sendable {
    /// What reasons add at most.
    enum Weight {
        static let themes = 70.0
        static let sameRegion = 10.0
        static let neighboring = 5.0
        static let sector = 10.0
        static let underWay = 10.0
        static let readable = 5.0
        /// How much of the interest in an item goes to its themes.
        static let interest = 0.5
        /// How much what someone only works on counts.
        static let work = 0.4
    }

    private let graph: Graph
    private let persons: Persons
    private let statements: Statements
    private let themes: Themes
    private let items: [PracticeItem]
    private let places: Places

    /// Gathers all examples in `graph`.
    ///
    /// - Complexity: O(nodes + ties).
    public init(_ graph: Graph) {
        (self.graph, persons, themes) = (graph, Persons(graph), Themes(graph))
        statements = Statements(graph, persons)
        places = Places(graph)
        items = PracticeItem.all(in: graph)
    }

    /// The best examples for a person, by score and then by id; none for a node that is no person.
    ///
    /// What they have a part in themselves is left out.
    /// - Complexity: O(examples).
    public func examples(for person: Int, limit: Int) -> [PracticeExample] {
        let place = persons.numberOfNode[person]
        guard place != .max else { return [] }
        let asked = asks(of: Int(place))
        let rarity = rarity()
        let asking = Dictionary(
            Statement.normalized(asked.all, rarity: rarity).map { ($0.node, $0) },
            uniquingKeysWith: { a, _ in a }
        )
        let own = own(person)
        let found = items.indices.filter { own.isDisjoint(with: items[$0].parties) }.compactMap { index in
            example(items[index], Statement.normalized(items[index].themes, rarity: rarity), asking, for: person, asked)
        }
        let sorted = found.sorted { ($1.score, $0.node) < ($0.score, $1.node) }
        return Array(sorted.prefix(limit))
    }

    private struct Asks {
        /// All that is asked, near themes included.
        let all: [Statement]
        /// The themes that the person only works on.
        let worked: Set<UInt32>
        /// The items in which the person has shown an interest.
        let known: Set<UInt32>
    }

    private func asks(of person: Int) -> Asks {
        let wishes = statements.wishes(of: person)
        let known = wishes.filter { graph.kind(of: Int($0.node)) != .theme }
        let ofKnown = known.flatMap { item in
            graph.outgoing(.about).neighbors(of: Int(item.node)).filter { graph.kind(of: Int($0)) == .theme }
                .map { Statement($0, item.strength * Weight.interest) }
        }
        let asked =
            wishes.filter { graph.kind(of: Int($0.node)) == .theme }
            + statements.themes(.needs, .need, of: person) + ofKnown
        let works = statements.works(of: person).map { Statement($0.node, $0.strength * Weight.work) }
        let all = Statement.merged(asked + works)
        return Asks(
            all: themes.broadened(all),
            worked: Set(works.map(\.node)).subtracting(asked.map(\.node)),
            known: Set(known.map(\.node))
        )
    }

    /// How rare it is among all examples to be about a theme.
    private func rarity() -> (UInt32) -> Double {
        var counts: [UInt32: Int] = [:]
        for theme in items.flatMap(\.themes) { counts[theme.node, default: 0] += 1 }
        return { Rarity.of(counts[$0] ?? 0, among: items.count) }
    }

    /// The person, and the organizations for which they work or speak.
    private func own(_ person: Int) -> Set<Int> {
        Set([person] + graph.organizations(of: person))
    }

    private func example(
        _ item: PracticeItem,
        _ answer: [Statement],
        _ asking: [UInt32: Statement],
        for person: Int,
        _ asked: Asks
    ) -> PracticeExample? {
        let touchpoints = answer.compactMap { theme -> Touchpoint? in
            guard let ask = asking[theme.node] else { return nil }
            let strength = Double(Profiles.single(ask.strength * Weight.themes))
            let contribution = Contribution.of([strength, 0], [Profiles.single(theme.strength), 0]).x
            guard contribution > 0 else { return nil }
            return Touchpoint(node: Int(theme.node), origin: Int(ask.origin), contribution: contribution)
        }.sorted { ($1.contribution, $0.node) < ($0.contribution, $1.node) }
        guard let strongest = touchpoints.first else { return nil }
        let isWork = asked.worked.contains(UInt32(strongest.origin))
        let themes = PracticeReason(
            kind: .themes,
            contribution: touchpoints.reduce(0) { $0 + $1.contribution },
            touchpoints: touchpoints,
            sentence: Texts.isAbout(touchpoints.prefix(3), isWork: isWork, in: graph)
        )
        return PracticeExample(
            node: item.node,
            reasons: [themes] + circumstances(item, of: person),
            contacts: item.contacts,
            isKnown: asked.known.contains(UInt32(item.node))
        )
    }

    /// The reasons that have nothing to do with themes.
    private func circumstances(_ item: PracticeItem, of person: Int) -> [PracticeReason] {
        let nearest = ([item.node] + item.parties).map { places.nearness(person, $0) }.max() ?? .unknown
        let sectors = Set(graph.organizations(of: person).flatMap(sectors)).intersection(item.parties.flatMap(sectors))
        let found: [(PracticeReason.Kind, Double, Phrase)?] = [
            nearest >= .neighboring
                ? (
                    .place, nearest == .sameRegion ? Weight.sameRegion : Weight.neighboring,
                    Texts.isNear(isSameRegion: nearest == .sameRegion)
                ) : nil,
            sectors.isEmpty ? nil : (.sector, Weight.sector, Texts.isInSector(sectors.sorted())),
            item.stage.map { (.phase, $0.weight, $0.sentence) },
        ]
        return found.compactMap { $0 }.map { kind, contribution, sentence in
            PracticeReason(kind: kind, contribution: contribution, touchpoints: [], sentence: sentence)
        }
    }

    private func sectors(of node: Int) -> [String] {
        ([node] + graph.organizations(of: node)).flatMap { graph.node($0).attributes.list(.sector) }
    }
}
