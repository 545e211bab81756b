/// Checks that a choice of pairs keeps to the capacities, and that no choice surpasses the bound that it states.
public enum CapacityVerifier {
    /// What is wrong with a choice of pairs or its bound.
    public enum Fault: Error, Sendable, Hashable {
        /// The pair is not one of the graph, has another weight there, or stands twice.
        case noPair(Int, Int)
        /// The node has more partners than it may have.
        case overCapacity(node: Int)
        /// What the pairs reach is not what is stated.
        case wrongReach(CapacityMatching.Reach)
        /// The dual values don't bound what a matching of the larger graph is worth.
        case unproved(MatchingVerifier.Fault)
        /// The dual values give another bound than is stated.
        case wrongBound(CapacityMatching.Reach)
    }

    /// What is wrong with `matching`; nothing where its bound is proved.
    ///
    /// - Complexity: O(size · log size) of the larger graph.
    /// - Precondition: There is a capacity for each node.
    public static func faults(
        of matching: CapacityMatching,
        in graph: WeightedGraph,
        capacities: [Int]
    ) -> [Fault] {
        let reduction = CapacityReduction(
            graph,
            capacities: capacities,
            alreadyServed: matching.alreadyServed
        )
        if let fault = choiceFault(matching, graph, capacities) { return [fault] }
        let faults = MatchingVerifier.faults(of: matching.certificate, in: reduction.graph)
        guard faults.isEmpty else { return faults.map { .unproved($0) } }
        let bound = reduction.bound(by: matching.certificate, beyond: matching.reach.served)
        return bound == matching.bound ? [] : [.wrongBound(bound)]
    }

    private static func choiceFault(
        _ matching: CapacityMatching,
        _ graph: WeightedGraph,
        _ capacities: [Int]
    ) -> Fault? {
        var (counts, seen) = ([Int](repeating: 0, count: graph.nodeCount), Set<[Int]>())
        for pair in matching.pairs {
            let isNode = (0..<graph.nodeCount).contains(pair.one)
            guard isNode, graph.weight(of: pair.one, pair.other) == pair.weight,
                seen.insert([min(pair.one, pair.other), max(pair.one, pair.other)]).inserted
            else { return .noPair(pair.one, pair.other) }
            counts[pair.one] += 1
            counts[pair.other] += 1
        }
        if let node = counts.indices.first(where: { counts[$0] > max(0, capacities[$0]) }) {
            return .overCapacity(node: node)
        }
        let reach = CapacityMatching.Reach(of: matching.pairs, alreadyServed: matching.alreadyServed)
        return reach == matching.reach ? nil : .wrongReach(reach)
    }
}
