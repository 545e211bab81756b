public import RaakvlakNetwork

/// What one person is worth to another: the sum of its reasons, exactly.
public struct Worth: Hashable, Sendable {
    /// The reasons, strongest first, and those of equal strength in the order of the signals; each signal at most once.
    public let reasons: [Reason]

    /// The reasons as they are told, strongest first: one that says, for the most part, what another says is not told by
    /// itself, but counts with the other; and no theme that one names is named again by another.
    ///
    /// What may be said twice is who is in between, and on which themes both are. Of two that say the same, the one is told
    /// that speaks of the two themselves, else the stronger. A theme is named where one asks and the other answers, unless
    /// that adds little, else where both have to do with it, and else where those around them have. What a reason
    /// adds by themes that are named elsewhere is told nowhere.
    ///
    /// - Parameters:
    ///   - graph: The graph of which the reasons speak.
    ///   - omitted: Signals of which nothing is told.
    /// - Returns: The reasons, each with those that count with it.
    public func told(in graph: Graph, leavingOut omitted: Set<Signal> = []) -> [Told] {
        var (told, named) = ([Told](), Set<Int>())
        for reason in inOrderOfTelling where !omitted.contains(reason.signal) {
            if let same = told.firstIndex(where: { $0.reason.says(reason) }) {
                told[same].add(reason)
            } else if let news = reason.signal.namesThemes ? reason.without(named) : reason {
                if news.signal.namesThemes { named.formUnion(news.names(in: graph)) }
                told.append(Told(news))
            }
        }
        return told.sorted { a, b in
            (b.contribution, a.reason.signal) < (a.contribution, b.reason.signal)
        }
    }

    /// What is asked adds little that adds less than this share of what common themes add.
    private static let smallShare = 0.25

    /// What one asks and the other answers first, unless that adds little, and what is around them last; else the stronger.
    private var inOrderOfTelling: [Reason] {
        let common = reasons.first { $0.signal == .commonThemes }?.contribution ?? 0
        let rank = { (reason: Reason) in
            if reason.signal.isAsked, reason.contribution >= Self.smallShare * common { return 0 }
            return reason.signal.isOfSurroundings ? 2 : 1
        }
        return reasons.sorted { a, b in
            (rank(a), b.contribution, a.signal) < (rank(b), a.contribution, b.signal)
        }
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

        /// What it adds that the two are near each other, where that counts with another reason.
        public var nearness: Double { others.nearness }

        /// The touchpoints of all of them, each once with all that it adds, strongest first; but for those of nearness, which
        /// stand for walks, and not for what the two share.
        public var touchpoints: [Touchpoint] { ([reason] + others).touchpoints }
    }

    /// What no reason in `told` tells: touchpoints with what is left of them, strongest first, and what nearness adds.
    public func untold(besides told: [Told]) -> (touchpoints: [Touchpoint], nearness: Double) {
        let all = told.flatMap { [$0.reason] + $0.others }
        let said = all.touchpoints.reduce(into: [:]) { $0[[$1.node, $1.origin]] = $1.contribution }
        let left = reasons.touchpoints.map { touchpoint in
            Touchpoint(
                node: touchpoint.node,
                origin: touchpoint.origin,
                contribution: touchpoint.contribution - (said[[touchpoint.node, touchpoint.origin]] ?? 0)
            )
        }
        return (left.filter { $0.contribution > 0 }.strongestFirst, reasons.nearness - all.nearness)
    }

    /// The sum, 0 to 100.
    public var value: Double { reasons.reduce(0) { $0 + $1.contribution } }
}

extension Reason {
    /// The same without the touchpoints at some nodes; nil where nothing is left.
    fileprivate func without(_ nodes: Set<Int>) -> Reason? {
        let left = touchpoints.filter { !nodes.contains($0.node) }
        return left.isEmpty ? nil : Reason(signal: signal, touchpoints: left)
    }

    /// The nodes that its sentence names.
    fileprivate func names(in graph: Graph) -> Set<Int> {
        guard signal == .exampleWish else { return named }
        let named = ExampleWish.named(touchpoints.prefix(Telling.most), graph)
        return Set((named.shown + named.themes).map(\.node))
    }

    /// The nodes of its strongest touchpoints.
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

extension Signal {
    /// Whether its touchpoints are themes, so that it may name one again that another named.
    var namesThemes: Bool {
        switch self {
        case .commonThemes, .needOffer, .exampleWish, .questionFinding, .collaboratorsThemes: true
        default: false
        }
    }

    /// Whether it speaks of what one asks and the other answers.
    fileprivate var isAsked: Bool { self == .needOffer || self == .exampleWish || self == .questionFinding }
}

extension [Reason] {
    /// What nearness adds.
    fileprivate var nearness: Double {
        filter { $0.signal == .nearness }.reduce(0) { $0 + $1.contribution }
    }

    /// The touchpoints of all but nearness, each once with all that it adds, strongest first.
    fileprivate var touchpoints: [Touchpoint] {
        let all = filter { $0.signal != .nearness }.flatMap(\.touchpoints)
        let sums = Dictionary(grouping: all) { [$0.node, $0.origin] }.map { ends, touchpoints in
            Touchpoint(node: ends[0], origin: ends[1], contribution: touchpoints.reduce(0) { $0 + $1.contribution })
        }
        return sums.strongestFirst
    }
}

extension [Touchpoint] {
    /// The strongest first, and of equal strength by node and origin.
    fileprivate var strongestFirst: [Touchpoint] {
        sorted { ($1.contribution, $0.node, $0.origin) < ($0.contribution, $1.node, $1.origin) }
    }
}
