/// What one person is worth to another: the sum of its reasons, exactly.
public struct Worth: Hashable, Sendable {
    /// The reasons, strongest first, and those of equal strength in the order of the signals; each signal at most once.
    public let reasons: [Reason]

    /// The strongest reasons, at most `most`, without those that say again, for the most part, what stronger ones say: who is
    /// in between, or on which themes both are.
    public func told(most: Int) -> [Reason] {
        var (told, named) = ([Reason](), [Signal.Subject: Set<Int>]())
        for reason in reasons {
            let nodes = Set(reason.touchpoints.prefix(Telling.most).map(\.node))
            if let subject = reason.signal.subject {
                if nodes.subtracting(named[subject, default: []]).count * 2 < nodes.count { continue }
                named[subject, default: []].formUnion(nodes)
            }
            told.append(reason)
            if told.count == most { break }
        }
        return told
    }

    /// The sum, 0 to 100.
    public var value: Double { reasons.reduce(0) { $0 + $1.contribution } }
}
