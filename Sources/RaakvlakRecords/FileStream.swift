#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that is written piece by piece; the first failure is remembered, and nothing is written after it.
public struct FileStream: TextOutputStream {
    private let file: UnsafeMutablePointer<FILE>
    private(set) var failure: String?

    init(_ file: UnsafeMutablePointer<FILE>) { self.file = file }

    /// Writes a piece.
    public mutating func write(_ string: String) {
        guard failure == nil else { return }
        var string = string
        let isWritten = string.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
        if !isWritten { failure = SystemText.lastError }
    }

    /// Sees to it that what was written is on the disk, and closes the file; what went wrong, if anything.
    mutating func finish() -> String? {
        if failure == nil, fflush(file) != 0 { failure = SystemText.lastError }
        // A pipe or a device can't be synchronized, and need not be.
        if failure == nil, fsync(fileno(file)) != 0, errno != EINVAL { failure = SystemText.lastError }
        if fclose(file) != 0, failure == nil { failure = SystemText.lastError }
        return failure
    }
}
