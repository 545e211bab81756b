internal import RaakvlakInterchange
internal import RaakvlakNetwork

/// The smallest number of persons that a document tells: smaller ones, but not none, are told as "<5", so that a count
/// does not point at someone.
public struct MinimumCell: Hashable, Sendable {
    /// The smallest number that is told.
    public let least: Int

    /// Numbers of persons below `least` are hidden.
    public init(_ least: Int) { self.least = least }

    /// Every number is told.
    public static let none = MinimumCell(0)

    /// Whether this number of persons is hidden.
    public func hides(_ count: Int) -> Bool { count > 0 && count < least }

    /// The number as people read it: "1.234", "<5".
    func words(_ count: Int, _ language: Language) -> String { hides(count) ? mark : Numerals.count(count, language) }

    /// The number as CSV holds it: `1234`, `<5`.
    func text(_ count: Int) -> String { hides(count) ? mark : String(count) }

    /// The number as JSON holds it: `1234`, or the text `"<5"`.
    func json(_ count: Int) -> JSON { hides(count) ? .string(mark) : .integer(count) }

    private var mark: String { "<\(least)" }
}
