import RaakvlakNetwork

/// The choice of a round, with what proves how good it is.
public struct RoundProof: Sendable {
    private enum Choice: Sendable {
        case single(MaximumWeightMatching, WeightedGraph)
        case leximin(LeximinMatching, WorthGraph)
        case several(CapacityMatching, WeightedGraph, [Int])
    }

    private let choice: Choice

    /// Chooses among the candidates.
    init(_ candidates: RoundCandidates, _ objective: RoundRequest.Objective) {
        let capacities = candidates.capacities
        let served = Set(candidates.given.flatMap { [Int($0.smaller), Int($0.larger)] })
        let isSingle = capacities.allSatisfy { $0 <= 1 } && served.allSatisfy { capacities[$0] == 0 }
        if objective == .fair, isSingle, candidates.places.count <= RoundCandidates.smallCount {
            let graph = WorthGraph(candidates)
            choice = .leximin(LeximinMatching(of: graph), graph)
            return
        }
        let weight = RoundWeights(candidates, objective)
        let pairs = candidates.pairs.map { pair, candidate in
            WeightedGraph.Pair(Int(pair.smaller), Int(pair.larger), weight: weight(candidate))
        }
        let graph = WeightedGraph(nodeCount: candidates.places.count, pairs: pairs)
        choice =
            isSingle
            ? .single(MaximumWeightMatching(of: graph, goal: .cardinalityThenWeight), graph)
            : .several(CapacityMatching(of: graph, capacities: capacities, alreadyServed: served), graph, capacities)
    }

    /// Whether what each person gets, in tenths, is leximin: the least as high as possible, then the second least, and so on.
    ///
    /// A fair round of up to 500 participants with one meeting each is; another has the highest sum of contentments.
    public var isLeximin: Bool {
        if case .leximin = choice { true } else { false }
    }

    /// The chosen pairs of participants.
    var pairs: [Pair] {
        switch choice {
        case .single(let matching, _): matching.pairs.map { Pair($0.one, $0.other) }
        case .leximin(let matching, _): matching.pairs.map { Pair($0.one, $0.other) }
        case .several(let matching, _, _): matching.pairs.map { Pair($0.one, $0.other) }
        }
    }

    /// How many more persons another choice may give a partner at most.
    public var mostServedBeyond: Int {
        switch choice {
        case .single, .leximin: 0
        case .several(let matching, _, _): matching.bound.served - matching.reach.served
        }
    }

    /// By which share of the best one the sum of another choice may be higher at most; 0 where the choice is the best.
    public var gap: Double {
        guard case .several(let matching, _, _) = choice, matching.bound.weight > 0 else { return 0 }
        return 1 - Double(matching.reach.weight) / Double(matching.bound.weight)
    }

    /// Whether the dual values prove what is stated: checked anew, independent of the search.
    ///
    /// - Complexity: O(size · log size) of the graph in which the choice was found.
    public var holds: Bool {
        switch choice {
        case .single(let matching, let graph): MatchingVerifier.faults(of: matching, in: graph).isEmpty
        case .leximin(let matching, let graph): LeximinVerifier.fault(of: matching, in: graph) == nil
        case .several(let matching, let graph, let capacities):
            CapacityVerifier.faults(of: matching, in: graph, capacities: capacities).isEmpty
        }
    }
}

extension WorthGraph {
    /// The candidates of a round with worths as people read them, in tenths, and with their scores as weights.
    ///
    /// Nobody is to have a worse partner for a difference that is not seen.
    fileprivate init(_ candidates: RoundCandidates) {
        func read(_ worth: Double) -> Double { Double(Tenths(rounding: worth).count) / 10 }
        self.init(
            nodeCount: candidates.places.count,
            pairs: candidates.pairs.map { pair, candidate in
                let worths = (read(candidate.worthToPerson), read(candidate.worthToSuggested))
                return (pair, worths.0, worths.1, WeightedGraph.weight(of: candidate.score))
            }
        )
    }
}
