import RaakvlakNetwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads a folder of CSV files as a network.
public struct FolderReader: Sendable {
    private let path: String

    /// Reads the folder at `path`.
    public init(path: String) { self.path = path }

    /// Reads and checks all files of the folder; files are read in pieces, and every issue is found.
    ///
    /// - Complexity: O(bytes) for what is read, O(n log n) for n nodes.
    /// - Throws: `LocationError`, where the folder or a file of it can't be read at all.
    public func read(pupils: PupilPolicy = .ignore) throws(LocationError) -> Import {
        if SystemFile.size(of: path) != nil { throw .notAFolder(path) }
        let names = try Self.fileNames(in: path)
        let tables = Self.tables(among: names).map { InputTable(name: $0, title: $1, path: "\(path)/\($1)") }
        guard !tables.isEmpty else { throw .noNetworkFiles(path) }
        return try NetworkReader(tables, unknown: names.filter(Self.isUnknownTable)).read(pupils: pupils)
    }

    /// The files among `names` that are read, and as which table; of several that are the same, the first one is.
    static func tables(among names: [String]) -> [(table: String, file: String)] {
        // Files with the folder's own names come first, so that others are doubles of them.
        let own = names.filter(NetworkReader.tableNames.contains).map { (table: $0, file: $0) }
        let others = names.filter { !NetworkReader.tableNames.contains($0) && isTable($0) }
            .compactMap { name in TableWords.table(for: name).map { (table: $0, file: name) } }
        return own + others
    }

    private static func isTable(_ name: String) -> Bool { name.lowercased().hasSuffix(".csv") && !name.hasPrefix(".") }

    private static func isUnknownTable(_ name: String) -> Bool {
        isTable(name) && name != FileFormat.coverageFile && TableWords.table(for: name) == nil
    }

    /// The names of the files in the folder, sorted.
    package static func fileNames(in path: String) throws(LocationError) -> [String] {
        guard let directory = opendir(path) else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .noSuchFolder(path) : .notReadable(path, reason: SystemText.lastError)
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            // In place: an entry may be shorter than its type.
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                        String(cString: $0)
                    }
                }
            )
        }
        return names.sorted()
    }
}
