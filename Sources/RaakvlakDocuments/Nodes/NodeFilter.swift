internal import RaakvlakMaps
public import RaakvlakNetwork

/// Which of the nodes of one kind a list shows; what is asked for holds together.
public struct NodeFilter: Sendable {
    /// What nodes may lack.
    public enum Lack: String, CaseIterable, Hashable, Sendable {
        /// A contact person of an organization: accepted, or of no stated state; or the contact of what people do.
        case contact
        /// An initiative that one leads, is a partner in or answers for, or that is about a theme.
        case initiative
        /// An offer, by a tie or a contribution; also of those who work or speak for an organization.
        case offer
        /// The same of needs.
        case need

        /// The kinds of node of which it can be said.
        var kinds: NodeKindSet {
            switch self {
            case .contact: NodeKindSet.organizations | NodeKindSet(.initiative, .program, .meeting, .group)
            case .initiative, .offer, .need: NodeKindSet.organizations | NodeKindSet(.person, .theme)
            }
        }
    }

    /// Only nodes that have to do with one of these themes, or a narrower one.
    public var themes: [String] = []
    /// Of these, only those that stand to the theme in this way, and the organizations of persons who do.
    public var relation: ThemeUse.Relation?
    /// Only nodes that belong to one of these regions, gemeenten or samenwerkingsverbanden.
    public var regions: [String] = []
    /// Only organizations of one of these sectors, and what belongs to them.
    public var sectors: [String] = []
    /// Only initiatives in one of these phases.
    public var phases: [String] = []
    /// Only nodes that lack all of these.
    public var lacks: [Lack] = []
    /// Only these nodes; nil for all.
    public var ids: [String]?

    /// Lets every node pass.
    public init() {}

    /// The nodes of `kind` that pass, and what was asked for in words.
    /// - Throws: `RequestError`, where something asked for is not there, or means nothing for such nodes.
    func nodes(of kind: NodeKind, in graph: Graph) throws(RequestError) -> (numbers: [Int], conditions: [Phrase]) {
        var (numbers, conditions) = (graph.nodes(of: kind), [Phrase]())
        let lookup = Lookup(in: graph)
        if !themes.isEmpty {
            if kind == .region || kind == .proposal { throw .filterWithoutMeaning("--theme", kind) }
            let roots = try themes.map { text throws(RequestError) in
                try lookup.node(text, of: NodeKindSet(.theme))
            }
            let all = graph.narrowerThemes(than: roots)
            let isOn = relation.map { graph.nodes(standing: $0, to: all) } ?? graph.nodes(on: all)
            numbers = numbers.filter { isOn[$0] }
            conditions.append(Texts.onThemes(roots.map { graph.node($0) }, narrower: all.count - Set(roots).count))
            if let relation { conditions.append(Texts.standing(relation)) }
        }
        if !regions.isEmpty {
            if kind == .theme { throw .filterWithoutMeaning("--region", kind) }
            let areas = try regions.map { text throws(RequestError) in
                try lookup.node(text, of: NodeKindSet(.region, .gemeente, .samenwerkingsverband))
            }
            let isInside = Belonging.nodes(of: areas, in: graph)
            numbers = numbers.filter { isInside[$0] }
            conditions.append(Texts.inRegions(areas.map { graph.node($0) }))
        }
        if !sectors.isEmpty {
            if kind == .theme || kind == .region { throw .filterWithoutMeaning("--sector", kind) }
            let codes = try Self.codes(sectors, of: .sector, .schoolBoard, option: "--sector")
            let isInside = Belonging.nodes(ofSectors: Set(codes), in: graph)
            numbers = numbers.filter { isInside[$0] }
            conditions.append(Texts.ofSectors(codes))
        }
        if !phases.isEmpty {
            if kind != .initiative { throw .filterWithoutMeaning("--phase", kind) }
            let codes = try Self.codes(phases, of: .phase, .initiative, option: "--phase")
            numbers = numbers.filter { codes.contains(graph.node($0).attributes[.phase] ?? "") }
            conditions.append(Texts.inPhases(codes))
        }
        for lack in lacks {
            if !lack.kinds.contains(kind) { throw .filterWithoutMeaning("--without \(lack.rawValue)", kind) }
            let has = graph.having(lack)
            numbers = numbers.filter { !has[$0] }
            conditions.append(Texts.without(lack))
        }
        if let ids {
            let wanted = Set(try ids.map { id throws(RequestError) in try lookup.node(id) })
            numbers = numbers.filter(wanted.contains)
            conditions.append(Texts.amongIDs(ids.count))
        }
        return (numbers, conditions)
    }

    /// The codes of all sectors.
    public static let sectors = choices(of: .sector, .schoolBoard).map(\.code)
    /// The codes of all phases.
    public static let phases = choices(of: .phase, .initiative).map(\.code)

    private static func choices(of name: AttributeName, _ kind: NodeKind) -> [Choice] {
        switch Schema.rule(for: kind).attribute(name)?.format {
        case .choice(let choices), .choices(let choices): choices
        default: []
        }
    }

    /// The codes of values that are given as codes, or as people read them.
    private static func codes(
        _ texts: [String],
        of name: AttributeName,
        _ kind: NodeKind,
        option: String
    ) throws(RequestError) -> [String] {
        let list = WordList(choices(of: name, kind))
        return try texts.map { text throws(RequestError) in
            if let code = list.code(text) { return code }
            throw .noSuchValue(text, option: option, nearest: list.nearest(to: text, limit: 3), all: list.all)
        }
    }
}

extension Graph {
    /// Which nodes have what others may lack.
    fileprivate func having(_ lack: NodeFilter.Lack) -> [Bool] {
        var has = [Bool](repeating: false, count: nodeCount)
        switch lack {
        case .contact:
            for node in 0..<nodeCount {
                has[node] = !contactPersons(of: node).isEmpty || incoming(.contactFor).degree(of: node) > 0
            }
        case .initiative:
            for initiative in nodes(of: .initiative) {
                for tie in [TieKind.leads, .partnerIn, .contactFor] {
                    for node in incoming(tie).neighbors(of: initiative) { has[Int(node)] = true }
                }
                for node in outgoing(.about).neighbors(of: initiative) { has[Int(node)] = true }
            }
        case .offer, .need:
            let relation: ThemeUse.Relation = lack == .offer ? .offers : .needs
            for statement in ThemeUse(self).statements where statement.relation == relation {
                has[Int(statement.party)] = true
                has[Int(statement.theme)] = true
            }
            // What was said without a theme is said all the same.
            for contribution in nodes(of: .contribution)
            where node(contribution).attributes[.kind] == (lack == .offer ? "offer" : "need") {
                for party in outgoing(.contributedBy).neighbors(of: contribution) { has[Int(party)] = true }
            }
        }
        if lack != .contact { spreadToOrganizations(&has) }
        return has
    }
}
