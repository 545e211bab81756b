import RaakvlakNetwork

/// A network under way to its next state: nodes and ties can be added and changed, and none gets lost.
struct Revision {
    /// One end of ties of a kind.
    struct End: Hashable {
        let kind: TieKind
        let node: Node.ID
    }

    private(set) var nodes: [Node.ID: Node]
    private(set) var ties: [Tie]
    private var outgoing: [End: [Int]] = [:]
    private var incoming: [End: [Int]] = [:]
    private var identities: Set<Identity> = []

    /// What tells two ties apart.
    private struct Identity: Hashable {
        let kind: TieKind
        let from, to: Node.ID
        let role: String?
        let since: PartialDate?

        init(_ tie: Tie) {
            (kind, from, to) = (tie.kind, tie.from, tie.to)
            (role, since) = (tie.details.role, tie.details.period.since)
        }
    }

    init(_ network: Network?) {
        nodes = Dictionary(uniqueKeysWithValues: (network?.nodes ?? []).map { ($0.id, $0) })
        ties = []
        for tie in network.map({ Array($0.ties) }) ?? [] { append(tie) }
    }

    /// The places of the ties of a kind that lead from a node.
    func ties(_ kind: TieKind, from node: Node.ID) -> [Int] { outgoing[End(kind: kind, node: node)] ?? [] }

    /// The places of the ties of a kind that lead to a node.
    func ties(_ kind: TieKind, to node: Node.ID) -> [Int] { incoming[End(kind: kind, node: node)] ?? [] }

    /// The places of all ties of a node, by kind.
    func ties(of node: Node.ID) -> [Int] {
        TieKind.allCases.flatMap { ties($0, from: node) + ties($0, to: node) }
    }

    /// Puts a node in the place of the one with its id, or adds it.
    mutating func put(_ node: Node) { nodes[node.id] = node }

    /// Adds a tie; false where the same one is there already.
    @discardableResult
    mutating func add(_ tie: Tie) -> Bool {
        let tie =
            tie.kind.isUndirected && tie.to < tie.from
            ? Tie(tie.kind, from: tie.to, to: tie.from, details: tie.details) : tie
        guard !identities.contains(Identity(tie)) else { return false }
        append(tie)
        return true
    }

    private mutating func append(_ tie: Tie) {
        identities.insert(Identity(tie))
        outgoing[End(kind: tie.kind, node: tie.from), default: []].append(ties.count)
        incoming[End(kind: tie.kind, node: tie.to), default: []].append(ties.count)
        ties.append(tie)
    }

    /// Ends a tie, which keeps all else; false where its period can't end so.
    mutating func end(_ place: Int, until: PartialDate) -> Bool {
        let tie = ties[place]
        guard let period = Period(since: tie.details.period.since, until: until) else { return false }
        var details = tie.details
        details.period = period
        ties[place] = Tie(tie.kind, from: tie.from, to: tie.to, details: details)
        return true
    }

    /// Lets a node take over all that another has, which is then gone: both were the same organization.
    mutating func merge(_ duplicate: Node.ID, into node: Node.ID) {
        guard let gone = nodes.removeValue(forKey: duplicate), let kept = nodes[node] else { return }
        let names = gone.otherNames.filter { name in !kept.otherNames.contains { $0.name == name.name } }
        nodes[node] = kept.with(otherNames: kept.otherNames + names)
        let all = ties
        (ties, outgoing, incoming, identities) = ([], [:], [:], [])
        let touching = all.filter { $0.from == duplicate || $0.to == duplicate }
        for tie in all where tie.from != duplicate && tie.to != duplicate { append(tie) }
        for tie in touching {
            let (from, to) = (tie.from == duplicate ? node : tie.from, tie.to == duplicate ? node : tie.to)
            if from != to, !isStated(tie.kind, from, to) {
                add(Tie(tie.kind, from: from, to: to, details: tie.details))
            }
        }
    }

    /// Whether a tie of this kind leads from one node to the other, whatever else is said of it.
    func isStated(_ kind: TieKind, _ from: Node.ID, _ to: Node.ID) -> Bool {
        ties(kind, from: from).contains { ties[$0].to == to }
    }

    /// The network.
    /// - Throws: `NetworkError`, where nodes and ties make none.
    func network() throws(NetworkError) -> Network {
        try Network(nodes: nodes.values.sorted { $0.id < $1.id }, ties: ties)
    }
}

extension Node {
    /// The node with other parts in the place of some.
    func with(
        name: String? = nil,
        englishName: String?? = nil,
        otherNames: [OtherName]? = nil,
        attributes: Attributes? = nil,
        period: Period? = nil,
        source: String?? = nil
    ) -> Node {
        Node(
            id: id,
            kind: kind,
            name: name ?? self.name,
            englishName: englishName ?? self.englishName,
            otherNames: otherNames ?? self.otherNames,
            attributes: attributes ?? self.attributes,
            period: period ?? self.period,
            source: source ?? self.source
        )
    }
}
