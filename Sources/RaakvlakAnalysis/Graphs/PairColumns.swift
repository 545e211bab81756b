/// Pairs of nodes as columns, on their way to the rows of a `SimpleGraph`.
struct PairColumns {
    private(set) var ones: [UInt32] = []
    private(set) var others: [UInt32] = []
    /// The weights, or nothing while all are 1.
    private(set) var weights: [Double] = []

    var count: Int { ones.count }

    /// Between what weights count: with those beyond, sums and quotients could not be held.
    static let weights = 0x1p-500...0x1p500

    mutating func append(_ one: Int, _ other: Int, weight: Double) {
        guard one != other else { return }
        let weight = min(max(weight, Self.weights.lowerBound), Self.weights.upperBound)
        if weight != 1, weights.isEmpty { weights = .init(repeating: 1, count: ones.count) }
        ones.append(UInt32(one))
        others.append(UInt32(other))
        if weight != 1 || !weights.isEmpty { weights.append(weight) }
    }

    /// Rows in which each pair stands twice, sorted, equal neighbors made one with the sum of their weights.
    ///
    /// Entries are sorted by neighbor and then, stably, by row. O(nodes + pairs).
    func rows(nodeCount: Int) -> (starts: [UInt32], neighbors: [UInt32], weights: [Double]?) {
        let rowKeys = ones + others
        let neighborKeys = others + ones
        let byNeighbor = Self.order(of: neighborKeys.indices.map { UInt32($0) }, by: neighborKeys, below: nodeCount)
        let order = Self.order(of: byNeighbor, by: rowKeys, below: nodeCount)
        var merged = MergedRows(nodeCount: nodeCount, capacity: order.count)
        for entry in order.lazy.map({ Int($0) }) {
            let weight = weights.isEmpty ? 1 : weights[entry < count ? entry : entry - count]
            merged.append(row: rowKeys[entry], neighbor: neighborKeys[entry], weight: weight)
        }
        return merged.finished()
    }

    /// The entries in the order of their keys, stably.
    private static func order(of entries: [UInt32], by keys: [UInt32], below bound: Int) -> [UInt32] {
        var places = [Int](repeating: 0, count: bound + 1)
        for key in keys { places[Int(key) + 1] += 1 }
        for key in 0..<bound { places[key + 1] += places[key] }
        return [UInt32](unsafeUninitializedCapacity: entries.count) { sorted, count in
            for entry in entries {
                let key = Int(keys[Int(entry)])
                sorted.initializeElement(at: places[key], to: entry)
                places[key] += 1
            }
            count = entries.count
        }
    }
}

/// Rows that are made entry by entry, in their order; an entry equal to the last adds its weight to that.
private struct MergedRows {
    private var starts: [UInt32]
    private var neighbors: [UInt32] = []
    private var weights: [Double] = []
    private var row: UInt32 = 0
    private var areAllOne = true

    init(nodeCount: Int, capacity: Int) {
        starts = .init(repeating: 0, count: nodeCount + 1)
        neighbors.reserveCapacity(capacity)
        weights.reserveCapacity(capacity)
    }

    mutating func append(row: UInt32, neighbor: UInt32, weight: Double) {
        if row == self.row, let last = neighbors.last, last == neighbor, starts[Int(row) + 1] > 0 {
            weights[weights.count - 1] += weight
            areAllOne = false
        } else {
            neighbors.append(neighbor)
            weights.append(weight)
            areAllOne = areAllOne && weight == 1
            self.row = row
            starts[Int(row) + 1] += 1
        }
    }

    consuming func finished() -> (starts: [UInt32], neighbors: [UInt32], weights: [Double]?) {
        for node in 0..<starts.count - 1 { starts[node + 1] += starts[node] }
        return (starts, neighbors, areAllOne ? nil : weights)
    }
}
