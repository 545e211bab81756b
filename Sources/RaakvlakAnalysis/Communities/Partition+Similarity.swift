extension Partition {
    /// The share of pairs of nodes on which two partitions of the same nodes agree, corrected for chance: 1 where they are the same,
    /// about 0 where they have nothing to do with each other.
    ///
    /// Hubert and Arabie, *Comparing partitions* (1985).
    /// - Complexity: O(nodes).
    public func adjustedRand(to other: Partition) -> Double {
        let pairs = { (counts: [Int]) in counts.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 } }
        let (both, one, two) = (pairs(overlaps(with: other)), pairs(sizes), pairs(other.sizes))
        let all = pairs([partOfNode.count])
        guard all > 0 else { return 1 }
        let (expected, most) = (one * two / all, (one + two) / 2)
        return most == expected ? 1 : (both - expected) / (most - expected)
    }

    /// How many nodes each part shares with each part of `other`, where any; in the order of both.
    private func overlaps(with other: Partition) -> [Int] {
        var found: [Int] = []
        var counts = [Int](repeating: 0, count: other.count)
        for nodes in members {
            var touched: [Int] = []
            for node in nodes {
                let part = other.partOfNode[node]
                if counts[part] == 0 { touched.append(part) }
                counts[part] += 1
            }
            for part in touched {
                found.append(counts[part])
                counts[part] = 0
            }
        }
        return found
    }
}
