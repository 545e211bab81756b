public import RaakvlakNetwork

/// Something in a file of another program that a network can't hold as it stands there: what sort of thing, how often,
/// and some examples.
public struct Loss: Hashable, Sendable {
    /// What sort of thing.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Comparable {
        /// A row of a folder or workbook that is left out, or a part of it.
        case rowLeftOut
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
        public var isFact: Bool {
            switch self {
            case .rowLeftOut, .nodeLeftOut, .tieLeftOut, .hyperedge: true
            default: false
            }
        }
    }

    /// How many examples are kept of each sort.
    public static let mostExamples = 3

    /// What sort of thing.
    public let kind: Kind
    /// How often.
    public var count: Int
    /// The first of them.
    public var examples: [Example]

    /// One of them: where it stands, and what it is.
    public struct Example: Hashable, Sendable {
        /// The line, and the node or the ends of the edge there; empty where that is not known yet.
        public let place: String
        /// What it is.
        public let text: Phrase

        /// An example of its parts.
        public init(place: String, text: Phrase) { (self.place, self.text) = (place, text) }

        /// Both, as people read them.
        public func phrase(_ language: Language) -> String { "\(place): \(text(language))" }
    }
}

/// Gathers losses.
struct LossLog {
    private var byKind: [Loss.Kind: Loss] = [:]

    /// The losses, in the order of their kinds.
    var losses: [Loss] { byKind.values.sorted { $0.kind < $1.kind } }

    /// Notes that something of the whole file can't be held, so often.
    mutating func note(_ kind: Loss.Kind, count: Int) { byKind[kind, default: Loss(kind)].count += count }

    /// Notes a loss, with an example while there are few.
    mutating func note(_ kind: Loss.Kind, at place: @autoclosure () -> String, _ text: @autoclosure () -> Phrase) {
        var loss = byKind[kind] ?? Loss(kind)
        loss.count += 1
        if loss.examples.count < Loss.mostExamples { loss.examples.append(.init(place: place(), text: text())) }
        byKind[kind] = loss
    }

    /// Notes what was found before its place was known.
    mutating func note(_ found: Loss, at place: @autoclosure () -> String) {
        var loss = byKind[found.kind] ?? Loss(found.kind)
        loss.count += found.count
        for example in found.examples.prefix(Loss.mostExamples - loss.examples.count) {
            loss.examples.append(.init(place: place(), text: example.text))
        }
        byKind[found.kind] = loss
    }
}

extension Loss {
    /// So many losses of one sort, of which the first are told.
    public init(_ kind: Kind, count: Int, _ examples: some Sequence<Example>) {
        self.init(kind: kind, count: count, examples: Array(examples.prefix(Self.mostExamples)))
    }

    fileprivate init(_ kind: Kind) { self.init(kind: kind, count: 0, examples: []) }
}
