public import RaakvlakNetwork

/// Something in a file of another program that a network can't hold as it stands there: what sort of thing, how often,
/// and some examples.
public struct Loss: Hashable, Sendable {
    /// What sort of thing.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Comparable {
        /// A node that is left out.
        case nodeLeftOut
        /// An edge that is left out.
        case tieLeftOut
        /// A node that says no kind that is known; it got one.
        case nodeKindGuessed
        /// An edge that says no kind that is known; it got one.
        case tieKindGuessed
        /// A node with another id than in the file, which is kept beside it.
        case idChanged
        /// A value that its field can't have; it is kept under another name.
        case valueMoved
        /// A field whose name is that of something else; it is kept under another name.
        case fieldRenamed
        /// A value that could be kept nowhere.
        case valueLeftOut
        /// A second value or period of one field.
        case severalPeriods
        /// An edge between more than two nodes.
        case hyperedge
        /// A node within a node.
        case nesting
        /// What is said of the whole graph.
        case graphField
        /// A color, size or place.
        case appearance

        /// Orders them as they are told: facts that are left out come first.
        public static func < (a: Self, b: Self) -> Bool { a.place < b.place }

        private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

        /// Whether a node or a tie is missing because of it.
        public var isFact: Bool { self == .nodeLeftOut || self == .tieLeftOut || self == .hyperedge }
    }

    /// How many examples are kept of each sort.
    static let mostExamples = 3

    /// What sort of thing.
    public let kind: Kind
    /// How often.
    public var count: Int
    /// The first of them, with the line where it stands.
    public var examples: [Phrase]
}

/// Gathers losses.
struct LossLog {
    private var byKind: [Loss.Kind: Loss] = [:]

    /// The losses, in the order of their kinds.
    var losses: [Loss] { byKind.values.sorted { $0.kind < $1.kind } }

    mutating func note(_ kind: Loss.Kind, count: Int = 1, _ example: @autoclosure () -> Phrase? = nil) {
        var loss = byKind[kind] ?? Loss(kind: kind, count: 0, examples: [])
        loss.count += count
        if loss.examples.count < Loss.mostExamples, let example = example() { loss.examples.append(example) }
        byKind[kind] = loss
    }
}
