/// A closed list of values, each with the word for it in files, JSON and on the command line.
///
/// The word is the case's own name; the raw value is its place in the list.
public protocol Coded: CaseIterable, Hashable, Sendable, RawRepresentable, Comparable
where RawValue == UInt8, AllCases == [Self] {
    /// The words of all cases, in order; made once per list.
    static var codes: [String] { get }
}

extension Coded {
    /// The word for the value, such as `schoolBoard`.
    public var code: String { Self.codes[Int(rawValue)] }

    /// The value whose word is `code`, or nil.
    public init?(code: some StringProtocol) {
        guard let place = Self.codes.firstIndex(where: { $0 == code }) else { return nil }
        self = Self.allCases[place]
    }

    /// The place of the value in its list, from 0.
    public var ordinal: Int { Int(rawValue) }

    /// Orders values as their list does.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
