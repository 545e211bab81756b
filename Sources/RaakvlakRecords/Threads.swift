import RaakvlakNetwork
import Synchronization

/// All processors: the calling thread does its share, and others of the system the rest.
package struct Threads: Workforce {
    private let count: Int

    /// As many threads as there are processors, or `count` of them.
    package init(_ count: Int = processorCount) { self.count = count }

    package func map<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Value) -> [Value] {
        let next = Counter()
        let share: @Sendable () -> [(number: Int, value: Value)] = {
            var done: [(number: Int, value: Value)] = []
            while let number = next.take(below: count) { done.append((number, body(number))) }
            return done
        }
        let workers = (1..<max(1, min(count, self.count))).map { _ in Worker(share) }
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
