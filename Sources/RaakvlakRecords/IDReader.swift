import RaakvlakNetwork

/// Reads ids from a file, as one command hands them to another: one a line, or a column of comma-separated values.
///
/// Where the first row has `id`, that column is read and the others are passed over; else the first of `suggested`,
/// `example` and `organization`, which answers to a person have; else the first field of each row is an id. Empty ones
/// are passed over, and an id counts once, where it first stands.
public struct IDReader: Sendable {
    private let path: String
    private static let columns = ["id", "suggested", "example", "organization"]

    /// Reads the file at `path`; `-` is the standard input.
    public init(path: String) { self.path = path == "-" ? "/dev/stdin" : path }

    /// The ids, unchecked, in their order.
    ///
    /// - Complexity: O(bytes).
    /// - Throws: `LocationError`, where the file can't be read.
    public func read() throws(LocationError) -> [String] {
        var reader = try CSVReader(path: path)
        var (ids, seen) = ([String](), Set<String>())
        var column: Int?
        while try reader.next() {
            if column == nil {
                let names = (0..<reader.fieldCount).map { Self.text(reader, $0).lowercased() }
                column = Self.columns.lazy.compactMap { names.firstIndex(of: $0) }.first
                if column != nil { continue }
            }
            let place = column ?? 0
            column = place
            guard place < reader.fieldCount else { continue }
            let id = Self.text(reader, place)
            if !id.isEmpty, seen.insert(id).inserted { ids.append(id) }
        }
        return ids
    }

    private static func text(_ reader: borrowing CSVReader, _ column: Int) -> String {
        String(decoding: reader.field(column), as: UTF8.self).trimmingBlanks()
    }
}
