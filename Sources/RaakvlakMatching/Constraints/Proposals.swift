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
        /// Whether the last answer welcomed a talk; nil where there is no answer, or one that says nothing of the pair.
        fileprivate(set) var isWelcome: Bool?
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
            if Self.isOpen(state) { for person in Set(from + to) { openCounts[person] += 1 } }
            for one in from {
                for other in to where one != other {
                    note(state, day, graph.node(proposal), Pair(one, other))
                }
            }
        }
    }

    /// The pairs with an answer, by the persons' own numbers, and whether it welcomed a talk.
    var answers: [(pair: Pair, isWelcome: Bool)] {
        latest.compactMap { pair, standing in standing.isWelcome.map { (pair, $0) } }.sorted {
            ($0.pair.smaller, $0.pair.larger) < ($1.pair.smaller, $1.pair.larger)
        }
    }

    private mutating func note(_ state: String, _ day: Int, _ proposal: Node, _ pair: Pair) {
        var standing = latest[pair] ?? Standing()
        standing.isOpen = standing.isOpen || Self.isOpen(state)
        if let answer = Self.answer(state, proposal.attributes[.reason]) { standing.isWelcome = answer }
        switch state {
        case "avoid": standing.isAvoided = true
        case "declined": standing.constraint = .declined
        case "paused": standing.constraint = .postponed
        case "met", "agreed": (standing.constraint, standing.met) = (nil, day)
        default: standing.constraint = nil
        }
        latest[pair] = standing
    }

    /// Whether an answer welcomes a talk; who has no time says nothing of the pair.
    private static func answer(_ state: String, _ reason: String?) -> Bool? {
        switch state {
        case "accepted", "met", "agreed": true
        case "avoid": false
        case "declined": reason.map(speaksOfTime) ?? false ? nil : false
        default: nil
        }
    }

    /// Whether a reason is about time, in Dutch or English.
    private static func speaksOfTime(_ reason: String) -> Bool {
        !wordsOfTime.isDisjoint(with: FoldedText.words(of: reason))
    }

    private static let wordsOfTime: Set<String> = [
        "tijd", "druk", "drukte", "ruimte", "formatie", "capaciteit", "agenda", "verlof", "ziek", "later", "volgend",
        "volgende", "time", "busy", "capacity", "leave", "ill", "next",
    ]

    /// Whether a proposal in this state waits for an answer or a talk.
    private static func isOpen(_ state: String) -> Bool { state == "proposed" || state == "accepted" }

    private static func day(of proposal: Node) -> Int { proposal.period.since?.latest.daysSince1970 ?? .min }
}
