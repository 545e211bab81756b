/// Of which year a file or a column of the register is.
///
/// A year stands at the end of a column's name, or in the name of the file; the register's files hold none themselves.
enum Vintage {
    /// The years that can be one.
    static let years = 1990...2099

    /// The last year that the name of a file holds, or nil.
    static func inName(_ name: String) -> Int? {
        let runs = name.split { !($0.isASCII && $0.isNumber) }
        return runs.last { $0.count == 4 && Int($0).map(years.contains) == true }.flatMap { Int($0) }
            ?? runs.last { $0.count == 8 && Int($0.prefix(4)).map(years.contains) == true }.flatMap {
                Int($0.prefix(4))
            }
    }
}

/// Which file says something, and of which year that is; written as the source of a fact.
struct Edition: Hashable, Sendable {
    /// The file's name.
    let file: String
    /// The year of which it speaks, or nil where that is not known.
    let vintage: Int?

    /// Before the file's name in sources, so that nothing that a person writes there is taken for the register.
    private static let mark = "register: "

    /// The source of a fact, as networks hold it: `register: vestigingen.csv (2024)`.
    var source: String { Self.mark + (vintage.map { "\(file) (\($0))" } ?? file) }

    init(file: String, vintage: Int?) { (self.file, self.vintage) = (file, vintage) }

    /// The edition that wrote `source`, or nil where the register did not write it.
    ///
    /// Networks of before there was a mark have the name of a table with a year.
    init?(source: String?) {
        guard let source else { return nil }
        let isMarked = source.hasPrefix(Self.mark)
        var (file, vintage) = (source.dropFirst(isMarked ? Self.mark.count : 0), Int?.none)
        if file.hasSuffix(")"), let year = Int(file.dropLast().suffix(4)), file.dropLast(5).hasSuffix(" (") {
            (file, vintage) = (file.dropLast(7), year)
        }
        guard isMarked || vintage != nil && file.lowercased().hasSuffix(".csv") else { return nil }
        self.init(file: String(file), vintage: vintage)
    }

    /// Whether `self` speaks of a later year than `other`; one without a year is earlier than all others.
    func isLater(than other: Self) -> Bool { (vintage ?? 0) > (other.vintage ?? 0) }
}
