/// What one person is worth to another: the sum of its reasons, exactly.
public struct Worth: Hashable, Sendable {
    /// The reasons, strongest first, and those of equal strength in the order of the signals; each signal at most once.
    public let reasons: [Reason]

    /// The strongest reasons, at most `most`, without those that say again what a stronger one says: who is in between, or
    /// on which themes both are.
    public func told(most: Int) -> [Reason] {
        var (told, named) = ([Reason](), [Signal.Subject: Set<Int>]())
        for reason in reasons {
            let nodes = Set(reason.touchpoints.prefix(Telling.most).map(\.node))
            if let subject = reason.signal.subject {
                if !told.isEmpty, named[subject, default: []].isSuperset(of: nodes) { continue }
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
