import Synchronization

/// Hands out ranges of work to whoever is free.
final class WorkQueue: Sendable {
    private static let size = 64
    private let count: Int
    private let taken = Atomic(0)

    init(count: Int) { self.count = count }

    /// How many ranges there are.
    private var rangeCount: Int { (count + Self.size - 1) / Self.size }

    /// The next range that nobody has, or nil where there is none.
    private func next() -> Range<Int>? {
        let start = taken.add(Self.size, ordering: .relaxed).oldValue
        return start < count ? start..<min(start + Self.size, count) : nil
    }

    /// Does all work.
    ///
    /// - Parameters:
    ///   - threads: How many tasks may run at once.
    ///   - worker: Makes the room that a task uses for all its ranges.
    ///   - work: Does a range of work.
    /// - Returns: What came of each piece, in their order.
    func map<Worker: ~Copyable, Value: Sendable>(
        threads: Int,
        worker: @escaping @Sendable () -> Worker,
        work: @escaping @Sendable (inout Worker, Range<Int>) -> [Value]
    ) async -> [Value] {
        let parts = await withTaskGroup(of: [(start: Int, values: [Value])].self) { group in
            for _ in 0..<max(1, min(threads, rangeCount)) {
                group.addTask {
                    var worker = worker()
                    var done: [(start: Int, values: [Value])] = []
                    while let range = self.next() { done.append((range.lowerBound, work(&worker, range))) }
                    return done
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        return parts.sorted { $0.start < $1.start }.flatMap(\.values)
    }
}
