import RaakvlakTesting

@testable import RaakvlakRecords

/// The rows of a file, to change and write again.
struct Table {
    let name: String
    var rows: [[String]]

    init(_ file: FolderWriter.File) throws {
        name = file.name
        rows = try withTemporaryFolder { try $0.rows(of: file.bytes).map(\.fields) }
    }

    var file: FolderWriter.File {
        var text = CSVText()
        for row in rows { text.append(row) }
        return FolderWriter.File(name: name, bytes: text.bytes)
    }

    mutating func shuffleRows(with generator: inout SeededGenerator) {
        rows = rows.prefix(1) + generator.shuffled(rows.dropFirst())
    }

    mutating func shuffleColumns(with generator: inout SeededGenerator) {
        let order = generator.shuffled(rows[0].indices)
        rows = rows.map { row in order.map { row[$0] } }
    }

    mutating func removeColumns(where isRemoved: (String) -> Bool) {
        let kept = rows[0].indices.filter { !isRemoved(rows[0][$0]) }
        rows = rows.map { row in kept.map { row[$0] } }
    }
}

/// What is read of a folder with these files.
func read(_ files: [FolderWriter.File]) throws -> Import {
    try withTemporaryFolder { folder in
        for file in files { try folder.write(file.bytes, to: file.name) }
        return try FolderReader(path: folder.path).read()
    }
}
