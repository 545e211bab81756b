internal import RaakvlakNetwork

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The standard error: everything that is not the answer.
struct StandardError: TextOutputStream {
    mutating func write(_ string: String) { Self.write(string) }

    /// Says what was done, unless only what is wrong is to be said.
    static func tell(_ phrase: Phrase) {
        if Verbosity.chosen != .quiet { write(phrase(.chosen) + "\n") }
    }

    static func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
