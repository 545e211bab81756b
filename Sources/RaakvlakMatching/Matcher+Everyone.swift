import Synchronization

extension Matcher {
    /// The best candidates for everyone, in the order of `people`.
    ///
    /// - Parameters:
    ///   - limit: At most so many for each person.
    ///   - rule: To which constraints to hold.
    ///   - threads: How many searches may run at once; the answer does not depend on it.
    /// - Returns: A list for each person, by score and then by id.
    /// - Complexity: O(Σ over touchpoints of askers · answerers + persons²) time, O(persons · (limit + threads)) memory.
    public func candidatesForEveryone(
        limit: Int,
        under rule: ConstraintRule = ConstraintRule(),
        threads: Int = 1
    ) async -> [[Candidate]] {
        await candidates(of: Array(people.indices), among: nil, limit: limit, under: rule, threads: threads)
    }

    /// The best candidates for the persons at these places, in their order; `among` tells by place who may be one.
    func candidates(
        of places: [Int],
        among: [Bool]?,
        limit: Int,
        under rule: ConstraintRule,
        threads: Int
    ) async -> [[Candidate]] {
        let queue = WorkQueue(count: places.count)
        let parts = await withTaskGroup(of: [(Range<Int>, [[Candidate]])].self) { group in
            for _ in 0..<max(1, min(threads, queue.rangeCount)) {
                group.addTask {
                    var search = TopSearch(self, limit: limit, under: rule, among: among)
                    var found: [(Range<Int>, [[Candidate]])] = []
                    while let range = queue.next() {
                        found.append((range, range.map { search.candidates(for: places[$0]) }))
                    }
                    return found
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        return parts.sorted { $0.0.lowerBound < $1.0.lowerBound }.flatMap(\.1)
    }

    /// The graph's number of who a candidate suggests.
    public func node(of candidate: Candidate) -> Int { persons.nodes[Int(candidate.person)] }
}

/// Hands out ranges of work to whoever is free.
private final class WorkQueue: Sendable {
    private static let size = 64
    private let count: Int
    private let taken = Atomic(0)

    init(count: Int) { self.count = count }

    /// How many ranges there are.
    var rangeCount: Int { (count + Self.size - 1) / Self.size }

    /// The next range that nobody has, or nil where there is none.
    func next() -> Range<Int>? {
        let start = taken.add(Self.size, ordering: .relaxed).oldValue
        return start < count ? start..<min(start + Self.size, count) : nil
    }
}
