/// The matchings that are optimal so far: a face of the matching polytope.
///
/// By complementary slackness those are the matchings of tight pairs that cover every node, and fill every blossom, whose
/// dual value is above zero. How many such nodes and blossoms lie on a pair is a weight that singles out the same
/// matchings: exactly they reach `optimum`. So however many weights have counted before, a small one stands for them all.
struct LeximinFace {
    /// Sums of weights stay below.
    private static let sumLimit: Int64 = 1 << 58

    private let graph: WorthGraph
    /// The tight pairs, and how many nodes and blossoms with a value lie on each.
    private let pairs: WeightedPairs
    /// The sum of these weights that the matchings of the face reach, and no other surpasses.
    let optimum: Int64
    /// Whether every matching of the face covers the node, as far as is known.
    private let isCovered: [Bool]
    /// The levels below this one are settled: how many nodes have them is the same in the whole face.
    let settled: Int

    /// The face of all matchings of `graph`, all of whose pairs weigh 1, that have as many pairs as a proof says.
    init(of graph: WorthGraph, largest certificate: MatchingCertificate) {
        self.init(graph, Self.unitPairs(graph), certificate, settled: 0)
    }

    private init(_ graph: WorthGraph, _ pairs: WeightedPairs, _ certificate: MatchingCertificate, settled: Int) {
        let (nesting, signs) = (BlossomNesting(certificate), certificate.signs)
        let signNesting = BlossomNesting(signs)
        var tight = WeightedPairs()
        for (number, weight) in zip(pairs.numbers, pairs.weights) {
            let (one, other) = (graph.pairs[number].one, graph.pairs[number].other)
            let value = certificate.duals[one] + certificate.duals[other] + nesting.sum(around: one, other)
            guard value == 2 * weight else { continue }
            tight.append(number, weight: signs.duals[one] + signs.duals[other] + signNesting.sum(around: one, other))
        }
        (self.graph, self.pairs, self.settled) = (graph, tight, settled)
        optimum = signs.blossoms.reduce(signs.duals.reduce(0, +)) { $0 + $1.dual * Int64($1.places.count / 2) }
        isCovered = signs.duals.map { $0 > 0 }
    }

    /// The matchings of this face that an optimal one of `pairs` proves to be optimal.
    func narrowed(to pairs: WeightedPairs, by certificate: MatchingCertificate, settled: Int) -> LeximinFace {
        LeximinFace(graph, pairs, certificate, settled: settled)
    }

    /// All pairs, with the weight 1.
    static func unitPairs(_ graph: WorthGraph) -> WeightedPairs {
        var pairs = WeightedPairs()
        for number in graph.pairs.indices { pairs.append(number, weight: 1) }
        return pairs
    }

    /// Whether a matching is one of the face; its pairs are some of those of the face.
    func contains(_ matching: MaximumWeightMatching) -> Bool {
        var sum: Int64 = 0
        for (number, weight) in zip(pairs.numbers, pairs.weights)
        where matching.partners[graph.pairs[number].one] == graph.pairs[number].other { sum += weight }
        return sum == optimum
    }
}

extension LeximinFace {
    /// The lowest level of a pair that is not settled; the number of levels where both are.
    private func key(_ number: Int) -> Int {
        let pair = graph.pairs[number]
        return min(
            pair.levelOfOne < settled ? graph.levelCount : pair.levelOfOne,
            pair.levelOfOther < settled ? graph.levelCount : pair.levelOfOther
        )
    }

    /// The lowest level of a matching that is not settled; the number of levels where all are.
    func lowestLevel(of matching: MaximumWeightMatching) -> Int {
        pairs.numbers.reduce(graph.levelCount) { lowest, number in
            matching.partners[graph.pairs[number].one] == graph.pairs[number].other
                ? min(lowest, key(number)) : lowest
        }
    }

    /// The keys of the pairs from `lowest` on, up to the highest that may be a lowest one.
    ///
    /// A node that has a partner in any case has at best the highest key of its pairs: nothing above the lowest of these
    /// can be.
    func keys(from lowest: Int) -> [Int] {
        var best = [Int](repeating: -1, count: graph.nodeCount)
        for number in pairs.numbers {
            let (pair, key) = (graph.pairs[number], key(number))
            best[pair.one] = max(best[pair.one], key)
            best[pair.other] = max(best[pair.other], key)
        }
        var highest = graph.levelCount
        for node in best.indices where isCovered[node] { highest = min(highest, best[node]) }
        return Set(pairs.numbers.map(key).filter { lowest < $0 && $0 <= highest } + [lowest]).sorted()
    }

    /// The pairs without unsettled levels below `lowest`, with the weights of the face.
    func pairs(from lowest: Int) -> WeightedPairs {
        var kept = WeightedPairs()
        for (number, weight) in zip(pairs.numbers, pairs.weights) where key(number) >= lowest {
            kept.append(number, weight: weight)
        }
        return kept
    }
}

extension LeximinFace {
    /// The levels from `lowest` of which the counts fit in the weights of one matching.
    func levels(from lowest: Int) -> Range<Int> {
        let counts = counts(pairs(from: lowest), lowest..<graph.levelCount)
        var (upper, base) = (lowest, Int64(1))
        while upper < graph.levelCount {
            let radix = Int64(counts[upper - lowest] + 1)
            guard base <= Self.sumLimit / max(1, optimum) / radix else { break }
            (upper, base) = (upper + 1, base * radix)
        }
        return lowest..<upper
    }

    /// How many nodes may have each of these levels, at most.
    private func counts(_ kept: WeightedPairs, _ levels: Range<Int>) -> [Int] {
        var counts = [Int](repeating: 0, count: levels.count)
        for number in kept.numbers {
            for level in [graph.pairs[number].levelOfOne, graph.pairs[number].levelOfOther]
            where levels.contains(level) {
                counts[level - levels.lowerBound] += 1
            }
        }
        return counts.map { min($0, graph.nodeCount) }
    }

    /// Pairs with weights of which the matchings of the highest sum are those of the face, if any, in which no node has
    /// an unsettled level below `levels`, and as few as possible have the first of `levels`, then the second, and so on;
    /// nil where such weights would get too high.
    ///
    /// The counts are the digits of a number of mixed radix, each above how many nodes may have the level.
    func pairs(counting levels: Range<Int>) -> WeightedPairs? {
        let kept = pairs(from: levels.lowerBound)
        var (values, base) = ([Int64](repeating: 0, count: levels.count), Int64(1))
        for (place, count) in counts(kept, levels).enumerated().reversed() {
            values[place] = base
            guard base <= Self.sumLimit / max(1, optimum) / Int64(count + 1) else { return nil }
            base *= Int64(count + 1)
        }
        let value = { (level: Int) in levels.contains(level) ? values[level - levels.lowerBound] : 0 }
        var counted = WeightedPairs()
        for (number, weight) in zip(kept.numbers, kept.weights) {
            let pair = graph.pairs[number]
            counted.append(number, weight: weight * base - value(pair.levelOfOne) - value(pair.levelOfOther))
        }
        return counted
    }

    /// Pairs with weights of which the matchings of the highest sum are those of the face with the highest sum of the
    /// graph's weights, of which the last bits are left out as far as sums would get too high.
    func pairsByWeight() -> WeightedPairs {
        let highest = pairs.numbers.reduce(0) { max($0, graph.pairs[$1].weight) }
        let most = Int64(graph.nodeCount / 2)
        var shift = 0
        while most * (highest >> shift) >= Self.sumLimit / max(1, optimum) - 1 { shift += 1 }
        let base = most * (highest >> shift) + 1
        var weighted = WeightedPairs()
        for (number, weight) in zip(pairs.numbers, pairs.weights) {
            weighted.append(number, weight: weight * base + graph.pairs[number].weight >> shift)
        }
        return weighted
    }
}

extension MatchingCertificate {
    /// The same nodes and blossoms, each with the value 1 where it has one above zero.
    fileprivate var signs: MatchingCertificate {
        MatchingCertificate(
            duals: duals.map { $0.signum() },
            order: order,
            blossoms: blossoms.map { Blossom(places: $0.places, dual: $0.dual.signum()) }
        )
    }
}
