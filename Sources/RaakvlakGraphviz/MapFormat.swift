/// A form in which a map can leave.
public enum MapFormat: String, CaseIterable, Hashable, Sendable {
    /// A drawing for the web, with a title and a description for each element.
    case svg
    /// A picture, 200 dots per inch.
    case png
    /// A page to print.
    case pdf
    /// Graphviz's language, to lay the same drawing out anew with other tools.
    case dot

    /// The format by which a file's name ends, or nil.
    public init?(fileName: some StringProtocol) {
        guard let ending = fileName.split(separator: ".", omittingEmptySubsequences: false).last,
            ending.count < fileName.count
        else { return nil }
        self.init(rawValue: ending.lowercased())
    }

    /// Dots per inch; 0 where the format has no dots.
    var resolution: Double { self == .png ? 200 : 0 }
}
