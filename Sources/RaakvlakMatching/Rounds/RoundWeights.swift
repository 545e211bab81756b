#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a pair counts in a round, as a whole number.
struct RoundWeights {
    private let objective: RoundRequest.Objective
    /// How many units a score of 1, or a full contentment, is.
    private let units: Double
    /// A person is half content with so much.
    private let half: Double

    /// Chooses the units such that sums don't get too large.
    init(_ candidates: RoundCandidates, _ objective: RoundRequest.Objective) {
        self.objective = objective
        let most = Double(candidates.capacities.reduce(2, +))
        let highest = objective == .total ? 100.0 : 1
        var units = WeightedGraph.unitsPerWorth * (100 / highest).rounded(.down)
        // Powers of two keep equal scores equal.
        while units * highest * most * 2 > 0x1p58 { units /= 2 }
        self.units = units
        half = Self.half(candidates)
    }

    /// What the pair of a candidate counts.
    ///
    /// For a total that is its score. To be fair where leximin is not found, it is how content both are: of what someone
    /// still lacks, each so many points take away one half, so that a point counts most for who gets least (a concave
    /// welfare function, which bears the other persons' losses less the better off they are; Moulin, *Fair Division and
    /// Collective Welfare*, 2003).
    func callAsFunction(_ candidate: Candidate) -> Int64 {
        switch objective {
        case .total: Int64((candidate.score * units).rounded())
        case .fair:
            Int64(
                ((contentment(candidate.worthToPerson) + contentment(candidate.worthToSuggested)) / 2 * units).rounded()
            )
        }
    }

    private func contentment(_ worth: Double) -> Double { Self.contentment(worth, half: half) }

    /// How content a person is with a worth who is half content with `half`.
    static func contentment(_ worth: Double, half: Double) -> Double { half > 0 ? 1 - exp2(-worth / half) : 0 }

    /// A tenth of the median of the best that each could get.
    private static func half(_ candidates: RoundCandidates) -> Double {
        var best = [Double](repeating: 0, count: candidates.places.count)
        for (pair, candidate) in candidates.pairs {
            best[Int(pair.smaller)] = max(best[Int(pair.smaller)], candidate.worthToPerson)
            best[Int(pair.larger)] = max(best[Int(pair.larger)], candidate.worthToSuggested)
        }
        let sorted = best.filter { $0 > 0 }.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2] / 10
    }
}
