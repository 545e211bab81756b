internal import RaakvlakMatching
internal import RaakvlakNetwork

/// What documents say of proposals between two persons.
extension PersonWords {
    /// That a proposal between the two is open, and since when, where that is known.
    func openProposal(between suggestion: Suggestion) -> String {
        let dates = proposals(between: suggestion, in: ["proposed", "accepted"]).compactMap(\.period.since)
        guard let latest = dates.max(by: { $0.latest < $1.latest }) else {
            return Constraint.proposed.sentence(language)
        }
        return Texts.proposed(since: latest)(language)
    }

    /// That a proposal between the two was declined, with the reason, where one is recorded that anyone may see.
    func declinedProposal(between suggestion: Suggestion) -> String {
        let day = { (proposal: Node) in proposal.period.since?.latest.daysSince1970 ?? .min }
        let last = proposals(between: suggestion, in: ["declined"]).max { day($0) < day($1) }
        guard let last, last.attributes[.visibleTo] == nil, let reason = last.attributes[.reason] else {
            return Constraint.declined.sentence(language)
        }
        return Texts.declined(TextWidth.plain(reason))(language)
    }

    /// The proposals of one of the two to the other that are in one of these states.
    private func proposals(between suggestion: Suggestion, in states: Set<String>) -> [Node] {
        let pair = [suggestion.person, suggestion.suggested]
        return zip(pair, pair.reversed()).flatMap { from, to in
            graph.incoming(.proposedBy).neighbors(of: from).map(Int.init).filter {
                graph.outgoing(.proposedTo).contains(to, nextTo: $0)
            }
        }.map(graph.node).filter { $0.attributes[.state].map(states.contains) ?? false }
    }
}
