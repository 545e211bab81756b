/// Checks that a matching is leximin: that each step is proved, and that all levels are settled.
///
/// A step's matching is one of the face of the step before (it reaches the sum that only the face reaches), so what it
/// passes over can be passed over; and its dual values prove that nobody does better in that face. The weights of each step
/// follow from the graph and the dual values before, and are made anew.
enum LeximinVerifier {
    /// What is wrong with a leximin matching.
    enum Fault: Error, Sendable, Hashable {
        /// The matching of this number, the largest being the first, is not proved to be optimal.
        case unproved(Int, MatchingVerifier.Fault)
        /// The matching of this number is not optimal in what was proved before.
        case outside(Int)
        /// The step of this number does not go on where the one before ends, or has levels that don't fit.
        case wrongLevels(Int)
        /// Not all levels are settled.
        case unsettled(level: Int)
    }

    /// What is wrong with `matching` as a leximin one of `graph`: the first fault; nothing where it is proved.
    ///
    /// - Complexity: O(pairs · log nodes) a step.
    static func fault(of matching: LeximinMatching, in graph: WorthGraph) -> Fault? {
        let units = LeximinFace.unitPairs(graph)
        if let fault = unproved(0, matching.largest, units, graph) { return fault }
        var face = LeximinFace(of: graph, largest: matching.largest.certificate)
        for (place, step) in matching.steps.enumerated() {
            let number = place + 1
            guard step.levels.lowerBound >= face.settled, step.levels.upperBound <= graph.levelCount,
                let pairs = face.pairs(counting: step.levels)
            else { return .wrongLevels(number) }
            if let fault = unproved(number, step.matching, pairs, graph) { return fault }
            guard face.contains(step.matching) else { return .outside(number) }
            face = face.narrowed(to: pairs, by: step.matching.certificate, settled: step.levels.upperBound)
        }
        guard face.settled == graph.levelCount else { return .unsettled(level: face.settled) }
        let number = matching.steps.count + 1
        if let fault = unproved(number, matching.heaviest, face.pairsByWeight(), graph) { return fault }
        return face.contains(matching.heaviest) ? nil : .outside(number)
    }

    private static func unproved(
        _ number: Int,
        _ matching: MaximumWeightMatching,
        _ pairs: WeightedPairs,
        _ graph: WorthGraph
    ) -> Fault? {
        // A matching that was meant to have more pairs first would be proved for other weights.
        guard matching.goal == .weight else { return .outside(number) }
        return MatchingVerifier.faults(of: matching, in: pairs.weightedGraph(graph)).first.map {
            .unproved(number, $0)
        }
    }
}
