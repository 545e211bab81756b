/// What one person is worth to another: the sum of its reasons, exactly.
public struct Worth: Hashable, Sendable {
    /// The reasons, strongest first, and those of equal strength in the order of the signals; each signal at most once.
    public let reasons: [Reason]

    /// The strongest reasons, at most `most`, as they are told: one that says, for the most part, what another says
    /// is not told by itself, but counts with the other.
    ///
    /// What may be said twice is who is in between, and on which themes both are. Of two that say the same, the one is told
    /// that speaks of the two themselves, else the stronger.
    public func told(most: Int) -> [Told] {
        let direct = reasons.filter { !$0.signal.isOfSurroundings } + reasons.filter(\.signal.isOfSurroundings)
        let told = direct.reduce(into: [Told]()) { told, reason in
            let same = told.firstIndex { $0.reason.says(reason) }
            if let same { told[same].add(reason) } else { told.append(Told(reason)) }
        }
        let places = told.indices.sorted { (told[$1].contribution, $0) < (told[$0].contribution, $1) }
        return places.prefix(most).map { told[$0] }
    }

    /// A reason as it is told, with those that say the same.
    public struct Told: Hashable, Sendable {
        /// The reason that is told.
        public let reason: Reason
        /// The others.
        public private(set) var others: [Reason] = []

        init(_ reason: Reason) { self.reason = reason }

        mutating func add(_ other: Reason) { others.append(other) }

        /// What all of them add to the worth.
        public var contribution: Double { others.reduce(reason.contribution) { $0 + $1.contribution } }

        /// The touchpoints of all of them, each once with all that it adds, strongest first.
        public var touchpoints: [Touchpoint] {
            let all = ([reason] + others).flatMap(\.touchpoints)
            let sums = Dictionary(grouping: all) { [$0.node, $0.origin] }.map { ends, touchpoints in
                Touchpoint(
                    node: ends[0],
                    origin: ends[1],
                    contribution: touchpoints.reduce(0) { $0 + $1.contribution }
                )
            }
            return sums.sorted { ($1.contribution, $0.node, $0.origin) < ($0.contribution, $1.node, $1.origin) }
        }
    }

    /// The sum, 0 to 100.
    public var value: Double { reasons.reduce(0) { $0 + $1.contribution } }
}

extension Reason {
    /// The nodes that a sentence names.
    private var named: Set<Int> { Set(touchpoints.prefix(Telling.most).map(\.node)) }

    /// Whether another reason is of the same subject and rests, for the most part, on what this one names; of persons, the
    /// two who are near each other stand among those in between, so that it is enough if either names most of the other.
    fileprivate func says(_ other: Reason) -> Bool {
        guard let subject = signal.subject, subject == other.signal.subject else { return false }
        let (own, others) = (named, other.named)
        if subject == .persons { return own.intersection(others).count * 2 > min(own.count, others.count) }
        let common = other.touchpoints.filter { own.contains($0.node) }.reduce(0) { $0 + $1.contribution }
        return common * 2 > other.contribution
    }
}
