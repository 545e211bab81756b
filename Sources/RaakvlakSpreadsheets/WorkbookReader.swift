internal import RaakvlakNetwork
public import RaakvlakRecords

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads an `.xlsx` workbook as a network: each sheet that is called like a file of the folder, in Dutch or English.
public struct WorkbookReader: Sendable {
    /// Whether the file at `path` is called like a workbook, of any program, so that it is read as one.
    public static func isWorkbook(_ path: String) -> Bool {
        let suffixes = [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".numbers"]
        let name = path.lowercased()
        return suffixes.contains(where: name.hasSuffix)
    }

    private let path: String

    /// Reads the workbook at `path`.
    public init(path: String) { self.path = path }

    /// Reads and checks all sheets, hidden rows too; of hidden sheets and of others that are no table, a notice says that
    /// they were not read.
    ///
    /// Issues stand at cells, such as `Personen!C4`.
    ///
    /// - Complexity: O(bytes that are unpacked), of which there are at most 256 MiB.
    /// - Throws: `LocationError`, where the file can't be read; `WorkbookError`, where it is no workbook of a network.
    public func read(pupils: PupilPolicy = .ignore) throws -> Import { try read(bytes(), pupils: pupils) }

    /// Reads and checks the workbook in `bytes`.
    package func read(_ bytes: [UInt8], pupils: PupilPolicy = .ignore) throws -> Import {
        let workbook: Workbook
        do throws(WorkbookFault) {
            workbook = try Workbook(bytes)
        } catch {
            throw WorkbookError.unreadable(path, .init(error))
        }
        let filled = workbook.sheets.filter { !$0.rows.isEmpty }
        let shown = filled.filter { !$0.isHidden }
        var (tables, unknown, notices) = ([InputTable](), [String](), [Issue]())
        for sheet in filled where sheet.isHidden {
            notices.append(Issue(file: sheet.name, line: 1, column: 1, problem: .hiddenSheet))
        }
        for sheet in shown {
            if let table = TableWords.table(for: sheet.name) {
                tables.append(InputTable(name: table, title: sheet.name, rows: sheet.rows))
                notices += Self.uncomputed(sheet, table)
            } else {
                unknown.append(sheet.name)
            }
        }
        if tables.isEmpty, shown.count == 1, let table = TableWords.likelyTable(of: shown[0].rows) {
            (tables, unknown) = ([InputTable(name: table, title: shown[0].name, rows: shown[0].rows)], [])
            notices.append(Issue(file: table, line: 1, column: 1, problem: .tableRead(as: table)))
            notices += Self.uncomputed(shown[0], table)
        }
        guard !tables.isEmpty else { throw WorkbookError.noNetworkSheets(path, sheets: unknown) }
        return try NetworkReader(tables, unknown: unknown, notices: notices, isWorkbook: true).read(pupils: pupils)
    }

    /// The names of those sheets that would be lost with the workbook, since they are not read as tables; none where it
    /// can't be read.
    public static func otherSheets(of path: String) -> [String] {
        guard let bytes = try? WorkbookReader(path: path).bytes(), let workbook = try? Workbook(bytes) else {
            return []
        }
        let others = workbook.sheets.filter { sheet in
            !sheet.rows.isEmpty && (sheet.isHidden || TableWords.table(for: sheet.name) == nil)
        }
        return others.map(\.name) + workbook.otherSheets
    }

    /// A notice of cells that only a program that computes them would fill.
    private static func uncomputed(_ sheet: Workbook.Sheet, _ table: String) -> [Issue] {
        guard let first = sheet.uncomputed.first else { return [] }
        let problem = Problem.formulasWithoutValue(count: sheet.uncomputed.count)
        return [Issue(file: table, line: first.row, column: first.column, problem: problem)]
    }

    private static let mostBytes = 128 << 20

    private func bytes() throws -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            throw errno == ENOENT || errno == ENOTDIR
                ? LocationError.noSuchFile(path) : .notReadable(path, reason: String(cString: strerror(errno)))
        }
        defer { fclose(file) }
        var (bytes, block) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while true {
            let count = fread(&block, 1, block.count, file)
            bytes += block[..<count]
            guard bytes.count <= Self.mostBytes else { throw WorkbookError.unreadable(path, .init(.tooLarge)) }
            if count == 0 { break }
        }
        guard ferror(file) == 0 else { throw LocationError.notReadable(path, reason: String(cString: strerror(errno))) }
        return bytes
    }
}
