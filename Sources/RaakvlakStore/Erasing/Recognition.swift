public import RaakvlakNetwork

/// By what someone would be recognized as a person who was erased.
public struct Recognition: Hashable, Sendable {
    /// By the id.
    public let byID: Bool
    /// By the mail address.
    public let byAddress: Bool
    /// By the name at these organizations.
    public let organizations: [Node.ID]
}
