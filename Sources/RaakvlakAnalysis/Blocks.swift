import Synchronization

/// Work in numbered blocks, done by several tasks at once; results come in the order of the blocks.
///
/// What the blocks are must not depend on the number of tasks: then neither does what becomes of them, to the last bit.
enum Blocks {
    /// Into how many blocks sums over sources are divided: few, since each has an array of its own, and enough for a
    /// fair division among tasks.
    static let forSums = 32

    /// Does `work` for each of the blocks 0 ..< `count`, with at most `threads` tasks.
    static func map<Value: Sendable>(
        _ count: Int,
        threads: Int,
        _ work: @Sendable @escaping (Int) -> Value
    ) async -> [Value] {
        let next = Counter()
        let parts = await withTaskGroup(of: [(Int, Value)].self) { group in
            for _ in 0..<max(1, min(threads, count)) {
                group.addTask {
                    var found: [(Int, Value)] = []
                    while let block = next.take(below: count) { found.append((block, work(block))) }
                    return found
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        return parts.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The sums of what the blocks give for each node, added in the order of the blocks.
    static func sum(
        _ nodeCount: Int,
        threads: Int,
        _ work: @Sendable @escaping (Int) -> [Double]
    ) async -> [Double] {
        let parts = await map(forSums, threads: threads, work)
        return parts.reduce(into: .init(repeating: 0, count: nodeCount)) { sums, part in
            for (node, value) in part.enumerated() { sums[node] += value }
        }
    }
}

/// Hands out numbers, each once.
private final class Counter: Sendable {
    private let taken = Atomic(0)

    func take(below bound: Int) -> Int? {
        let number = taken.add(1, ordering: .relaxed).oldValue
        return number < bound ? number : nil
    }
}
