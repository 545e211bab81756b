import RaakvlakNetwork

/// What became of the proposals that were made.
struct Proposals: Sendable {
    /// How two persons stand to each other by the proposals between them.
    struct Standing: Sendable {
        /// What the last proposal forbids.
        fileprivate(set) var constraint: Constraint?
        /// Whether one of them would rather not have to do with the other: that holds also when there are later proposals.
        fileprivate(set) var isAvoided = false
        /// Whether a proposal is open.
        fileprivate(set) var isOpen = false
        /// The last day on which they met, in days since 1970; `.min` where it has no date, and nil where they did not.
        fileprivate(set) var met: Int?
    }

    /// How those stand between whom there were proposals.
    private(set) var latest: [Pair: Standing] = [:]
    /// How many open proposals each person has, made and received.
    private(set) var openCounts: [Int]

    init(_ graph: Graph, _ persons: Persons) {
        openCounts = [Int](repeating: 0, count: persons.count)
        let dated = graph.nodes(of: .proposal).map { (day: Self.day(of: graph.node($0)), node: $0) }
        for (day, proposal) in dated.sorted(by: { ($0.day, $0.node) < ($1.day, $1.node) }) {
            guard let state = graph.node(proposal).attributes[.state] else { continue }
            let (from, to) = (
                persons.numbers(of: graph.outgoing(.proposedBy).neighbors(of: proposal)),
                persons.numbers(of: graph.outgoing(.proposedTo).neighbors(of: proposal))
            )
            let isOpen = Self.isOpen(state)
            if isOpen { for person in Set(from + to) { openCounts[person] += 1 } }
            for one in from { for other in to where one != other { note(state, day, isOpen, Pair(one, other)) } }
        }
    }

    private mutating func note(_ state: String, _ day: Int, _ isOpen: Bool, _ pair: Pair) {
        var standing = latest[pair] ?? Standing()
        standing.isOpen = standing.isOpen || isOpen
        switch state {
        case "avoid": standing.isAvoided = true
        case "declined": standing.constraint = .declined
        case "paused": standing.constraint = .postponed
        case "met", "agreed": (standing.constraint, standing.met) = (nil, day)
        default: standing.constraint = nil
        }
        latest[pair] = standing
    }

    /// Whether a proposal in this state waits for an answer or a talk.
    private static func isOpen(_ state: String) -> Bool { state == "proposed" || state == "accepted" }

    private static func day(of proposal: Node) -> Int { proposal.period.since?.latest.daysSince1970 ?? .min }
}
