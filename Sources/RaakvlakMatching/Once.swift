import Synchronization

/// A value that is made when it is first asked for, and kept.
final class Once<Value: Sendable>: Sendable {
    private let kept: Mutex<Value?>

    /// Nothing yet, or what was made already.
    init(_ value: Value?) { kept = Mutex(value) }

    /// The value; who asks while another makes it waits for that.
    func value(_ make: () -> Value) -> Value {
        kept.withLock { kept in
            let value = kept ?? make()
            kept = value
            return value
        }
    }
}
