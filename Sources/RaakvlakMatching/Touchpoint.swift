/// One thing that two people share.
public struct Touchpoint: Hashable, Sendable {
    /// The graph's number of the theme, initiative, contribution or person.
    public let node: Int
    /// The graph's number of what the asking person stated; another theme than `node` where the two are only near.
    public let origin: Int
    /// What it adds; above 0, a multiple of 2⁻³⁰.
    public let contribution: Double
}
