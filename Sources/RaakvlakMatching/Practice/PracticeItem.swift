import RaakvlakNetwork

/// Something that can be an example, with what it is about and who stands behind it.
struct PracticeItem {
    let node: Int
    /// What it is about.
    let themes: [Statement]
    /// Who leads it, takes part in it, brought it in or wrote it.
    let parties: [Int]
    /// Whom one can ask about it.
    let contacts: [Int]
    /// How far it is, as far as that says something.
    let stage: Stage?

    enum Stage {
        case underWay, starting, ended, readable

        var weight: Double {
            self == .underWay ? PracticeExamples.Weight.underWay : PracticeExamples.Weight.readable
        }

        var sentence: Phrase {
            switch self {
            case .underWay:
                Phrase(nl: "Dit loopt al: er is iets te zien.", en: "This is under way: there is something to see.")
            case .starting: Phrase(nl: "Dit begint net.", en: "This is just starting.")
            case .ended:
                Phrase(nl: "Dit is afgerond: de ervaring is er.", en: "This has ended: the experience is there.")
            case .readable: Phrase(nl: "Dit is na te lezen.", en: "This can be read.")
            }
        }
    }

    /// All initiatives that are more than a plan, contributions that are examples, and documents, as far as they are
    /// about a theme; by their numbers.
    static func all(in graph: Graph) -> [PracticeItem] {
        (0..<graph.nodeCount).compactMap { node in
            let themes = graph.outgoing(.about).neighbors(of: node).filter { graph.kind(of: Int($0)) == .theme }
                .map { Statement($0, 1) }
            guard !themes.isEmpty, let (rows, stage) = sort(of: node, graph) else { return nil }
            let parties = rows.flatMap { $0.neighbors(of: node).map(Int.init) }
            return PracticeItem(
                node: node,
                themes: Statement.merged(themes),
                parties: Set(parties).sorted(),
                contacts: contacts(node, parties, graph),
                stage: stage
            )
        }
    }

    /// By which ties others stand behind a node, and how far it is; nil where it is no example.
    private static func sort(of node: Int, _ graph: Graph) -> ([Adjacency], Stage?)? {
        let attributes = graph.node(node).attributes
        switch graph.kind(of: node) {
        case .initiative:
            let rows = [TieKind.contactFor, .leads, .partnerIn].map { graph.incoming($0) }
            switch attributes[.phase].flatMap({ InitiativePhase(code: $0) }) {
            case .idea, .planned: return nil
            case .starting: return (rows, .starting)
            case .running, .advanced: return (rows, .underWay)
            case .ended: return (rows, .ended)
            case nil: return (rows, nil)
            }
        case .contribution:
            guard attributes[.kind] == ContributionKind.example.code else { return nil }
            return ([graph.outgoing(.contributedBy)], .underWay)
        case .document: return ([graph.outgoing(.authoredBy), graph.incoming(.publishes)], .readable)
        default: return nil
        }
    }

    /// The persons among the parties in the order of the ties, each once; where there are none, those who speak for the
    /// first organization that has any, and else the first organization.
    private static func contacts(_ node: Int, _ parties: [Int], _ graph: Graph) -> [Int] {
        let most = 2
        let distinct = parties.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
        let persons = distinct.filter { graph.kind(of: $0) == .person }
        if !persons.isEmpty { return Array(persons.prefix(most)) }
        let speakers = distinct.lazy.map { graph.contactPersons(of: $0) }.first { !$0.isEmpty }
        return Array((speakers ?? Array(distinct.prefix(1))).prefix(most))
    }
}
