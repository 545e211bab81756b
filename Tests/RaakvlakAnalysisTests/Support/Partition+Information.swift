import Foundation
import RaakvlakAnalysis

extension Partition {
    /// How much two partitions of the same nodes tell of each other: 1 where they are the same, 0 where nothing:
    /// normalized mutual information, 2 · I(A; B) / (H(A) + H(B)).
    ///
    /// Danon, Díaz-Guilera, Duch and Arenas, *Comparing community structure identification* (2005).
    func information(on other: Partition) -> Double {
        let both = Self.entropy(partOfNode) + Self.entropy(other.partOfNode)
        let joint = Self.entropy(zip(partOfNode, other.partOfNode).map { [$0, $1] })
        return both > 0 ? min(1, max(0, 2 * (both - joint) / both)) : 1
    }

    private static func entropy(_ labels: [some Hashable]) -> Double {
        Dictionary(grouping: labels) { $0 }.values.reduce(0.0) { sum, group in
            let share = Double(group.count) / Double(labels.count)
            return sum - share * log(share)
        }
    }
}
