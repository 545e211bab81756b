extension SimpleGraph {
    /// How often someone is met who walks from node to neighbor, and now and then starts anew anywhere; the ranks of
    /// all nodes add up to 1.
    ///
    /// Neighbors are chosen in proportion to the weights. From a node without neighbors the walk starts anew. Brin and
    /// Page, *The anatomy of a large-scale hypertextual Web search engine* (1998). As ties lead both ways, the equations
    /// are symmetric and positive definite but for a scaling, so that successive over-relaxation solves them (Young,
    /// *Iterative methods for solving partial difference equations of elliptic type*, 1954) in less than half the rounds
    /// of the power method, from ranks in proportion to the strengths.
    /// - Parameters:
    ///   - damping: How likely the walk goes on, instead of starting anew; 0 ..< 1.
    ///   - tolerance: The rounds end when the ranks change by less than this in one, all changes added up.
    /// - Returns: The rank of each node.
    /// - Complexity: O((nodes + pairs) · log `tolerance` · √(1 / (1 − `damping`))), about.
    public func pageRank(damping: Double = 0.85, tolerance: Double = 1e-10) -> [Double] {
        guard nodeCount > 0 else { return [] }
        let strengths = strengths
        // Each node without neighbors has the rank with which everyone begins, and gives all of it away.
        let lonely = strengths.count { $0 == 0 }
        let beginning = (1 - damping) / (Double(nodeCount) - damping * Double(lonely))
        let (rest, total) = (1 - Double(nodeCount) * beginning, strengths.reduce(0, +))
        var ranks = strengths.map { $0 > 0 ? beginning + rest * $0 / total : beginning }
        let shares = strengths.map { $0 > 0 ? damping / $0 : 0 }
        var given = zip(ranks, shares).map { $0 * $1 }
        let round = Round(
            beginning: beginning,
            relaxation: 2 / (1 + (1 - damping * damping).squareRoot()),
            shares: shares
        )
        var rounds = 0
        while rounds < Self.mostRounds, improve(&ranks, &given, round) >= tolerance { rounds += 1 }
        return ranks
    }

    /// No graph needs so many rounds; where a tolerance is below what rounding allows, they end.
    private static let mostRounds = 1000

    /// What is the same in each round.
    private struct Round {
        /// The rank that each node has of its own.
        let beginning: Double
        /// How far a rank goes towards, and beyond, what its neighbors give.
        let relaxation: Double
        /// What part of its rank a node gives for each unit of weight.
        let shares: [Double]
    }

    /// Computes each rank anew from what neighbors give; all changes added up.
    private func improve(_ ranks: inout [Double], _ given: inout [Double], _ round: Round) -> Double {
        ranks.withUnsafeMutableBufferPointer { ranks in
            given.withUnsafeMutableBufferPointer { given in
                starts.withUnsafeBufferPointer { starts in
                    neighbors.withUnsafeBufferPointer { neighbors in
                        var change = 0.0
                        for node in 0..<nodeCount where starts[node &+ 1] > starts[node] {
                            let row = Int(starts[node])..<Int(starts[node &+ 1])
                            let received = round.beginning + received(row, neighbors, UnsafeBufferPointer(given))
                            let step = round.relaxation * (received - ranks[node])
                            ranks[node] += step
                            given[node] = ranks[node] * round.shares[node]
                            change += abs(step)
                        }
                        return change
                    }
                }
            }
        }
    }

    /// What the neighbors in a row give, in two sums, so that one need not wait for the other.
    @inline(__always)
    private func received(
        _ row: Range<Int>,
        _ neighbors: UnsafeBufferPointer<UInt32>,
        _ given: UnsafeBufferPointer<Double>
    ) -> Double {
        var (even, odd, entry) = (0.0, 0.0, row.lowerBound)
        if let weights {
            for entry in row { even += given[Int(neighbors[entry])] * weights[entry] }
            return even
        }
        while entry &+ 1 < row.upperBound {
            even += given[Int(neighbors[entry])]
            odd += given[Int(neighbors[entry &+ 1])]
            entry &+= 2
        }
        if entry < row.upperBound { even += given[Int(neighbors[entry])] }
        return even + odd
    }
}
