#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder to which a network is written, whole or not at all.
///
/// Only where the process or the machine is killed while the files change places, which takes but a moment, may some be
/// new and others old; even then, each of them is whole, and old ones lie beside theirs.
public struct FolderTarget: Sendable {
    private let path: String

    /// Writes to the folder at `path`.
    public init(path: String) { self.path = path }

    /// Writes the files, each beside its place first and then all put in place; the folder is made where there is none.
    ///
    /// With `isReplacing`, a folder that holds something may be written to. A table that lies there already keeps the
    /// name of its file, such as `Personen.csv`; whatever else would be read as a table of the network is removed.
    ///
    /// - Returns: The names of the files, in the order of `files`.
    /// - Throws: `LocationError.notEmpty`, `.notWritable`; nothing is changed then.
    @discardableResult
    public func write(_ files: [FolderWriter.File], isReplacing: Bool = false) throws(LocationError) -> [String] {
        let isNew = mkdir(path, 0o777) == 0
        if !isNew, errno != EEXIST { throw .notWritable(path, reason: SystemText.lastError) }
        if isNew { UnfinishedFiles.add(path, isFolder: true) }
        defer { if isNew { UnfinishedFiles.finish([path]) {} } }
        do throws(LocationError) {
            return try writeAll(files, isReplacing: isReplacing)
        } catch {
            if isNew { rmdir(path) }
            throw error
        }
    }

    private func writeAll(_ files: [FolderWriter.File], isReplacing: Bool) throws(LocationError) -> [String] {
        let present = try names()
        if !isReplacing, !present.isEmpty { throw .notEmpty(path) }
        let tables = FolderReader.tables(among: present)
        let names = files.map { file in tables.first { $0.table == file.name }?.file ?? file.name }
        let change = FileChange(
            written: names.map { FileTarget(path: "\(path)/\($0)") },
            removed: tables.map(\.file).filter { !names.contains($0) }.map { "\(path)/\($0)" }
        )
        try change.make(files.map(\.bytes))
        return names
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
