internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Finds what two persons said themselves, behind a reason that one asks and the other answers.
struct Quotations {
    let graph: Graph
    let asker: Int
    let answerer: Int

    /// What someone brought in.
    struct Quotation {
        /// Who: the graph's number of the person, or of an organization for which they speak.
        let speaker: Int
        /// What: the graph's number of a contribution.
        let node: Int
        /// Whether its theme was derived from its text.
        let isDerived: Bool
    }

    /// What was asked and what answers it, at the strongest touchpoint that is named where both were said, or else one of
    /// them.
    ///
    /// Where an initiative or an example is named, it is about that.
    func quotations(for reason: Reason) -> [Quotation] {
        let kinds: (asked: Set<ContributionKind>, answered: Set<ContributionKind>)
        switch reason.signal {
        case .needOffer: kinds = ([.need], [.offer])
        case .exampleWish: kinds = ([.need, .idea, .question], [.example])
        case .questionFinding: kinds = ([.question], [.finding, .experience, .tip])
        default: return []
        }
        let named = Array(reason.touchpoints.prefix(Telling.most))
        let shown = named.filter { graph.kind(of: $0.node) != .theme }
        let found = (shown.isEmpty ? named : shown).map { touchpoint in
            [
                quotation(of: asker, kinds.asked, about: touchpoint.origin),
                quotation(of: answerer, kinds.answered, about: touchpoint.node),
            ].compactMap { $0 }
        }
        return found.first { $0.count == 2 } ?? found.first { !$0.isEmpty } ?? []
    }

    /// The latest contribution of these kinds about a node, or that node itself, by a person, or else by an organization for
    /// which the person speaks; of equally late ones, the first by id.
    private func quotation(of person: Int, _ kinds: Set<ContributionKind>, about subject: Int) -> Quotation? {
        for speaker in [person] + graph.spokenFor(by: person) {
            let said = graph.incoming(.contributedBy).neighbors(of: speaker).map(Int.init).filter { node in
                let kind = graph.node(node).attributes[.kind].flatMap { ContributionKind(code: $0) }
                let isAbout = node == subject || graph.outgoing(.about).contains(subject, nextTo: node)
                return isAbout && kind.map(kinds.contains) ?? false
            }
            let latest = said.reduce(nil as Int?) { best, node in
                guard let best else { return node }
                return day(of: node) > day(of: best) ? node : best
            }
            if let latest {
                return Quotation(speaker: speaker, node: latest, isDerived: isDerived(latest, about: subject))
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
