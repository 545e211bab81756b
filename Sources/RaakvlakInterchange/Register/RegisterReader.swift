internal import RaakvlakNetwork
internal import RaakvlakRecords

/// Finds the files of the register below folders, and reads what they say.
struct RegisterReader {
    private(set) var register = Register()
    private(set) var log = RegisterLog()
    private(set) var files: [RegisterFile] = []
    /// The year of files whose names hold none.
    let vintage: Int?

    private static let deepest = 8

    init(vintage: Int?) { self.vintage = vintage }

    /// Reads what stands at each path: a file, or all files below a folder.
    /// - Throws: `LocationError`, where a file or folder can't be read at all.
    mutating func read(_ paths: [String]) throws(LocationError) {
        for path in paths { try read(path, depth: 0) }
    }

    private mutating func read(_ path: String, depth: Int) throws(LocationError) {
        let names: [String]
        do throws(LocationError) {
            names = try FolderReader.fileNames(in: path)
        } catch .noSuchFolder {
            return try read(file: path, isAskedFor: depth == 0)
        }
        for name in names where !name.hasPrefix(".") && depth < Self.deepest {
            try read("\(path)/\(name)", depth: depth + 1)
        }
    }

    /// Reads a file; one that was not asked for by its own path only where its name is that of a table.
    private mutating func read(file path: String, isAskedFor: Bool) throws(LocationError) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard isAskedFor || name.lowercased().hasSuffix(".csv") else {
            files.append(RegisterFile(name: name, kind: nil, vintage: nil, rows: 0, refused: 0, omitted: []))
            return
        }
        let table = try PlainTable(InputTable(name: name, path: path))
        guard let header = RegisterHeader(file: name, names: table.header, vintage: vintage) else {
            files.append(
                RegisterFile(name: name, kind: nil, vintage: nil, rows: table.rows.count, refused: 0, omitted: [])
            )
            return
        }
        for issue in table.issues { log.report(issue) }
        var refused = table.issues.count(where: \.isError)
        for row in table.rows {
            guard let statements = RegisterRow(header: header, line: row.line, fields: row.fields).statements(&log)
            else {
                refused += 1
                continue
            }
            for statement in statements { register.take(statement) }
        }
        let isRead = header.kind != .pupilCounts
        files.append(
            RegisterFile(
                name: name,
                kind: header.kind,
                vintage: header.vintage,
                rows: table.rows.count,
                refused: refused,
                omitted: isRead ? header.omitted : []
            )
        )
    }
}

/// A file that stood among those of the register, and what was made of it.
public struct RegisterFile: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What it holds; nil where its header is that of no file of the register, or it is no table.
    public let kind: RegisterFileKind?
    /// The year of which it speaks, where that is known.
    public let vintage: Int?
    /// How many rows it has.
    public let rows: Int
    /// How many of them were left out because something in them is wrong.
    public let refused: Int
    /// The columns of which nothing was taken in.
    public let omitted: [String]
}
