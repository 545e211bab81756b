/// One row of the schema: an attribute that nodes of a kind may have.
public struct AttributeRule: Hashable, Sendable {
    /// Which attribute.
    public let name: AttributeName
    /// What its value may be.
    public let format: AttributeFormat
    /// Whether every node of the kind must have it.
    public let isRequired: Bool
    /// What people read instead of the column's name.
    public let label: Phrase
}
