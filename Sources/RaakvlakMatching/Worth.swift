/// What one person is worth to another: the sum of its reasons, exactly.
public struct Worth: Hashable, Sendable {
    /// The reasons, strongest first, and those of equal strength in the order of the signals; each signal at most once.
    public let reasons: [Reason]

    /// The sum, 0 to 100.
    public var value: Double { reasons.reduce(0) { $0 + $1.contribution } }
}
