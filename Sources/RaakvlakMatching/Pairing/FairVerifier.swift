/// Checks that a fair choice of pairs keeps to its rules, and that no choice serves the worst served better.
public enum FairVerifier {
    /// What is wrong with a fair choice.
    public enum Fault: Error, Sendable, Hashable {
        /// The choice is not what it says.
        case matching(CapacityVerifier.Fault)
        /// The choice that gives most nodes a partner is not what it says.
        case widest(CapacityVerifier.Fault)
        /// The choice among heavier pairs is not what it says.
        case narrower(CapacityVerifier.Fault)
        /// Fewer nodes are served from the threshold on than could have a partner.
        case tooFewServed
        /// Heavier pairs alone may give as many nodes a partner.
        case higherThreshold
    }

    /// What is wrong with `fair`; nothing where its threshold and its bound are proved.
    ///
    /// - Complexity: That of three times a `CapacityVerifier`.
    /// - Precondition: There is a capacity for each node.
    public static func faults(of fair: FairMatching, in graph: WeightedGraph, capacities: [Int]) -> [Fault] {
        let faults = { (matching: CapacityMatching, graph: WeightedGraph) in
            CapacityVerifier.faults(of: matching, in: graph, capacities: capacities)
        }
        let heavier = graph.keeping(weightsFrom: fair.threshold + 1, as: 0)
        var found = faults(fair.matching, graph).map { Fault.matching($0) }
        found += faults(fair.widest, graph.keeping(weightsFrom: 0, as: 0)).map { .widest($0) }
        found += faults(fair.narrower, heavier).map { .narrower($0) }
        if fair.matching.reach.served < fair.widest.bound.served { found.append(.tooFewServed) }
        let isHighest = fair.narrower.bound.served < fair.widest.bound.served
        if !isHighest, fair.widest.bound.served > 0 { found.append(.higherThreshold) }
        return found
    }
}
