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
        if isNew { UnfinishedFiles.add(path, isFolder: true) }
        defer { if isNew { UnfinishedFiles.finish(path) {} } }
        do throws(LocationError) {
            try writeAll(files, isReplacing: isReplacing)
        } catch {
            if isNew { rmdir(path) }
            throw error
        }
    }

    private func writeAll(_ files: [FolderWriter.File], isReplacing: Bool) throws(LocationError) {
        let present = try names()
        if !isReplacing, !present.isEmpty { throw .notEmpty(path) }
        let targets = files.map { FileTarget(path: "\(path)/\($0.name)") }
        do throws(LocationError) {
            for target in targets { try target.checkPlace() }
            for (target, file) in zip(targets, files) { try target.writeBeside(file.bytes) }
            for target in targets { try target.putInPlace() }
        } catch {
            for target in targets { target.removeBeside() }
            throw error
        }
        let written = Set(files.map(\.name))
        for name in present where NetworkReader.tableNames.contains(name) && !written.contains(name) {
            unlink("\(path)/\(name)")
        }
    }

    /// The names of the files in the folder, but for hidden ones.
    private func names() throws(LocationError) -> [String] {
        do throws(LocationError) {
            return try FolderReader.fileNames(in: path).filter { !$0.hasPrefix(".") }
        } catch .notReadable(_, let reason) {
            throw .notWritable(path, reason: reason)
        } catch {
            throw .notWritable(path, reason: SystemText.of(ENOTDIR))
        }
    }
}
