public import RaakvlakNetwork

/// Something that the register does not decide, or that was decided by a rule, and that a person should look at.
public struct ReviewPoint: Hashable, Sendable {
    /// What sort of point it is.
    public enum Kind: UInt8, Coded {
        /// A board went over into another, and what hung on it moved.
        case succession
        /// A tie of a board that went over: whether it moved along, and what to check.
        case succeededTie
        /// A board is no longer in the register, and its schools do not tell what became of it.
        case vanishedBoard
        /// A school moved to another board.
        case movedSchool
        /// An organization has another name.
        case renaming
        /// The network says something else than the register, and a person said it.
        case contradiction
        /// What became one by a confirmed number said different things before.
        case matchConflict
        /// The files contradict each other.
        case disagreement
        /// The regulation does not tell where it belongs.
        case outsideRegulation
        /// It may belong to the national samenwerkingsverband of its denomination.
        case nationalMembership
        /// Only a number is known of it.
        case nameless

        /// The words of all cases, in order.
        public static let codes = allCases.map { "\($0)" }
    }

    /// What sort of point it is.
    public let kind: Kind
    /// What it is about, where that is one node.
    public let node: Node.ID?
    /// The other node, where there is one.
    public let other: Node.ID?
    /// What was found, and what to do.
    public let phrase: Phrase

    init(_ kind: Kind, _ node: Node.ID? = nil, _ other: Node.ID? = nil, _ phrase: Phrase) {
        (self.kind, self.node, self.other, self.phrase) = (kind, node, other, phrase)
    }
}
