/// What is done with themes: who needs, offers and works on each, and what is about it.
public struct ThemeUse: Sendable {
    /// How a person or organization, or what they brought about, stands to a theme.
    public enum Relation: UInt8, Coded {
        /// A tie, or a contribution that is a need.
        case needs
        /// A tie, or a contribution that is an offer; who shows how it is done, by an example or by leading an initiative
        /// that runs, answers a need as well.
        case offers
        /// A tie; who leads, is a partner in or answers for an initiative that is about the theme works on it too.
        case worksOn
        /// Anything else: an interest, or a contribution of another kind.
        case mentions
        /// The words of all cases, in order.
        public static let codes = allCases.map { "\($0)" }
    }

    /// A party and how it stands to a theme; a party is a person, an organization or a group.
    public struct Statement: Hashable, Sendable, Comparable {
        /// The graph's number of the theme.
        public let theme: UInt32
        /// The graph's number of the party.
        public let party: UInt32
        /// How the party stands to it.
        public let relation: Relation

        /// Orders by theme, relation and party.
        public static func < (a: Self, b: Self) -> Bool {
            (a.theme, a.relation.rawValue, a.party) < (b.theme, b.relation.rawValue, b.party)
        }
    }

    /// All statements, each once, by theme, relation and party.
    public let statements: [Statement]

    /// Gathers what the graph says of themes.
    ///
    /// - Complexity: O(ties · log ties) of the kinds that lead to themes.
    public init(_ graph: Graph) {
        var found: [Statement] = []
        for (tie, relation) in [
            (TieKind.needs, Relation.needs), (.offers, .offers), (.worksOn, .worksOn), (.interestedIn, .mentions),
        ] {
            Self.forEachTheme(tie, in: graph) { from, theme in
                for party in Self.parties(of: from, in: graph) {
                    found.append(Statement(theme: theme, party: party, relation: relation))
                }
            }
        }
        Self.forEachTheme(.about, in: graph) { from, theme in
            guard let relation = Self.relation(of: from, in: graph) else { return }
            for party in Self.parties(of: from, in: graph) {
                found.append(Statement(theme: theme, party: party, relation: relation))
            }
            guard graph.isRunning(from) else { return }
            for leader in graph.incoming(.leads).neighbors(of: from) {
                found.append(Statement(theme: theme, party: leader, relation: .offers))
            }
        }
        found.sort()
        statements = found.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    private static func forEachTheme(_ tie: TieKind, in graph: Graph, _ body: (Int, UInt32) -> Void) {
        let row = graph.outgoing(tie)
        guard row.count > 0 else { return }
        for node in 0..<graph.nodeCount {
            for neighbor in row.neighbors(of: node) where graph.kind(of: Int(neighbor)) == .theme {
                body(node, neighbor)
            }
        }
    }

    /// How those behind a node stand to what it is about; nil where that says nothing of them.
    private static func relation(of node: Int, in graph: Graph) -> Relation? {
        switch graph.kind(of: node) {
        case .initiative: .worksOn
        case .contribution:
            switch graph.node(node).attributes[.kind].flatMap({ ContributionKind(code: $0) }) {
            case .need: .needs
            case .offer, .example: .offers
            default: .mentions
            }
        default: nil
        }
    }

    /// Who is behind a node: a person or organization itself; of an initiative or contribution those who bring it about.
    private static func parties(of node: Int, in graph: Graph) -> [UInt32] {
        switch graph.kind(of: node) {
        case .initiative:
            [TieKind.leads, .partnerIn, .contactFor].flatMap { graph.incoming($0).neighbors(of: node) }
        case .contribution: Array(graph.outgoing(.contributedBy).neighbors(of: node))
        default: [UInt32(node)]
        }
    }

    /// The statements on one theme, by relation and party.
    public func statements(on theme: Int) -> ArraySlice<Statement> {
        let theme = UInt32(theme)
        let start = statements.partition { $0.theme >= theme }
        return statements[start...].prefix { $0.theme == theme }
    }
}

extension [ThemeUse.Statement] {
    /// The place of the first element for which `isBeyond` holds, where it holds for all behind it too.
    fileprivate func partition(_ isBeyond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension Graph {
    /// Whether a node is an initiative that runs, and so can be seen.
    public func isRunning(_ node: Int) -> Bool {
        guard kind(of: node) == .initiative else { return false }
        let phase = self.node(node).attributes[.phase].flatMap { InitiativePhase(code: $0) }
        return phase == .running || phase == .advanced
    }

    /// These themes and all that are narrower, ascending.
    public func narrowerThemes(than themes: [Int]) -> [Int] {
        var (found, next) = (Set(themes), themes)
        while let theme = next.popLast() {
            for narrower in incoming(.broader).neighbors(of: theme) where found.insert(Int(narrower)).inserted {
                next.append(Int(narrower))
            }
        }
        return found.sorted()
    }

    /// Which persons and organizations stand in a relation to one of these themes, and the organizations for which such a
    /// person works or speaks.
    ///
    /// - Complexity: that of `ThemeUse`, and O(persons).
    public func nodes(standing relation: ThemeUse.Relation, to themes: [Int]) -> [Bool] {
        var isFound = [Bool](repeating: false, count: nodeCount)
        let wanted = Set(themes.map { UInt32($0) })
        for statement in ThemeUse(self).statements where statement.relation == relation {
            if wanted.contains(statement.theme) { isFound[Int(statement.party)] = true }
        }
        spreadToOrganizations(&isFound)
        return isFound
    }

    /// Which nodes have to do with one of these themes: the themes themselves, what is tied to one or about one, persons
    /// and organizations that state anything of one (see `ThemeUse`), and organizations of which a person does who works
    /// or speaks for them.
    ///
    /// - Complexity: O(nodes + ties), beside that of `ThemeUse`.
    public func nodes(on themes: [Int]) -> [Bool] {
        var isFound = [Bool](repeating: false, count: nodeCount)
        for theme in themes { isFound[theme] = true }
        for theme in themes {
            for tie in [TieKind.worksOn, .offers, .needs, .interestedIn, .about, .subject] {
                for node in incoming(tie).neighbors(of: theme) { isFound[Int(node)] = true }
            }
        }
        let wanted = Set(themes.map { UInt32($0) })
        for statement in ThemeUse(self).statements where wanted.contains(statement.theme) {
            isFound[Int(statement.party)] = true
        }
        spreadToOrganizations(&isFound)
        return isFound
    }
}
