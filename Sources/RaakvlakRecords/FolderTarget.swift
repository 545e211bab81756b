#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder to which a network is written, whole or not at all.
public struct FolderTarget: Sendable {
    private let path: String

    /// Writes to the folder at `path`.
    public init(path: String) { self.path = path }

    /// Writes the files, each beside its place first and then all put in place; the folder is made where there is none.
    ///
    /// With `isReplacing`, a folder that holds something may be written to; its network files that are not among
    /// `files` are then removed.
    ///
    /// - Throws: `LocationError.notEmpty`, `.notWritable`; nothing is changed then.
    public func write(_ files: [FolderWriter.File], isReplacing: Bool = false) throws(LocationError) {
        let isNew = mkdir(path, 0o777) == 0
        if !isNew, errno != EEXIST { throw .notWritable(path, reason: SystemText.lastError) }
        do throws(LocationError) {
            try writeAll(files, isReplacing: isReplacing)
        } catch {
            if isNew { rmdir(path) }
            throw error
        }
    }

    private func writeAll(_ files: [FolderWriter.File], isReplacing: Bool) throws(LocationError) {
        let present = try entries()
        if !isReplacing, !present.isEmpty { throw .notEmpty(path) }
        var written: [String] = []
        do throws(LocationError) {
            for file in files {
                written.append(file.name)
                try FileTarget(path: "\(path)/\(file.name)").writeBeside(file.bytes)
            }
        } catch {
            for name in written { FileTarget(path: "\(path)/\(name)").removeBeside() }
            throw error
        }
        for file in files { try FileTarget(path: "\(path)/\(file.name)").putInPlace() }
        let names = Set(files.map(\.name))
        for name in present where FolderReader.known.contains(name) && !names.contains(name) {
            unlink("\(path)/\(name)")
        }
    }

    private func entries() throws(LocationError) -> [String] {
        try FolderReader.fileNames(in: path).filter { $0 != "." && $0 != ".." }
    }
}

/// A file that is written whole or not at all: beside its place first, and then renamed.
public struct FileTarget: Sendable {
    private let path: String
    private var besidePath: String { "\(path).raakvlak-\(getpid()).part" }

    /// Writes to the file at `path`.
    public init(path: String) { self.path = path }

    /// Writes the bytes; what was there before is replaced at once.
    /// - Throws: `LocationError.notWritable`; nothing is changed then.
    public func write(_ bytes: some Collection<UInt8>) throws(LocationError) {
        try writeBeside(Array(bytes))
        try putInPlace()
    }

    func writeBeside(_ bytes: [UInt8]) throws(LocationError) {
        guard let file = fopen(besidePath, "wb") else { throw .notWritable(path, reason: SystemText.lastError) }
        let isWritten =
            fwrite(bytes, 1, bytes.count, file) == bytes.count && fflush(file) == 0 && fsync(fileno(file)) == 0
        let reason = SystemText.lastError
        let isClosed = fclose(file) == 0
        guard isWritten, isClosed else {
            removeBeside()
            throw .notWritable(path, reason: reason)
        }
    }

    func putInPlace() throws(LocationError) {
        guard rename(besidePath, path) == 0 else {
            let reason = SystemText.lastError
            removeBeside()
            throw .notWritable(path, reason: reason)
        }
    }

    func removeBeside() { unlink(besidePath) }
}
