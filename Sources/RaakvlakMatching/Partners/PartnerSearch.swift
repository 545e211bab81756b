public import RaakvlakNetwork

/// Finds organizations of a wanted sort near a person, with what they have to offer and whom to ask.
public struct PartnerSearch: Sendable {
    /// What someone seeks: a sort of organization in a region.
    public struct Wish: Hashable, Sendable {
        /// Which sort.
        public let kind: PartnerKind
        /// The graph's number of the region in which they should be; nil for where the person is.
        public let region: Int?
        /// The graph's number of who says so: the person, their organization or a contribution; nil for who asks now.
        public let origin: Int?

        /// Makes a wish of its parts.
        public init(kind: PartnerKind, region: Int?, origin: Int? = nil) {
            (self.kind, self.region, self.origin) = (kind, region, origin)
        }
    }

    /// An organization that could be a partner.
    public struct Partner: Hashable, Sendable {
        /// The graph's number of the organization.
        public let organization: Int
        /// How near it is to where it should be.
        public let nearness: Places.Nearness
        /// The themes on which the person asks something and the organization, or those who speak for it, offer it;
        /// strongest first.
        public let touchpoints: [Touchpoint]
        /// Who speaks for it, by the graph's numbers.
        public let contacts: [Int]
        /// What it adds up to that its touchpoints say; 0 to 100.
        public var strength: Double { touchpoints.reduce(0) { $0 + $1.contribution } }
    }

    /// What a wish finds.
    public struct Answer: Hashable, Sendable {
        /// What was sought.
        public let wish: Wish
        /// Those near by, nearest first, and of equally near ones those that offer most, and then by id.
        public let partners: [Partner]
        /// How many organizations of the sort lie elsewhere, or it is not known where.
        public let elsewhere: Int
    }

    private let graph: Graph
    private let persons: Persons
    private let statements: Statements
    private let themes: Themes
    private let places: Places

    /// Prepares searches in `graph`.
    ///
    /// - Complexity: O(nodes + ties).
    public init(_ graph: Graph) {
        (self.graph, persons, themes) = (graph, Persons(graph), Themes(graph))
        statements = Statements(graph, persons)
        places = Places(graph)
    }

    /// What a person, or an organization for which they work or speak, or a contribution of theirs says to seek.
    public func wishes(of person: Int) -> [Wish] {
        let contributions = graph.incoming(.contributedBy).neighbors(of: person).map(Int.init)
        let row = graph.outgoing(.seeks)
        return ([person] + graph.organizations(of: person) + contributions).flatMap { origin in
            zip(row.neighbors(of: origin), row.ties(of: origin)).map { region, tie in
                let role = graph.network.details(ofTie: Int(tie)).role ?? ""
                return Wish(kind: PartnerKind(role), region: Int(region), origin: origin)
            }
        }
    }

    /// The organizations that answer a wish of a person; the person's own are left out.
    ///
    /// - Complexity: O(organizations · their regions).
    public func answer(_ wish: Wish, of person: Int) -> Answer {
        let own = Set(graph.organizations(of: person))
        let candidates = (0..<graph.nodeCount).filter { !own.contains($0) && wish.kind.matches($0, in: graph) }
        let near = candidates.map { (node: $0, nearness: nearness($0, to: wish, of: person)) }
            .filter { $0.nearness >= .neighboring }
        let asked = asks(of: person)
        let partners = near.map { node, nearness in
            Partner(
                organization: node,
                nearness: nearness,
                touchpoints: touchpoints(node, asked),
                contacts: graph.contactPersons(of: node)
            )
        }.sorted { a, b in
            if a.nearness != b.nearness { return a.nearness > b.nearness }
            return (b.strength, a.organization) < (a.strength, b.organization)
        }
        return Answer(wish: wish, partners: partners, elsewhere: candidates.count - near.count)
    }

    /// How near an organization is to where it should be; in the region sought, or in a part of it, it is there.
    private func nearness(_ node: Int, to wish: Wish, of person: Int) -> Places.Nearness {
        guard let region = wish.region else { return places.nearness(person, node) }
        return places.isIn(region, node) ? .sameRegion : places.nearness(region, node)
    }

    /// What a person asks: needs, wishes and, for less, what they work on; with a length of 1, and near themes besides.
    private func asks(of person: Int) -> [UInt32: Statement] {
        let place = persons.numberOfNode[person]
        guard place != .max else { return [:] }
        let asked =
            statements.themes(.needs, .need, of: Int(place))
            + statements.wishes(of: Int(place)).filter { graph.kind(of: Int($0.node)) == .theme }
            + statements.works(of: Int(place)).map {
                Statement($0.node, $0.strength * PracticeExamples.Weight.work)
            }
        let all = Statement.normalized(themes.broadened(Statement.merged(asked)))
        return Dictionary(all.map { ($0.node, $0) }, uniquingKeysWith: { a, _ in a })
    }

    /// The themes that an organization offers or works on, or those who speak for it, and that are asked.
    private func touchpoints(_ organization: Int, _ asked: [UInt32: Statement]) -> [Touchpoint] {
        let speakers = [organization] + graph.contactPersons(of: organization)
        let offered = speakers.flatMap { node -> [Statement] in
            let contributions = graph.incoming(.contributedBy).neighbors(of: node).filter { isOffer(Int($0)) }
            let initiatives =
                graph.outgoing(.leads).neighbors(of: node) + graph.outgoing(.partnerIn).neighbors(of: node)
            let themes = (contributions + initiatives).flatMap { graph.outgoing(.about).neighbors(of: Int($0)) }
                .filter { graph.kind(of: Int($0)) == .theme }
            return graph.outgoing(.offers).neighbors(of: node).map { Statement($0, 1) }
                + themes.map { Statement($0, 1) }
                + graph.outgoing(.worksOn).neighbors(of: node).map { Statement($0, PracticeExamples.Weight.work) }
        }
        return Statement.normalized(Statement.merged(offered)).compactMap { theme -> Touchpoint? in
            guard let ask = asked[theme.node] else { return nil }
            let strength = Double(Profiles.single(ask.strength * 100))
            let contribution = Contribution.of([strength, 0], [Profiles.single(theme.strength), 0]).x
            return contribution > 0
                ? Touchpoint(node: Int(theme.node), origin: Int(ask.origin), contribution: contribution) : nil
        }.sorted { ($1.contribution, $0.node) < ($0.contribution, $1.node) }
    }

    private func isOffer(_ contribution: Int) -> Bool {
        let kind = graph.node(contribution).attributes[.kind].flatMap { ContributionKind(code: $0) }
        return kind == .offer || kind == .example
    }
}
