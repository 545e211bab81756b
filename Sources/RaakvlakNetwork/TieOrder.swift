/// Sorts the ties of one kind by both ends; those that agree in these keep their order.
enum TieOrder {
    /// - Complexity: O(ties) where they are in the order of their first ends, as most files have them, else
    ///   O(nodes + ties); and O(d log d) for a node that d ties leave.
    static func sort(_ ties: inout [TieAssembly.PlacedTie], nodeCount: Int) {
        guard ties.count > 1 else { return }
        ties.withUnsafeMutableBufferPointer { ties in
            if !areInOrder(ties, by: { UInt64($0.tail) }) { sortByTail(ties, nodeCount: nodeCount) }
            if !areInOrder(ties, by: \.ends) { sortRows(ties) }
        }
    }

    /// Whether two sorted ties have the same ends.
    static func hasRepetitions(_ ties: [TieAssembly.PlacedTie]) -> Bool {
        zip(ties, ties.dropFirst()).contains { $0.ends == $1.ends }
    }

    private static func areInOrder(
        _ ties: UnsafeMutableBufferPointer<TieAssembly.PlacedTie>,
        by key: (TieAssembly.PlacedTie) -> UInt64
    ) -> Bool {
        for place in 1..<ties.count where key(ties[place]) < key(ties[place - 1]) { return false }
        return true
    }

    /// A counting sort.
    private static func sortByTail(_ ties: UnsafeMutableBufferPointer<TieAssembly.PlacedTie>, nodeCount: Int) {
        var starts = [UInt32](repeating: 0, count: nodeCount + 1)
        for tie in ties { starts[Int(tie.tail) + 1] += 1 }
        for node in 0..<nodeCount { starts[node + 1] += starts[node] }
        let unsorted = Array(ties)
        for tie in unsorted {
            ties[Int(starts[Int(tie.tail)])] = tie
            starts[Int(tie.tail)] += 1
        }
    }

    /// Sorts the ties of each first end by the second.
    private static func sortRows(_ ties: UnsafeMutableBufferPointer<TieAssembly.PlacedTie>) {
        var start = 0
        while start < ties.count {
            var end = start + 1
            while end < ties.count, ties[end].tail == ties[start].tail { end += 1 }
            sortRow(UnsafeMutableBufferPointer(rebasing: ties[start..<end]))
            start = end
        }
    }

    /// Short rows, which most are, by insertion.
    private static func sortRow(_ row: UnsafeMutableBufferPointer<TieAssembly.PlacedTie>) {
        guard row.count <= 24 else {
            var row = row
            return row.sort { ($0.head, $0.origin) < ($1.head, $1.origin) }
        }
        for place in row.indices.dropFirst() {
            let tie = row[place]
            var hole = place
            while hole > 0, row[hole - 1].head > tie.head {
                row[hole] = row[hole - 1]
                hole -= 1
            }
            row[hole] = tie
        }
    }
}
