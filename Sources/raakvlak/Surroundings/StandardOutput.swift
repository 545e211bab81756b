#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The standard output, written in large pieces.
///
/// Where the reader has had enough, as in `| head`, the rest is written nowhere, and the command ends as it would have.
struct StandardOutput: TextOutputStream {
    private static let piece = 1 << 16
    private var buffer: [UInt8] = []
    private var failure: Int32 = 0
    private var isClosed = false

    /// Lets a write to a broken pipe fail instead of killing the process.
    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    mutating func write(_ string: String) {
        guard !isClosed else { return }
        buffer.append(contentsOf: string.utf8)
        if buffer.count >= Self.piece { flush() }
    }

    /// Writes what is left.
    /// - Throws: `Failure.outputLost`, where not everything could be written.
    mutating func finish() throws(Failure) {
        flush()
        if failure != 0 { throw .outputLost(String(cString: strerror(failure))) }
    }

    private mutating func flush() {
        var rest = buffer[...]
        while !rest.isEmpty, failure == 0, !isClosed {
            let count = rest.withUnsafeBytes { systemWrite(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                isClosed = true
            } else if errno != EINTR {
                failure = errno
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// The system's call: inside a type that writes, the name means its own method.
func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }
