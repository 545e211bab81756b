/// The best candidates so far: a bounded heap whose root is the worst of them.
struct BestCandidates {
    private let limit: Int
    private var heap: [Candidate] = []

    /// What a candidate must have more than, where candidates come in the order of their ids.
    private(set) var threshold = 0.0

    init(limit: Int) { self.limit = limit }

    /// Takes a candidate whose score is above the threshold.
    ///
    /// - Complexity: O(log limit).
    mutating func insert(_ candidate: Candidate) {
        if heap.count < limit {
            heap.append(candidate)
            siftUp()
        } else if !heap.isEmpty {
            heap[0] = candidate
            siftDown()
        }
        if heap.count == limit { threshold = heap.first?.score ?? 0 }
    }

    /// Takes a candidate if it is among the best, in whatever order they come.
    ///
    /// - Complexity: O(log limit).
    mutating func offer(_ candidate: Candidate) {
        guard candidate.score > 0 else { return }
        if heap.count == limit, let worst = heap.first, !Self.isWorse(worst, candidate) { return }
        insert(candidate)
    }

    /// The candidates, best first, and of equal score by id.
    var sorted: [Candidate] { heap.sorted { Self.isWorse($1, $0) } }

    private static func isWorse(_ a: Candidate, _ b: Candidate) -> Bool {
        let (first, second) = (a.score, b.score)
        return first == second ? a.person > b.person : first < second
    }

    private mutating func siftUp() {
        var child = heap.count - 1
        while child > 0, Self.isWorse(heap[child], heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private mutating func siftDown() {
        var parent = 0
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heap.count && Self.isWorse(heap[child], heap[worst]) { worst = child }
            if worst == parent { return }
            heap.swapAt(parent, worst)
            parent = worst
        }
    }
}
