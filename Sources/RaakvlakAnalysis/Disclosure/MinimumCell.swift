/// The smallest number of persons that is told: smaller ones, but not none, are told as "<5", so that a count does not
/// point at someone.
public struct MinimumCell: Hashable, Sendable {
    /// The smallest number that is told.
    public let least: Int

    /// Numbers of persons below `least` are hidden.
    public init(_ least: Int) { self.least = least }

    /// Every number is told.
    public static let none = MinimumCell(0)

    /// Whether this number of persons is hidden.
    public func hides(_ count: Int) -> Bool { count > 0 && count < least }

    /// What is told of a number of persons that is part of no sum.
    public func told(_ count: Int) -> Told { hides(count) ? .few(below: least) : .number(count) }
}

/// What is told of a number.
public enum Told: Hashable, Sendable {
    /// The number itself.
    case number(Int)
    /// That it is below the smallest that is told, and not 0.
    case few(below: Int)
    /// Nothing: with it, a number that is hidden could be computed.
    case nothing

    /// The number, where it is told.
    public var number: Int? { if case .number(let number) = self { number } else { nil } }

    /// What stands where nothing is told.
    public static let nothingMark = "x"

    /// The number in digits; "<5" for few, "x" where nothing is told.
    public var text: String {
        switch self {
        case .number(let number): String(number)
        case .few(let least): "<\(least)"
        case .nothing: Self.nothingMark
        }
    }
}
