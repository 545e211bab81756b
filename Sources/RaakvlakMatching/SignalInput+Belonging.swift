import RaakvlakNetwork

extension SignalInput {
    /// The organizations for which a person works or speaks, and the groups and programs in which they take part.
    func affiliations(of person: Int) -> [Statement] {
        let node = persons.nodes[person]
        return targets([.worksFor, .participatesIn], of: node) + persons.represented[person].map { Statement($0, 1) }
    }

    /// The meetings at which a person was: those that were held, of which the list has the person as more than invited.
    ///
    /// Who has no role on a list was there.
    func meetings(of person: Int) -> [Statement] {
        let row = graph.outgoing(.attends)
        let node = persons.nodes[person]
        return zip(row.neighbors(of: node), row.ties(of: node)).filter { meeting, tie in
            let role = graph.network.details(ofTie: Int(tie)).role
            return role != "absent" && role != "invited" && wasHeld(Int(meeting))
        }.map { Statement($0, freshness.factor(ofTie: Int($1))) }
    }

    /// Whether a meeting took place: it is said to, or nothing is said of it and its day is not still to come.
    private func wasHeld(_ meeting: Int) -> Bool {
        let node = graph.node(meeting)
        guard let state = node.attributes[.state] else {
            return graph.asOf.flatMap { day in node.period.since.map { $0.earliest <= day } } ?? true
        }
        return state == "held"
    }

    /// The initiatives that a person leads or is the contact for.
    func ownInitiatives(of person: Int) -> [Statement] {
        targets([.leads, .contactFor], of: persons.nodes[person]).filter {
            kind(of: $0) == .initiative
        }
    }

    /// The regions in which a person is at home.
    func regions(of person: Int) -> [Statement] {
        places.regions(of: persons.nodes[person]).map { Statement(UInt32($0), 1) }
    }

    private func kind(of statement: Statement) -> NodeKind { graph.kind(of: Int(statement.node)) }

    private func targets(_ kinds: [TieKind], of node: Int) -> [Statement] {
        kinds.flatMap { kind in
            let row = graph.outgoing(kind)
            return zip(row.neighbors(of: node), row.ties(of: node)).map {
                Statement($0, freshness.factor(ofTie: Int($1)))
            }
        }
    }
}
