/// Who is paired with whom, each in one pair at most, so that as many nodes as possible have a partner, and what they get
/// is leximin: the least is as high as possible, then the second least, and so on; and of those choices the heaviest.
///
/// Sen, *Collective Choice and Social Welfare* (1970), has leximin as the order of who is worst off. As few nodes as
/// possible have the lowest level, then of those choices as few as possible the second lowest, and so on: a matching whose
/// weights are ordered lexicographically. It is found level by level, as many levels at once as the digits of a weight can
/// count. What is optimal so far is the face of the matching polytope that the dual values describe (`LeximinFace`), and
/// each step stays in the face of the one before. So there is a proof for every step, and all of them together prove the
/// last matching.
struct LeximinMatching: Sendable {
    /// A matching that settles some levels.
    struct Step: Sendable {
        /// No node has a level between those that were settled before and these, which are settled here.
        let levels: Range<Int>
        /// A matching in which as few as possible have the first of them, then the second, and so on.
        let matching: MaximumWeightMatching
    }

    /// A matching of as many pairs as possible.
    let largest: MaximumWeightMatching
    /// The steps that settle all levels, the lowest first.
    let steps: [Step]
    /// The heaviest of the leximin matchings.
    let heaviest: MaximumWeightMatching

    /// Makes one of its parts; a verifier says whether they hold.
    init(largest: MaximumWeightMatching, steps: [Step], heaviest: MaximumWeightMatching) {
        (self.largest, self.steps, self.heaviest) = (largest, steps, heaviest)
    }

    /// Finds the leximin matching of `graph`; the same graph gives the same.
    ///
    /// - Complexity: A matching for each level that somebody must have, and some more to find it; what is no longer optimal
    ///   is left out, so that the first few take most of the time.
    init(of graph: WorthGraph) {
        let largest = MaximumWeightMatching(of: LeximinFace.unitPairs(graph).weightedGraph(graph))
        var face = LeximinFace(of: graph, largest: largest.certificate)
        var (steps, last) = ([Step](), largest)
        while face.settled < graph.levelCount {
            let levels = face.levels(from: Self.lowestLevel(face, last, graph))
            guard !levels.isEmpty || levels.lowerBound == graph.levelCount,
                let pairs = face.pairs(counting: levels)
            else { break }
            last = MaximumWeightMatching(of: pairs.weightedGraph(graph))
            steps.append(Step(levels: levels, matching: last))
            face = face.narrowed(to: pairs, by: last.certificate, settled: levels.upperBound)
        }
        let heaviest = MaximumWeightMatching(of: face.pairsByWeight().weightedGraph(graph))
        self.init(largest: largest, steps: steps, heaviest: heaviest)
    }

    /// The highest level such that a matching of the face has no unsettled ones below; `known` is one of the face.
    ///
    /// Most often it is the best that some node can have, so that is tried first.
    private static func lowestLevel(
        _ face: LeximinFace,
        _ known: MaximumWeightMatching,
        _ graph: WorthGraph
    ) -> Int {
        let keys = face.keys(from: face.lowestLevel(of: known))
        var (low, high, place) = (0, keys.count - 1, keys.count - 1)
        while low < high {
            let matching = MaximumWeightMatching(of: face.pairs(from: keys[place]).weightedGraph(graph))
            if matching.weight == face.optimum {
                let lowest = face.lowestLevel(of: matching)
                while low < high, keys[low + 1] <= lowest { low += 1 }
            } else {
                high = place - 1
            }
            place = (low + high + 1) / 2
        }
        return keys[low]
    }

    /// The pairs, each once, the smaller node first, in ascending order.
    var pairs: [(one: Int, other: Int)] { heaviest.pairs }
}
