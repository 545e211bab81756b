#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that is written whole or not at all: beside its place first, and then renamed.
///
/// A link stays a link to what is written, a file keeps its permissions, and what is no file, such as a pipe or
/// `/dev/stdout`, is written to as it stands.
public struct FileTarget: Sendable {
    private let path: String

    /// Writes to the file at `path`.
    public init(path: String) { self.path = path }

    /// Writes the bytes; what was there before is replaced at once.
    /// - Throws: `LocationError.notWritable`; nothing is changed then.
    public func write(_ bytes: some Collection<UInt8>) throws(LocationError) {
        guard !isStream else { return try write(Array(bytes), at: path) }
        try writeBeside(Array(bytes))
        try putInPlace()
    }

    /// Writes what `body` writes, piece by piece; with `isReplacing`, what was there before is replaced at once.
    /// - Throws: `LocationError.fileExists`, `.notWritable`; nothing is changed then.
    public func write(isReplacing: Bool, _ body: (inout FileStream) -> Void) throws(LocationError) {
        if !isReplacing, type == S_IFREG { throw .fileExists(path) }
        try checkPlace()
        guard !isStream else { return try write(at: path, body) }
        UnfinishedFiles.add(besidePlace)
        do throws(LocationError) {
            try write(at: besidePlace, body)
        } catch {
            removeBeside()
            throw error
        }
        try putInPlace()
    }

    private func write(at path: String, _ body: (inout FileStream) -> Void) throws(LocationError) {
        guard let file = fopen(path, "wb") else { throw .notWritable(self.path, reason: SystemText.lastError) }
        var stream = FileStream(file)
        body(&stream)
        if let reason = stream.finish() { throw .notWritable(self.path, reason: reason) }
    }

    /// Writes the bytes beside the place.
    func writeBeside(_ bytes: [UInt8]) throws(LocationError) {
        UnfinishedFiles.add(besidePlace)
        do throws(LocationError) {
            try write(bytes, at: besidePlace)
        } catch {
            removeBeside()
            throw error
        }
    }

    /// Puts what was written beside in its place.
    func putInPlace() throws(LocationError) {
        let (beside, place) = (besidePlace, place)
        keepMode()
        let failure = UnfinishedFiles.finish([beside]) { rename(beside, place) == 0 ? nil : SystemText.lastError }
        guard let failure else { return }
        removeBeside()
        throw .notWritable(path, reason: failure)
    }

    /// What was written beside and the place where it belongs.
    func swap() -> FileSwap {
        keepMode()
        return FileSwap(beside: besidePlace, place: place)
    }

    /// Gives what was written beside the permissions of what is there.
    private func keepMode() { if let mode { chmod(besidePlace, mode & 0o7777) } }

    /// Removes what was written beside, where it is still there.
    func removeBeside() {
        let beside = besidePlace
        UnfinishedFiles.finish([beside]) { _ = unlink(beside) }
    }

    /// Checks that no folder is in the way.
    func checkPlace() throws(LocationError) {
        if type == S_IFDIR { throw .notWritable(path, reason: SystemText.of(EISDIR)) }
    }

    private func write(_ bytes: [UInt8], at path: String) throws(LocationError) {
        guard let file = fopen(path, "wb") else { throw .notWritable(self.path, reason: SystemText.lastError) }
        var isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count && fflush(file) == 0
        // A pipe or a device can't be synchronized, and need not be.
        if isWritten, fsync(fileno(file)) != 0, errno != EINVAL { isWritten = false }
        let reason = SystemText.lastError
        guard fclose(file) == 0, isWritten else { throw .notWritable(self.path, reason: reason) }
    }

    /// The path, without links.
    private var place: String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private var besidePlace: String { Self.path(beside: place, "part") }

    /// A path beside `place` that only this process uses.
    static func path(beside place: String, _ suffix: String) -> String { "\(place).raakvlak-\(getpid()).\(suffix)" }

    private var isStream: Bool { type.map { $0 != S_IFREG && $0 != S_IFDIR } ?? false }

    private var type: mode_t? { mode.map { $0 & S_IFMT } }

    private var mode: mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode : nil
    }
}
