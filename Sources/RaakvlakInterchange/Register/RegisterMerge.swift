import RaakvlakNetwork

/// Brings what the register says into a network.
///
/// Organizations are the same where their numbers are. What is there already stays: the register changes only what the
/// register said before, of an earlier year; where a person said something else, a person is asked.
struct RegisterMerge {
    let register: Register
    /// The day as of which what has no year is told.
    let day: CalendarDate
    var revision: Revision
    /// The node of each number.
    private(set) var ids: [RegisterKey: Node.ID] = [:]
    var tallies = RegisterTallies()
    var review: [ReviewPoint] = []
    var successions: [Succession] = []
    /// The transitions that were carried out.
    var done: Set<Transition> = []

    /// Begins with a network, or with none.
    /// - Throws: `RegisterError.idTaken`, where another node has the id that the register gives.
    init(_ register: Register, into network: Network?, day: CalendarDate) throws(RegisterError) {
        (self.register, self.day, revision) = (register, day, Revision(network))
        let numbered = Self.numbered(network)
        for key in register.entries.keys.sorted() {
            guard let own = key.id else { continue }
            ids[key] = numbered[key] ?? own
            if numbered[key] == nil, let taken = revision.nodes[own] { throw .idTaken(taken.id, number: key.number) }
        }
    }

    /// The nodes that have an official number, by it.
    static func numbered(_ network: Network?) -> [RegisterKey: Node.ID] {
        var numbered: [RegisterKey: Node.ID] = [:]
        for node in network?.nodes ?? [] {
            guard let number = node.attributes[.identifier] else { continue }
            let key = RegisterKey(node.kind, number)
            // Where a person gave one number to two nodes, that which the register made gives way.
            if let known = numbered[key], known != key.id { continue }
            numbered[key] = node.id
        }
        return numbered
    }

    /// Takes in everything, in an order in which each step needs only what came before.
    mutating func run() {
        takeNodes()
        takeRelations()
        takeGovernance()
        takeCoverage()
        takeBoardMemberships()
        takeBoardSectors()
        lookForNational()
    }

    /// The source of what an edition says.
    func details(_ edition: Edition, role: String? = nil, since: PartialDate? = nil) -> Tie.Details {
        Tie.Details(role: role, period: Period(since: since, until: nil) ?? .open, source: edition.source)
    }

    /// The date of a change that is known only by its being there in an edition.
    func inferredDate(_ edition: Edition) -> PartialDate? { PartialDate("\(edition.vintage ?? day.year)?") }

    /// The place of the ties of a kind that lead to or from a node and hold without an end.
    func lasting(_ kind: TieKind, from node: Node.ID) -> [Int] {
        revision.ties(kind, from: node).filter { revision.ties[$0].details.period.until == nil }
    }

    /// The same, for ties that lead to it.
    func lasting(_ kind: TieKind, to node: Node.ID) -> [Int] {
        revision.ties(kind, to: node).filter { revision.ties[$0].details.period.until == nil }
    }

    /// Whether ties were stated by editions that are all earlier than this one, or by a later one; unknown where a person
    /// stated one, or the years are the same.
    enum Age { case earlier, later, unknown }

    /// How old the statements of these ties are.
    func age(of places: [Int], besides edition: Edition) -> Age {
        let editions = places.map { Edition(source: revision.ties[$0].details.source) }
        if editions.allSatisfy({ $0.map(edition.isLater) ?? false }) { return .earlier }
        return editions.contains { $0?.isLater(than: edition) ?? false } ? .later : .unknown
    }

    /// Lists something to look at, which names nodes; nothing is listed where one of them is not there.
    mutating func list(_ ids: [Node.ID], _ point: ([NamedNode]) -> ReviewPoint) {
        let nodes = ids.compactMap { revision.nodes[$0].map(NamedNode.init) }
        if nodes.count == ids.count { review.append(point(nodes)) }
    }

    /// Lists that the network says something else than an edition.
    mutating func listContradiction(_ places: [Int], _ node: Node.ID, _ other: Node.ID, _ edition: Edition) {
        let ties = places.map { revision.ties[$0] }
        guard let kind = ties.first?.kind else { return }
        list([node, other] + ties.map { $0.to == node ? $0.from : $0.to }) { nodes in
            .contradiction(kind, nodes[0], nodes[1], edition.source, known: Array(nodes.dropFirst(2)))
        }
    }

    /// Adds a tie that is not there yet, whatever else is said of it; counts it.
    mutating func state(_ kind: TieKind, _ from: Node.ID, _ to: Node.ID, _ details: Tie.Details) {
        let isKnown = revision.isStated(kind, from, to)
        if !isKnown { revision.add(Tie(kind, from: from, to: to, details: details)) }
        tallies.count(.tie(kind), isNew: !isKnown)
    }
}
