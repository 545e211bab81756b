/// Does work in numbered parts: by itself, or by several threads at once, which this module has none of.
package protocol Workforce: Sendable {
    /// What `body` gives for each number below `count`, in their order.
    func map<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Value) -> [Value]
}

/// The thread that asks, and no other.
package struct CallingThread: Workforce {
    package init() {}

    package func map<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Value) -> [Value] {
        (0..<count).map(body)
    }
}
