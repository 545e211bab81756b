/// Where the nodes of a graph lie: in which regions and gemeenten.
///
/// An organization lies in the regions and gemeenten that it names, in those of the gemeenten that it covers and of the
/// schools that it governs, and a gemeente in itself. A person is where they work or for whom they speak; an initiative,
/// group, program, meeting or contribution where those are who stand behind it, unless it names its own.
public struct Places: Sendable {
    /// How near two nodes are to each other.
    public enum Nearness: UInt8, Coded {
        /// Of one of them it is not known where it lies.
        case unknown
        /// Neither of what follows.
        case elsewhere
        /// They lie in adjacent regions or in one that is part of the other, or have a gemeente in common; of the whole
        /// country, of which most regions are part, everything is, and so that says nothing.
        case neighboring
        /// They have a region in common.
        case sameRegion

        /// The words of all cases, in order.
        public static let codes = allCases.map { "\($0)" }
    }

    private let regionsOfNode: [[Int]]
    private let gemeentenOfNode: [[Int]]
    /// For each region, those next to it: adjacent ones, and those of which it is part or that are part of it.
    private let near: [Int: Set<Int>]
    /// For each region, those of which it is part, directly or through others.
    private let wholes: [Int: Set<Int>]

    /// Finds out where everything in `graph` lies.
    ///
    /// - Complexity: O(nodes + ties · regions of an organization).
    public init(_ graph: Graph) {
        var gemeenten = [[Int]](repeating: [], count: graph.nodeCount)
        var regions = gemeenten
        let organizations = (0..<graph.nodeCount).filter { graph.kind(of: $0).isOrganization }
        for node in organizations { gemeenten[node] = Self.gemeenten(of: node, graph) }
        for node in graph.nodes(of: .region) { regions[node] = [node] }
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
        let wholes = Dictionary(uniqueKeysWithValues: graph.nodes(of: .region).map { ($0, Self.wholes(of: $0, graph)) })
        (self.wholes, near) = (wholes, Self.near(graph, wholes))
    }

    /// The regions in which a node lies, by the graph's numbers, ascending; none where that is not known.
    public func regions(of node: Int) -> [Int] { regionsOfNode[node] }

    /// The gemeenten in which a node lies, by the graph's numbers, ascending.
    public func gemeenten(of node: Int) -> [Int] { gemeentenOfNode[node] }

    /// Whether a node lies in a region, or in a part of it.
    public func isIn(_ region: Int, _ node: Int) -> Bool {
        regionsOfNode[node].contains { $0 == region || wholes[$0]?.contains(region) ?? false }
    }

    /// How near two nodes are to each other.
    ///
    /// - Complexity: O(regions · adjacent regions + gemeenten) of the two.
    public func nearness(_ a: Int, _ b: Int) -> Nearness {
        let (first, second) = (regionsOfNode[a], regionsOfNode[b])
        if Self.haveCommon(first, second) { return .sameRegion }
        let areNear = first.contains { region in near[region].map { second.contains(where: $0.contains) } ?? false }
        if areNear || Self.haveCommon(gemeentenOfNode[a], gemeentenOfNode[b]) { return .neighboring }
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

    /// For each region, those next to it.
    private static func near(_ graph: Graph, _ wholes: [Int: Set<Int>]) -> [Int: Set<Int>] {
        let regions = graph.nodes(of: .region)
        var parts: [Int: Int] = [:]
        for whole in wholes.values.joined() { parts[whole, default: 0] += 1 }
        var near: [Int: Set<Int>] = [:]
        for region in regions {
            near[region, default: []].formUnion(graph.outgoing(.adjacent).neighbors(of: region).map(Int.init))
            for whole in wholes[region] ?? [] where 2 * (parts[whole] ?? 0) < regions.count {
                near[region, default: []].insert(whole)
                near[whole, default: []].insert(region)
            }
        }
        return near
    }

    /// The regions of which a region is part, directly or through others.
    private static func wholes(of region: Int, _ graph: Graph) -> Set<Int> {
        var (found, next) = (Set<Int>(), [region])
        while !next.isEmpty {
            next = next.flatMap { graph.outgoing(.partOf).neighbors(of: $0).map(Int.init) }
                .filter { found.insert($0).inserted }
        }
        return found
    }

    /// Those who stand behind a node: where they are, it is.
    private static func behind(_ node: Int, _ kind: NodeKind, _ graph: Graph) -> [Int] {
        if kind == .person { return graph.organizations(of: node) }
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
