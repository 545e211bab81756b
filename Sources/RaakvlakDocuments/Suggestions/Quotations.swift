internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Finds what two persons said themselves, behind a reason that one asks and the other answers.
struct Quotations {
    let graph: Graph
    let asker: Int
    let answerer: Int

    /// What someone brought in.
    struct Quotation {
        /// Who: the graph's number of the person.
        let speaker: Int
        /// What: the graph's number of a contribution.
        let node: Int
        /// Whether its theme was derived from its text.
        let isDerived: Bool
    }

    /// What was asked and what answers it, at the strongest touchpoint where both were said, or else one of them.
    func quotations(for reason: Reason) -> [Quotation] {
        let kinds: (asked: [ContributionKind], answered: [ContributionKind])
        switch reason.signal {
        case .needOffer: kinds = ([.need], [.offer])
        case .exampleWish: kinds = ([.need, .idea, .question], [.example])
        default: return []
        }
        let found = reason.touchpoints.map { touchpoint in
            [
                quotation(of: asker, kinds.asked, about: touchpoint.origin),
                quotation(of: answerer, kinds.answered, about: touchpoint.node),
            ].compactMap { $0 }
        }
        return found.first { $0.count == 2 } ?? found.first { !$0.isEmpty } ?? []
    }

    /// The latest contribution of these kinds about a theme by a person, or by an organization that the person speaks
    /// for; of equally late ones, the first by id.
    private func quotation(of person: Int, _ kinds: [ContributionKind], about theme: Int) -> Quotation? {
        let speakers = [person] + graph.outgoing(.represents).neighbors(of: person).map(Int.init)
        for speaker in speakers {
            let said = graph.incoming(.contributedBy).neighbors(of: speaker).map(Int.init).filter { node in
                let kind = graph.node(node).attributes[.kind].flatMap { ContributionKind(code: $0) }
                return kind.map(kinds.contains) ?? false && graph.outgoing(.about).contains(theme, nextTo: node)
            }
            let latest = said.reduce(nil as Int?) { best, node in
                guard let best else { return node }
                return day(of: node) > day(of: best) ? node : best
            }
            if let latest {
                return Quotation(speaker: person, node: latest, isDerived: isDerived(latest, about: theme))
            }
        }
        return nil
    }

    private func isDerived(_ node: Int, about theme: Int) -> Bool {
        let row = graph.outgoing(.about)
        return zip(row.neighbors(of: node), row.ties(of: node)).contains { neighbor, tie in
            Int(neighbor) == theme
                && graph.network.details(ofTie: Int(tie)).source == KnownSource.derived.code
        }
    }

    private func day(of node: Int) -> Int { graph.node(node).period.since?.earliest.daysSince1970 ?? .min }
}
