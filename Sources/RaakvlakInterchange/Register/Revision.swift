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
    private var places: [Identity: Int] = [:]

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
        let tie = Self.ordered(tie)
        guard places[Identity(tie)] == nil else { return false }
        append(tie)
        return true
    }

    /// Adds a tie, or what it says to the same one.
    mutating func add(_ tie: Tie, _ merge: inout FactMerge) {
        let tie = Self.ordered(tie)
        guard let place = places[Identity(tie)] else { return append(tie) }
        let details = merge.details(ties[place].details, tie.details)
        ties[place] = Tie(tie.kind, from: tie.from, to: tie.to, details: details)
    }

    /// Adds a tie, unless one of the same role goes on at least as long.
    mutating func extend(_ tie: Tie) {
        let tie = Self.ordered(tie)
        let goesOn = ties(tie.kind, from: tie.from).contains { place in
            let other = ties[place]
            guard other.to == tie.to, other.details.role == tie.details.role else { return false }
            guard let end = other.details.period.until else { return true }
            return tie.details.period.until.map { end.latest >= $0.latest } ?? false
        }
        if !goesOn { add(tie) }
    }

    /// The tie as it is held: of an undirected kind, the smaller end comes first.
    private static func ordered(_ tie: Tie) -> Tie {
        tie.kind.isUndirected && tie.to < tie.from
            ? Tie(tie.kind, from: tie.to, to: tie.from, details: tie.details) : tie
    }

    private mutating func append(_ tie: Tie) {
        places[Identity(tie)] = ties.count
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
