/// Where the nodes of a graph lie: in which regions and gemeenten.
///
/// An organization lies in the regions and gemeenten that it names, in those of the gemeenten that it covers and of the
/// schools that it governs, and a gemeente in itself; a region that is part of another lies in that too. A person is
/// where they work or for whom they speak; an initiative, group, program, meeting or contribution where those are who
/// stand behind it, unless it names its own.
public struct Places: Sendable {
    /// How near two nodes are to each other.
    public enum Nearness: UInt8, Coded {
        /// Of one of them it is not known where it lies.
        case unknown
        /// Neither of what follows.
        case elsewhere
        /// They lie in adjacent regions, or have a gemeente in common.
        case neighboring
        /// They have a region in common.
        case sameRegion

        /// The words of all cases, in order.
        public static let codes = allCases.map { "\($0)" }
    }

    private let graph: Graph
    private let regionsOfNode: [[Int]]
    private let gemeentenOfNode: [[Int]]

    /// Finds out where everything in `graph` lies.
    ///
    /// - Complexity: O(nodes + ties · regions of an organization).
    public init(_ graph: Graph) {
        self.graph = graph
        var gemeenten = [[Int]](repeating: [], count: graph.nodeCount)
        var regions = gemeenten
        let organizations = (0..<graph.nodeCount).filter { graph.kind(of: $0).isOrganization }
        for node in organizations { gemeenten[node] = Self.gemeenten(of: node, graph) }
        for node in (0..<graph.nodeCount) where graph.kind(of: node) == .region {
            regions[node] = Self.regions([node], graph)
        }
        for node in organizations {
            let named = ([node] + gemeenten[node]).flatMap { graph.outgoing(.inRegion).neighbors(of: $0).map(Int.init) }
            regions[node] = Self.distinct(named.flatMap { regions[$0] })
        }
        // Those who stand behind something come before it: persons, then initiatives and the like, then contributions.
        for kind in [NodeKind.person, .group, .initiative, .program, .meeting, .contribution] {
            for node in graph.nodes(of: kind) {
                let own = graph.outgoing(.inRegion).neighbors(of: node).map(Int.init)
                let behind = own.isEmpty ? Self.behind(node, kind, graph) : own
                regions[node] = Self.distinct(behind.flatMap { regions[$0] })
                gemeenten[node] = Self.distinct(behind.flatMap { gemeenten[$0] })
            }
        }
        (regionsOfNode, gemeentenOfNode) = (regions, gemeenten)
    }

    /// The regions in which a node lies, by the graph's numbers, ascending; none where that is not known.
    public func regions(of node: Int) -> [Int] { regionsOfNode[node] }

    /// The gemeenten in which a node lies, by the graph's numbers, ascending.
    public func gemeenten(of node: Int) -> [Int] { gemeentenOfNode[node] }

    /// How near two nodes are to each other.
    ///
    /// - Complexity: O(regions · adjacent regions + gemeenten) of the two.
    public func nearness(_ a: Int, _ b: Int) -> Nearness {
        let (first, second) = (regionsOfNode[a], regionsOfNode[b])
        if Self.haveCommon(first, second) { return .sameRegion }
        let areAdjacent = first.contains { region in
            second.contains { graph.outgoing(.adjacent).contains($0, nextTo: region) }
        }
        if areAdjacent || Self.haveCommon(gemeentenOfNode[a], gemeentenOfNode[b]) { return .neighboring }
        return first.isEmpty || second.isEmpty ? .unknown : .elsewhere
    }
}

extension Places {
    private static func gemeenten(of node: Int, _ graph: Graph) -> [Int] {
        let schools = graph.outgoing(.governs).neighbors(of: node).map(Int.init)
        let places = ([node] + schools).flatMap { graph.outgoing(.locatedIn).neighbors(of: $0).map(Int.init) }
        let covered = graph.outgoing(.covers).neighbors(of: node).map(Int.init)
        let own = graph.kind(of: node) == .gemeente ? [node] : []
        let governed = graph.kind(of: node) == .school ? graph.incoming(.governs).neighbors(of: node) : []
        // A school that does not say where it is lies where its board says that it does.
        let boards = places.isEmpty ? governed.map(Int.init) : []
        let ofBoards = boards.flatMap { graph.outgoing(.locatedIn).neighbors(of: $0).map(Int.init) }
        return distinct(own + places + covered + ofBoards)
    }

    /// These regions, and those of which they are part.
    private static func regions(_ regions: [Int], _ graph: Graph) -> [Int] {
        var (found, next) = (regions, regions)
        while !next.isEmpty {
            next = next.flatMap { graph.outgoing(.partOf).neighbors(of: $0).map(Int.init) }
            found += next
        }
        return distinct(found)
    }

    /// Those who stand behind a node: where they are, it is.
    private static func behind(_ node: Int, _ kind: NodeKind, _ graph: Graph) -> [Int] {
        if kind == .person {
            let ties = [graph.outgoing(.worksFor), graph.outgoing(.represents)]
            return ties.flatMap { $0.neighbors(of: node).map(Int.init) }
        }
        let rows =
            switch kind {
            case .group: [graph.incoming(.organizes)]
            case .initiative: [graph.incoming(.leads), graph.incoming(.contactFor)]
            case .program: [graph.outgoing(.carriedOutBy)]
            case .meeting: [graph.outgoing(.locatedIn)]
            case .contribution: [graph.outgoing(.contributedBy)]
            default: [Adjacency]()
            }
        return rows.first { $0.degree(of: node) > 0 }?.neighbors(of: node).map(Int.init) ?? []
    }

    private static func distinct(_ nodes: [Int]) -> [Int] { nodes.count < 2 ? nodes : Array(Set(nodes)).sorted() }

    /// Whether two ascending lists have a node in common.
    private static func haveCommon(_ a: [Int], _ b: [Int]) -> Bool {
        var (first, second) = (a[...], b[...])
        while let x = first.first, let y = second.first {
            if x == y { return true }
            if x < y { first.removeFirst() } else { second.removeFirst() }
        }
        return false
    }
}
