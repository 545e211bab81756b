#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file that gives its bytes piece by piece; closed when it goes out of scope.
struct ByteSource: ~Copyable {
    private let descriptor: Int32
    private let path: String

    /// Opens the file at `path`.
    /// - Throws: `LocationError.noSuchFile`, `.notReadable`.
    init(path: String) throws(LocationError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? .noSuchFile(path) : .notReadable(path, reason: SystemText.lastError)
        }
    }

    deinit { close(descriptor) }

    /// Fills `buffer` from its start and tells with how many bytes; 0 at the end of the file.
    /// - Throws: `LocationError.notReadable`.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(LocationError) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            if errno != EINTR { throw .notReadable(path, reason: SystemText.lastError) }
        }
    }
}
