/// A typed relation between two nodes.
///
/// Its identity is its kind, its two ends, its role and when it began.
public struct Tie: Hashable, Sendable {
    /// What the tie says.
    public let kind: TieKind
    /// The node of which it says it; of an undirected tie, that with the smaller id.
    public let from: Node.ID
    /// The other node.
    public let to: Node.ID
    /// What else is known of it.
    public let details: Details

    /// Makes a tie of its parts; nothing is checked before a network takes it.
    public init(_ kind: TieKind, from: Node.ID, to: Node.ID, details: Details = .plain) {
        (self.kind, self.from, self.to, self.details) = (kind, from, to, details)
    }

    /// What is known of a tie besides its kind and its ends.
    public struct Details: Hashable, Sendable {
        /// The role of the first node in it.
        public var role: String?
        /// How strong it is, above 0; nil counts as 1.
        public var weight: Double?
        /// How it stands.
        public var state: String?
        /// When it held.
        public var period: Period
        /// What was noted of it.
        public var note: String?
        /// Where this comes from.
        public var source: String?
        /// Extra columns.
        public var attributes: Attributes

        /// Nothing is known besides the kind and the ends.
        public static let plain = Details()

        /// Makes details of their parts.
        public init(
            role: String? = nil,
            weight: Double? = nil,
            state: String? = nil,
            period: Period = .open,
            note: String? = nil,
            source: String? = nil,
            attributes: Attributes = Attributes()
        ) {
            (self.role, self.weight, self.state, self.period) = (role, weight, state, period)
            (self.note, self.source, self.attributes) = (note, source, attributes)
        }

        /// What tells two ties of one kind between the same nodes apart.
        var identity: Identity { Identity(role: role ?? "", since: period.since?.description ?? "") }

        struct Identity: Comparable {
            let role, since: String
            static func < (a: Self, b: Self) -> Bool { (a.role, a.since) < (b.role, b.since) }
        }
    }
}
