/// A set of node kinds, as one machine word.
public struct NodeKindSet: Hashable, Sendable {
    private let bits: UInt32

    private init(bits: UInt32) { self.bits = bits }

    /// The set of the given kinds.
    public init(_ kinds: NodeKind...) {
        bits = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }

    /// Every kind.
    public static let all = Self(bits: (1 << UInt32(NodeKind.allCases.count)) - 1)

    /// The kinds that are organizations in the wide sense.
    public static let organizations = Self(.schoolBoard, .samenwerkingsverband, .gemeente, .school, .organization)

    /// What is a way between others and not a stop: whom a contribution or an agreement joins are one step apart.
    package static let ways = Self(.contribution, .agreement)

    /// Whether `kind` is in the set.
    public func contains(_ kind: NodeKind) -> Bool { bits & 1 << UInt32(kind.rawValue) != 0 }

    /// The kinds that are in one of the two sets.
    public static func | (a: Self, b: Self) -> Self { Self(bits: a.bits | b.bits) }

    /// The kinds of the set, in the order of the schema.
    public var kinds: [NodeKind] { NodeKind.allCases.filter(contains) }
}
