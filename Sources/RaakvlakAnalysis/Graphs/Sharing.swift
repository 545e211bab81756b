public import RaakvlakNetwork

/// What two nodes of a projection have in common when they are joined.
public enum Sharing: UInt8, Coded {
    /// A theme that both work on, offer, need, take an interest in, or brought something in about.
    case themes
    /// A meeting at which both were or will be; who was only invited, or absent, does not count.
    case meetings
    /// An initiative, group or program that both lead, are contact or partner for, or take part in.
    case initiatives
    /// A tie that says that they collaborate, or an agreement in force of which both are parties.
    case collaborates

    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }
}

extension Projection {
    /// The nodes of some kinds, joined where they share something; the weight of a pair is how many nodes they share.
    ///
    /// An organization shares what is its own and what is of those who work or speak for it. A tie that says that two
    /// collaborate counts with its weight.
    ///
    /// What very many share says little of any two, and joins them all: it is left out where otherwise more than
    /// `mostPairs` pairs would have to be counted, the most widely shared first. `omitted` says what was.
    /// - Parameters:
    ///   - graph: What holds.
    ///   - nodeKinds: Which nodes are in the projection: persons, or kinds of organization.
    ///   - sharing: What joins them.
    ///   - mostPairs: How many pairs may be counted, each once for everything that joins it.
    /// - Complexity: O(nodes + ties + `mostPairs`) time and memory.
    public init(
        _ graph: Graph,
        of nodeKinds: NodeKindSet = NodeKindSet(.person),
        via sharing: Sharing,
        mostPairs: Int = 5_000_000
    ) {
        let members = Members(graph, of: nodeKinds)
        var involvements = Involvements(graph, members)
        involvements.collect(sharing)
        let shared = involvements.shared()
        let largest = shared.largestCount(mostPairs: mostPairs)
        var columns = PairColumns()
        var omitted: [Int] = []
        for item in shared.indices {
            let sharers = shared[item]
            guard sharers.count <= largest else {
                omitted.append(item)
                continue
            }
            for place in sharers.indices {
                for other in sharers[(place + 1)...] {
                    columns.append(Int(sharers[place]), Int(other), weight: 1)
                }
            }
        }
        if sharing == .collaborates { involvements.appendCollaborations(to: &columns) }
        self.init(
            SimpleGraph(nodeCount: members.nodes.count, columns),
            nodes: members.nodes,
            omitted: omitted
        )
    }
}
