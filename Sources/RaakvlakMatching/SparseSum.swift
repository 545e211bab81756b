/// Adds up values at places of which few are touched, with room that is used again.
struct SparseSum {
    private var sums: [Double]
    private var touched: [Int] = []

    init(count: Int) { sums = Array(repeating: 0, count: count) }

    /// Adds a value above 0.
    mutating func add(_ value: Double, at place: Int) {
        if sums[place] == 0 { touched.append(place) }
        sums[place] += value
    }

    /// The places with the largest sums, in their order, and of equal ones the first, none of which is below the `share` of
    /// the largest; all sums are 0 after that.
    ///
    /// - Complexity: O(touched · log touched).
    mutating func take(strongest most: Int, atLeast share: Double = 0) -> [(place: Int, value: Double)] {
        // What is as large as the least but for the order of its sum is kept.
        let least = share * (touched.map { sums[$0] }.max() ?? 0) * (1 - 1e-12)
        var found = touched.filter { sums[$0] >= least }.map { (place: $0, value: sums[$0]) }
        for place in touched { sums[place] = 0 }
        touched.removeAll(keepingCapacity: true)
        if found.count > most {
            found.sort { ($1.value, $0.place) < ($0.value, $1.place) }
            found.removeLast(found.count - most)
        }
        return found.sorted { $0.place < $1.place }
    }
}
