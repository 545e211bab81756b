import Synchronization

/// Work in numbered parts, done by several threads at once.
enum Threads {
    /// How many ties a network has for which starting threads costs less than they save.
    static let fewestTies = 1 << 14

    /// What `body` gives for each number below `count`, in their order.
    ///
    /// With `isOne`, all of it is done by the calling thread, which takes part in any case.
    static func map<Value: Sendable>(
        _ count: Int,
        isOne: Bool = false,
        _ body: @escaping @Sendable (Int) -> Value
    ) -> [Value] {
        guard !isOne, count > 1, processorCount > 1 else { return (0..<count).map(body) }
        let next = Counter()
        let share: @Sendable () -> [(number: Int, value: Value)] = {
            var done: [(number: Int, value: Value)] = []
            while let number = next.take(below: count) { done.append((number, body(number))) }
            return done
        }
        let workers = (1..<min(count, processorCount)).map { _ in Worker(share) }
        let done = share() + workers.flatMap { $0.value() }
        return done.sorted { $0.number < $1.number }.map(\.value)
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
