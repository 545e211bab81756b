/// The one table of what a network may hold.
///
/// Checks of input, the CSV folder, labels and documentation derive from it.
public enum Schema {
    /// The rule for nodes of `kind`.
    public static func rule(for kind: NodeKind) -> NodeRule { nodeRules[kind.ordinal] }

    /// The rule for ties of `kind`.
    public static func rule(for kind: TieKind) -> TieRule { tieRules[kind.ordinal] }

    /// All rules for nodes, in the order of the kinds.
    public static let nodeRules: [NodeRule] = nodeTable.sorted { $0.kind < $1.kind }

    /// All rules for ties, in the order of the kinds.
    public static let tieRules: [TieRule] = (structure + participation + knowledge + provenance)
        .sorted { $0.kind < $1.kind }

    /// What people read for the value `code` of the attribute `name` of nodes of `kind`; the code itself where the
    /// attribute has no closed list; a telephone number in groups; a consent in words; a kind of node that a figure counts.
    public static func label(of code: String, for name: AttributeName, of kind: NodeKind) -> Phrase {
        switch rule(for: kind).attribute(name)?.format {
        case .choice(let choices), .choices(let choices):
            choices.first { $0.code == code }?.label ?? Phrase(code)
        case .consents: Consent(code)?.label ?? Phrase(code)
        case .phone: PhoneNumber(code)?.readable ?? Phrase(code)
        // What a figure counts may be nodes of a kind.
        case .text where name == .unit: NodeKind(code: code)?.plural ?? Phrase(code)
        default: Phrase(code)
        }
    }
}

extension NodeKind {
    /// What one node of this kind is called.
    public var label: Phrase { Schema.rule(for: self).label }
    /// What several nodes of this kind are called.
    public var plural: Phrase { Schema.rule(for: self).plural }
}

extension TieKind {
    /// What the relation is called, as a noun.
    public var label: Phrase { Schema.rule(for: self).label }
    /// Whether the two ends are equals.
    public var isUndirected: Bool { Schema.rule(for: self).isUndirected }
}
