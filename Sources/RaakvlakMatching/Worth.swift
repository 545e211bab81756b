/// What one person is worth to another: the sum of its reasons, exactly.
public struct Worth: Hashable, Sendable {
    /// The reasons, strongest first, and those of equal strength in the order of the signals; each signal at most once.
    public let reasons: [Reason]

    /// The strongest reasons, at most `most`, without those that say again, for the most part, what others say.
    ///
    /// What may be said twice is who is in between, and on which themes both are. Of two that do, the one stays that speaks of the two themselves, else the
    /// stronger.
    public func told(most: Int) -> [Reason] {
        var (told, named) = ([Reason](), [Signal.Subject: Set<Int>]())
        for reason in reasons where !isSaidDirectly(reason) {
            if let subject = reason.signal.subject {
                if reason.named.isMostly(in: named[subject, default: []]) { continue }
                named[subject, default: []].formUnion(reason.named)
            }
            told.append(reason)
            if told.count == most { break }
        }
        return told
    }

    /// Whether another reason says of the two themselves what this one says of those around them.
    private func isSaidDirectly(_ reason: Reason) -> Bool {
        guard reason.signal.isOfSurroundings else { return false }
        return reasons.contains { other in
            other.signal.subject == reason.signal.subject && !other.signal.isOfSurroundings
                && reason.named.isMostly(in: other.named)
        }
    }

    /// The sum, 0 to 100.
    public var value: Double { reasons.reduce(0) { $0 + $1.contribution } }
}

extension Reason {
    /// The nodes that a sentence names.
    fileprivate var named: Set<Int> { Set(touchpoints.prefix(Telling.most).map(\.node)) }
}

extension Set<Int> {
    /// Whether more than half of them are in another set.
    fileprivate func isMostly(in others: Set<Int>) -> Bool { subtracting(others).count * 2 < count }
}
