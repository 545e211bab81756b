/// To what each node belongs by way of organizations, such as regions, boards or sectors.
///
/// An organization belongs to what is said of itself; a school without anything of its own to what its board does. A
/// person belongs where an organization does for which the person works or speaks. What is brought about belongs where
/// those do who bring it about: who leads, is a partner in, contributes, agrees, organizes, publishes, writes or carries
/// out; and besides, an initiative or meeting to what is said of itself.
public struct Belonging: Sendable {
    /// What each node belongs to, ascending, each once; the numbers are those of the seeds.
    public let values: [[UInt32]]

    /// Spreads what is known of single nodes, for each node of the graph a list.
    ///
    /// - Complexity: O(nodes + ties), times the length of the lists.
    public init(in graph: Graph, from seeds: [[UInt32]]) {
        var values = seeds
        for kind in Self.order {
            let ties = Self.ties(of: kind)
            for node in graph.nodes(of: kind) where !(kind == .school && !values[node].isEmpty) {
                var found = values[node]
                for (tie, isOutgoing) in ties {
                    let row = isOutgoing ? graph.outgoing(tie) : graph.incoming(tie)
                    for (neighbor, place) in zip(row.neighbors(of: node), row.ties(of: node))
                    where tie != .represents || graph.isInOffice(tie: Int(place)) {
                        found += values[Int(neighbor)]
                    }
                }
                values[node] = Self.distinct(found)
            }
        }
        self.values = values
    }

    /// Kinds in the order in which they take over from one another.
    private static let order: [NodeKind] = [
        .school, .person, .group, .program, .initiative, .meeting, .contribution, .agreement, .document, .figure,
        .proposal,
    ]

    /// The ties by which a kind takes over, and whether they lead from it.
    private static func ties(of kind: NodeKind) -> [(TieKind, isOutgoing: Bool)] {
        switch kind {
        case .school: [(.governs, false)]
        case .person: [(.worksFor, true), (.represents, true)]
        case .initiative: [(.leads, false), (.partnerIn, false)]
        case .contribution: [(.contributedBy, true)]
        case .agreement: [(.party, true)]
        case .meeting, .group: [(.organizes, false)]
        case .document: [(.publishes, false), (.authoredBy, true)]
        case .program: [(.carriedOutBy, true), (.organizes, false)]
        case .figure: [(.about, true)]
        case .proposal: [(.proposedBy, true)]
        case .schoolBoard, .samenwerkingsverband, .gemeente, .organization, .region, .theme: []
        }
    }

    private static func distinct(_ values: [UInt32]) -> [UInt32] {
        guard values.count > 1 else { return values }
        return values.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}

extension Belonging {
    /// The regions to which nodes belong, by the graph's numbers (see `Places`).
    public static func regions(in graph: Graph) -> Belonging {
        let places = Places(graph)
        return Belonging(in: graph, from: (0..<graph.nodeCount).map { places.regions(of: $0).map { UInt32($0) } })
    }

    /// The school boards to which nodes belong, by the graph's numbers.
    public static func boards(in graph: Graph) -> Belonging {
        var seeds = [[UInt32]](repeating: [], count: graph.nodeCount)
        for board in graph.nodes(of: .schoolBoard) { seeds[board] = [UInt32(board)] }
        return Belonging(in: graph, from: seeds)
    }

    /// Which nodes belong to one of these areas: regions and gemeenten (see `Places`), or samenwerkingsverbanden (their
    /// members).
    public static func nodes(of areas: [Int], in graph: Graph) -> [Bool] {
        var isArea = [Bool](repeating: false, count: graph.nodeCount)
        for area in areas { isArea[area] = true }
        let places = Places(graph)
        let seeds = (0..<graph.nodeCount).map { node -> [UInt32] in
            let isInside =
                isArea[node] || places.regions(of: node).contains { isArea[$0] }
                || places.gemeenten(of: node).contains { isArea[$0] }
                || graph.outgoing(.memberOf).neighbors(of: node).contains { isArea[Int($0)] }
            return isInside ? [0] : []
        }
        return Belonging(in: graph, from: seeds).values.map { !$0.isEmpty }
    }

    /// Which nodes belong to organizations of one of these sectors.
    public static func nodes(ofSectors sectors: Set<String>, in graph: Graph) -> [Bool] {
        let seeds = (0..<graph.nodeCount).map { node -> [UInt32] in
            let own = graph.node(node).attributes.list(.sector)
            return own.contains(where: sectors.contains) ? [0] : []
        }
        return Belonging(in: graph, from: seeds).values.map { !$0.isEmpty }
    }
}
