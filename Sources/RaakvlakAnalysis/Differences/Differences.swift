public import RaakvlakNetwork

/// What began, ended and happened in a network in a range of days.
///
/// Something began where its first day, and ended where its last day is one of the days; what is said or held happens on
/// its first day. A tie without dates of its own begins and ends with its nodes, and only they are told. Of a date that
/// is partial or inferred it is said whether it certainly or possibly lies in the range; so of ranges that follow one
/// another, only one can certainly have it.
public struct Differences: Sendable {
    /// Nodes, by kind, day and id.
    public let nodes: [Change]
    /// Ties, by kind, day and place in the network.
    public let ties: [Change]
    /// Names, by the node's id and day.
    public let names: [Change]

    /// Finds what changed in `network` in `days`.
    ///
    /// - Complexity: O(nodes + ties + k log k) for k changes.
    public init(in network: Network, during days: DayRange) {
        nodes = Self.nodes(network, days)
        names = Self.names(network, days)
        ties = TieDifferences(network: network, days: days).changes()
    }

    /// All changes: nodes, ties, names.
    public var all: [Change] { nodes + ties + names }

    private static func nodes(_ network: Network, _ days: DayRange) -> [Change] {
        let changes = network.nodes.indices.flatMap { number -> [Change] in
            let node = network.nodes[number]
            guard !node.period.isOpen else { return [] }
            if Schema.rule(for: node.kind).isOccurrence {
                return days.change(.node(number), .happened, node.period.since).map { [$0] } ?? []
            }
            return days.changes(.node(number), node.period)
        }
        let key = { (change: Change) in (network.nodes[change.number].kind, change.date.earliest) }
        return changes.sorted { key($0) < key($1) }
    }

    private static func names(_ network: Network, _ days: DayRange) -> [Change] {
        network.nodes.indices.flatMap { number in
            network.nodes[number].otherNames.flatMap { days.changes(.name($0, of: number), $0.period) }
                .sorted { $0.date.earliest < $1.date.earliest }
        }
    }
}

extension DayRange {
    /// The change where it certainly or possibly was in the range, or nil.
    func change(_ subject: Change.Subject, _ event: Change.Event, _ date: PartialDate?) -> Change? {
        guard let date else { return nil }
        let certainty = certainty(of: date)
        return certainty == .no ? nil : Change(subject, event, date, certainty)
    }

    /// The beginning and the end, as far as they were in the range.
    func changes(_ subject: Change.Subject, _ period: Period) -> [Change] {
        [change(subject, .began, period.since), change(subject, .ended, period.until)].compactMap { $0 }
    }
}

extension Change {
    /// The number of the node that it is about; 0 for a tie.
    fileprivate var number: Int {
        switch subject {
        case .node(let number), .name(_, let number): number
        case .tie: 0
        }
    }
}
