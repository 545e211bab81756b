import RaakvlakNetwork

/// Which members of a projection have to do with which nodes of the graph.
struct Involvements {
    private let graph: Graph
    private let members: Members
    private var involved: [UInt32] = []
    private var items: [UInt32] = []

    init(_ graph: Graph, _ members: Members) { (self.graph, self.members) = (graph, members) }

    /// Finds what members share in this sense.
    mutating func collect(_ sharing: Sharing) {
        switch sharing {
        case .themes:
            for kind in [TieKind.worksOn, .offers, .needs, .interestedIn] {
                collect(kind, to: NodeKindSet(.theme)) { _ in true }
            }
            collectContributions()
        case .meetings:
            collect(.attends, to: NodeKindSet(.meeting)) { $0 != "absent" && $0 != "invited" }
        case .initiatives:
            for kind in [TieKind.leads, .contactFor, .partnerIn, .participatesIn] {
                collect(kind, to: NodeKindSet(.initiative, .group, .program)) { _ in true }
            }
        case .collaborates:
            collectAgreements()
        }
    }

    /// Who share each node of the graph.
    func shared() -> SharedItems { SharedItems(itemCount: graph.nodeCount, items: items, members: involved) }

    /// Adds a pair for each tie that says that two members, or people of theirs, collaborate.
    func appendCollaborations(to columns: inout PairColumns) {
        let row = graph.outgoing(.collaborates)
        for node in 0..<graph.nodeCount {
            for (neighbor, tie) in zip(row.neighbors(of: node), row.ties(of: node)) where neighbor > node {
                for one in actors(node) {
                    for other in actors(Int(neighbor)) {
                        columns.append(one, other, weight: graph.weight(ofTie: Int(tie)))
                    }
                }
            }
        }
    }

    /// The members for whom a node acts: itself, and the organizations for which a person works or speaks.
    private func actors(_ node: Int) -> [Int] {
        if let number = members.number(of: node) { return [number] }
        guard graph.kind(of: node) == .person else { return [] }
        return graph.organizations(of: node).compactMap(members.number)
    }

    private mutating func add(_ actor: Int, _ item: UInt32) {
        for member in actors(actor) {
            involved.append(UInt32(member))
            items.append(item)
        }
    }

    private mutating func collect(_ kind: TieKind, to kinds: NodeKindSet, where counts: (String?) -> Bool) {
        let row = graph.outgoing(kind)
        for node in 0..<graph.nodeCount {
            for (item, tie) in zip(row.neighbors(of: node), row.ties(of: node))
            where kinds.contains(graph.kind(of: Int(item))) {
                if counts(graph.network.details(ofTie: Int(tie)).role) { add(node, item) }
            }
        }
    }

    private mutating func collectContributions() {
        for contribution in graph.nodes(of: .contribution) {
            let themes = graph.outgoing(.about).neighbors(of: contribution).filter {
                graph.kind(of: Int($0)) == .theme
            }
            for contributor in graph.outgoing(.contributedBy).neighbors(of: contribution) {
                for theme in themes { add(Int(contributor), theme) }
            }
        }
    }

    private mutating func collectAgreements() {
        for agreement in graph.nodes(of: .agreement) {
            let state = graph.node(agreement).attributes[.state].flatMap { AgreementState(code: $0) }
            guard state == .agreed || state == .active else { continue }
            for party in graph.outgoing(.party).neighbors(of: agreement) { add(Int(party), UInt32(agreement)) }
        }
    }
}

/// For each node of a graph, the members that share it, each once, ascending.
struct SharedItems {
    private let starts: [Int]
    private let members: [UInt32]

    init(itemCount: Int, items: [UInt32], members: [UInt32]) {
        let places = items.indices.sorted { (items[$0], members[$0]) < (items[$1], members[$1]) }
        var starts = [Int](repeating: 0, count: itemCount + 1)
        var distinct: [UInt32] = []
        var last: (item: UInt32, member: UInt32)?
        for place in places {
            let next = (items[place], members[place])
            if let last, last == next { continue }
            last = next
            starts[Int(next.0) + 1] += 1
            distinct.append(next.1)
        }
        for item in 0..<itemCount { starts[item + 1] += starts[item] }
        (self.starts, self.members) = (starts, distinct)
    }

    var indices: Range<Int> { 0..<starts.count - 1 }

    subscript(item: Int) -> ArraySlice<UInt32> { members[starts[item]..<starts[item + 1]] }

    /// How many may share a node, so that no more than `mostPairs` pairs share anything, each counted once for
    /// everything that it shares.
    func largestCount(mostPairs: Int) -> Int {
        var (total, largest) = (0, 0)
        let counts = indices.map { self[$0].count }.sorted()
        var place = 0
        while place < counts.count {
            let count = counts[place]
            let next = counts[place...].prefix { $0 == count }.endIndex
            let (pairs, overflows) = (count * max(0, count - 1) / 2).multipliedReportingOverflow(by: next - place)
            guard !overflows, pairs <= mostPairs - total else { break }
            (total, largest, place) = (total + pairs, count, next)
        }
        return largest
    }
}
