import RaakvlakNetwork

/// What each person states: by ties of their own, by contributions, by initiatives, and through the organization for
/// which they speak.
struct Statements: Sendable {
    private let graph: Graph
    private let persons: Persons

    /// What an organization states speaks for its contact person, but less than what the person states.
    private static let ofOrganization = 0.5
    /// What follows from a text counts less until somebody confirms it.
    private static let ofText = 0.5

    init(_ graph: Graph, _ persons: Persons) { (self.graph, self.persons) = (graph, persons) }

    /// The themes with which a person has anything to do.
    func interests(of person: Int) -> [Statement] {
        let node = persons.nodes[person]
        var found = [TieKind.worksOn, .offers, .needs].flatMap { targets($0, of: node) }
        found += targets(.interestedIn, of: node).filter { isTheme($0.node) }
        found += contributions(of: node) { _ in true }.flatMap { themes(of: $0, 1) }
        found += initiatives(of: node).flatMap { themes(of: $0, 1) }
        for organization in persons.represented[person].map(Int.init) {
            found += targets(.worksOn, of: organization, factor: Self.ofOrganization)
            found += initiatives(of: organization).flatMap { themes(of: $0, Self.ofOrganization) }
        }
        return Statement.merged(found)
    }

    /// The themes that a person needs or offers: ties of that kind and contributions of the same; what is stated twice
    /// counts once, the strongest.
    func themes(_ tie: TieKind, _ kind: ContributionKind, of person: Int) -> [Statement] {
        let node = persons.nodes[person]
        var found = targets(tie, of: node) + contributions(of: node) { $0 == kind }.flatMap { themes(of: $0, 1) }
        for organization in persons.represented[person].map(Int.init) {
            found += targets(tie, of: organization, factor: Self.ofOrganization)
            found += contributions(of: organization) { $0 == kind }.flatMap { themes(of: $0, Self.ofOrganization) }
        }
        return Statement.merged(found)
    }

    /// The themes of contributions of some kinds by a person, or by an organization for which the person speaks.
    func themes(of kinds: Set<ContributionKind>, by person: Int) -> [Statement] {
        Statement.merged(
            speakers(for: person).flatMap { node, factor in
                contributions(of: node, where: kinds.contains).flatMap { themes(of: $0, factor) }
            }
        )
    }

    /// What a person would like to see an example of: the themes of needs, ideas and questions, and whatever they are
    /// interested in or found relevant.
    func wishes(of person: Int) -> [Statement] {
        let speakers = speakers(for: person)
        return Statement.merged(
            speakers.flatMap { node, factor in
                contributions(of: node) { $0 == .need || $0 == .idea || $0 == .question }.flatMap {
                    themes(of: $0, factor)
                }
                    + targets(.interestedIn, of: node, factor: factor)
                    + relevantInitiatives(of: node).map { Statement($0, factor) }
            }
        )
    }

    /// The themes that a person, or an organization for which the person speaks, works on.
    func works(of person: Int) -> [Statement] {
        Statement.merged(speakers(for: person).flatMap { targets(.worksOn, of: $0.node, factor: $0.factor) })
    }

    /// What a person can show: examples, and initiatives that run, with their themes.
    func examples(of person: Int) -> [Statement] {
        let speakers = speakers(for: person)
        return Statement.merged(
            speakers.flatMap { node, factor in
                let running = initiatives(of: node).filter { isRunning($0) }
                let shown = contributions(of: node) { $0 == .example }
                return (running + shown).flatMap { themes(of: $0, factor) + [Statement(UInt32($0), factor)] }
            }
        )
    }
}

extension Statements {
    /// The person, and the organizations for which the person speaks, with how much each counts.
    private func speakers(for person: Int) -> [(node: Int, factor: Double)] {
        [(persons.nodes[person], 1)] + persons.represented[person].map { (Int($0), Self.ofOrganization) }
    }

    private func isTheme(_ node: UInt32) -> Bool { graph.kind(of: Int(node)) == .theme }

    /// The nodes to which ties lead, as strong as the ties.
    private func targets(_ kind: TieKind, of node: Int, factor: Double = 1) -> [Statement] {
        let row = graph.outgoing(kind)
        return zip(row.neighbors(of: node), row.ties(of: node)).map { neighbor, tie in
            Statement(neighbor, factor * Rarity.damped(graph.weight(ofTie: Int(tie))))
        }
    }

    /// The contributions by a node, of some kinds.
    private func contributions(of node: Int, where matches: (ContributionKind) -> Bool) -> [Int] {
        graph.incoming(.contributedBy).neighbors(of: node).map(Int.init).filter { contribution in
            graph.node(contribution).attributes[.kind].flatMap { ContributionKind(code: $0) }.map(matches) ?? false
        }
    }

    /// The initiatives that a node leads or is the contact for.
    private func initiatives(of node: Int) -> [Int] {
        (graph.outgoing(.leads).neighbors(of: node) + graph.outgoing(.contactFor).neighbors(of: node)).map(Int.init)
            .filter { graph.kind(of: $0) == .initiative }
    }

    private func isRunning(_ initiative: Int) -> Bool {
        let phase = graph.node(initiative).attributes[.phase].flatMap { InitiativePhase(code: $0) }
        return phase == .running || phase == .advanced
    }

    private func relevantInitiatives(of node: Int) -> [UInt32] {
        let row = graph.outgoing(.assesses)
        return zip(row.neighbors(of: node), row.ties(of: node)).filter { _, tie in
            graph.network.details(ofTie: Int(tie)).state == "relevant"
        }.map(\.0)
    }

    /// The themes that a contribution or initiative is about.
    private func themes(of node: Int, _ strength: Double) -> [Statement] {
        let row = graph.outgoing(.about)
        return zip(row.neighbors(of: node), row.ties(of: node)).filter { isTheme($0.0) }.map { theme, tie in
            let isDerived = graph.network.details(ofTie: Int(tie)).source == KnownSource.derived.code
            return Statement(theme, strength, certainty: isDerived ? Self.ofText : 1)
        }
    }
}
