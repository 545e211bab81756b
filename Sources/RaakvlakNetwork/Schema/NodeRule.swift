/// One row of the schema: what a node of a kind is and may have.
public struct NodeRule: Sendable {
    /// Which kind.
    public let kind: NodeKind
    /// What one such node is called.
    public let label: Phrase
    /// What several are called.
    public let plural: Phrase
    /// The attributes it may have.
    public let attributes: [AttributeRule]
    /// Whether its name is a text of one or more sentences.
    public let hasText: Bool
    /// Whether it has a period of its own; a person has none.
    public let hasPeriod: Bool
    /// Whether its period may have an end; what was said on a day has none.
    public let hasEnd: Bool
    /// Whether it is something that happened or was said, and so remains a fact after its last day.
    public let isOccurrence: Bool

    /// The rule for `name`, or nil where the schema gives this kind no such attribute.
    ///
    /// O(attributes of the kind).
    public func attribute(_ name: AttributeName) -> AttributeRule? { attributes.first { $0.name == name } }
}
