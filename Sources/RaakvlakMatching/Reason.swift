/// What one signal adds to a worth.
public struct Reason: Hashable, Sendable {
    /// Which signal.
    public let signal: Signal
    /// What two people share by it, strongest first, and of equal strength by id; never empty.
    public let touchpoints: [Touchpoint]

    /// The sum of its touchpoints, exactly; above 0.
    public var contribution: Double { touchpoints.reduce(0) { $0 + $1.contribution } }
}
