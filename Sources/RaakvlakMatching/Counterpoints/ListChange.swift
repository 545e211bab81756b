public import RaakvlakNetwork

/// What would bring someone into a person's list of suggestions.
public enum ListChange: Sendable {
    /// They are in the list, at this place from 1.
    case listed(rank: Int)
    /// Something forbids the pair, whatever else is stated.
    case forbidden([Constraint])
    /// If this tie were stated, they would be in the list, at this place from 1.
    case fact(Tie, rank: Int)
    /// None of the single facts that were tried brings them there.
    case none
}

extension Matcher {
    /// The cheapest single fact that would bring `other` into the first `limit` suggestions for `person`; both are the
    /// graph's numbers of persons.
    ///
    /// Tried are, in this order: that one of the two works on a theme of the other, that one needs what the other offers,
    /// that one was at a meeting of the other, and that one offers what the other needs; of each sort those that say most.
    /// Each is verified: the fact is added to the network, and the list is asked for again.
    ///
    /// - Complexity: Up to twelve times that of a matcher.
    public func change(bringing other: Int, into person: Int, limit: Int) -> ListChange {
        if let rank = rank(of: graph.node(other).id, for: graph.node(person).id, limit) { return .listed(rank: rank) }
        let constraints = suggestion(for: person, of: other)?.constraints ?? []
        guard constraints.isEmpty else { return .forbidden(constraints) }
        let facts = PossibleFacts(self, person, other)
        for kind in PossibleFacts.kinds {
            let tried = facts.strongest(kind).compactMap { tie in
                graph.stating(tie).flatMap { graph in
                    Matcher(graph).rank(of: self.graph.node(other).id, for: self.graph.node(person).id, limit)
                }.map { (tie: tie, rank: $0) }
            }
            if let best = tried.min(by: { $0.rank < $1.rank }) { return .fact(best.tie, rank: best.rank) }
        }
        return .none
    }

    /// The place, from 1, of a person in the first suggestions for another.
    private func rank(of other: Node.ID, for person: Node.ID, _ limit: Int) -> Int? {
        guard let other = graph.number(of: other), let person = graph.number(of: person) else { return nil }
        return suggestions(for: person, limit: limit).firstIndex { $0.suggested == other }.map { $0 + 1 }
    }
}

/// The facts that two persons could state, by how much they may bring.
private struct PossibleFacts {
    /// The cheapest first.
    static let kinds: [TieKind] = [.worksOn, .needs, .attends, .offers]
    private static let most = 3

    private let matcher: Matcher
    private let pair: [Int]
    private var graph: Graph { matcher.graph }

    init(_ matcher: Matcher, _ person: Int, _ other: Int) { (self.matcher, pair) = (matcher, [person, other]) }

    /// The facts of a kind that may bring most, of both persons.
    func strongest(_ kind: TieKind) -> [Tie] {
        let found = [(pair[0], pair[1]), (pair[1], pair[0])].flatMap { speaker, other in
            known(kind, of: other).filter { !graph.outgoing(kind).contains($0.node, nextTo: speaker) }.map {
                (speaker: speaker, node: $0.node, strength: $0.strength)
            }
        }
        let sorted = found.sorted { ($1.strength, $0.speaker, $0.node) < ($0.strength, $1.speaker, $1.node) }
        return sorted.prefix(Self.most).map {
            Tie(kind, from: graph.node($0.speaker).id, to: graph.node($0.node).id)
        }
    }

    /// What the other one has at which a fact of this kind would make a touchpoint.
    private func known(_ kind: TieKind, of other: Int) -> [(node: Int, strength: Float)] {
        guard let place = matcher.place(of: other) else { return [] }
        let ((profiles, row), space) = (matcher.profile(of: place), matcher.space)
        return row.compactMap { entry in
            let (touchpoint, origin) = (profiles.touchpoints[entry], profiles.origins[entry])
            let node = Int(space.node(of: touchpoint))
            let (asked, answered) = (profiles.values[entry].x, profiles.values[entry].y)
            let strength: Float =
                switch (kind, Signal.allCases[space.signal(of: touchpoint)]) {
                case (.worksOn, .commonThemes), (.needs, .needOffer), (.attends, .meetings): answered
                // Only what is asked for literally, not what is near it.
                case (.offers, .needOffer): origin == touchpoint ? asked : 0
                default: 0
                }
            return strength > 0 ? (node, strength) : nil
        }
    }
}

extension Graph {
    /// The graph of the same network with one tie more, as of the same day; nil where the network can't hold it.
    fileprivate func stating(_ tie: Tie) -> Graph? {
        (try? Network(nodes: network.nodes, ties: network.ties + [tie])).map { Graph($0, asOf: asOf) }
    }
}
