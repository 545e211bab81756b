public import RaakvlakNetwork

/// What speaks against a suggestion.
public enum Objection: Hashable, Sendable {
    /// The person, by the graph's number, gets far less out of it than the other.
    case oneSided(Int)
    /// The newest fact on which the strongest reasons rest is of this day.
    case oldFacts(CalendarDate)
    /// They work in other regions that are not next to each other; the region that the organization of each names, by the
    /// graph's numbers, or none where they name none or several.
    case farApart([Int])

    /// The word for it in files.
    public var code: String {
        switch self {
        case .oneSided: "one-sided"
        case .oldFacts: "old-facts"
        case .farApart: "far-apart"
        }
    }
}

/// Finds what speaks against suggestions.
public struct Objections: Sendable {
    /// Who gets less than this share of what the other gets, gets far less.
    private static let smallShare = 0.15
    /// Facts that are older than this are old.
    private static let oldDays = 3 * 365

    private let graph: Graph
    private let places: Places

    /// Looks in `graph`.
    ///
    /// - Complexity: That of `Places`.
    public init(_ graph: Graph) { (self.graph, places) = (graph, Places(graph)) }

    /// The weightiest thing that speaks against a suggestion: that it is one-sided, then that its facts are old, then that
    /// the two are far apart; nil where there is nothing.
    public func objection(to suggestion: Suggestion) -> Objection? {
        oneSided(suggestion) ?? oldFacts(suggestion) ?? farApart(suggestion)
    }

    private func oneSided(_ suggestion: Suggestion) -> Objection? {
        let (own, others) = (suggestion.worthToPerson.value, suggestion.worthToSuggested.value)
        if own < Self.smallShare * others { return .oneSided(suggestion.person) }
        return others < Self.smallShare * own ? .oneSided(suggestion.suggested) : nil
    }

    private func farApart(_ suggestion: Suggestion) -> Objection? {
        let pair = [suggestion.person, suggestion.suggested]
        guard places.nearness(pair[0], pair[1]) == .elsewhere else { return nil }
        let regions = pair.compactMap(namedRegion)
        return .farApart(regions.count == 2 ? regions : [])
    }

    /// The one region that the organizations of a person name themselves; what they reach by schools and gemeenten is often
    /// more than where the person works.
    private func namedRegion(_ person: Int) -> Int? {
        let named = graph.organizations(of: person).flatMap { graph.outgoing(.inRegion).neighbors(of: $0) }
        return Set(named).count == 1 ? named.first.map(Int.init) : nil
    }

    private func oldFacts(_ suggestion: Suggestion) -> Objection? {
        guard let today = graph.asOf else { return nil }
        let strongest = [suggestion.worthToPerson, suggestion.worthToSuggested].compactMap(\.reasons.first)
        let nodes = Set(strongest.flatMap { $0.touchpoints.prefix(Telling.most) }.flatMap { [$0.node, $0.origin] })
        let found = [suggestion.person, suggestion.suggested].flatMap { person in
            nodes.flatMap { days(of: $0, for: person) }
        }
        guard let newest = found.max(), today.daysSince1970 - newest.daysSince1970 > Self.oldDays else { return nil }
        return .oldFacts(newest)
    }

    /// The days of what a person, or an organization for which they speak, said of a node or has to do with it.
    private func days(of node: Int, for person: Int) -> [CalendarDate] {
        ([person] + graph.spokenFor(by: person)).flatMap { speaker in
            let ties = TieKind.allCases.flatMap { kind -> [Period] in
                let row = graph.outgoing(kind)
                return zip(row.neighbors(of: speaker), row.ties(of: speaker)).filter { $0.0 == node }.map {
                    graph.network.details(ofTie: Int($0.1)).period
                }
            }
            let said = graph.incoming(.contributedBy).neighbors(of: speaker).map(Int.init).filter {
                $0 == node || graph.outgoing(.about).contains(node, nextTo: $0)
            }
            return (ties + said.map { graph.node($0).period }).compactMap { $0.since?.latest }
        }
    }
}
