extension Graph {
    /// Whether the tie with this place in the network, one of `represents`, is an appointment in office: accepted, or of
    /// no stated state.
    public func isInOffice(tie: Int) -> Bool {
        guard let state = network.details(ofTie: tie).state else { return true }
        return AppointmentState(code: state)?.isInOffice ?? true
    }

    /// The contact persons of an organization: those in office, ascending, each once.
    public func contactPersons(of organization: Int) -> [Int] {
        inOffice(incoming(.represents), organization)
    }

    /// The organizations for which a person speaks in office, ascending, each once.
    public func spokenFor(by person: Int) -> [Int] { inOffice(outgoing(.represents), person) }

    /// The organizations for which a person works, or speaks in office, ascending, each once.
    public func organizations(of person: Int) -> [Int] {
        Set(outgoing(.worksFor).neighbors(of: person).map(Int.init) + spokenFor(by: person)).sorted()
    }

    /// The persons who worked or spoke for organizations, and on the day of the graph no longer do for any.
    ///
    /// - Complexity: O(ties of these kinds).
    public var formerWorkers: Set<Int> {
        guard let day = asOf else { return [] }
        var former: Set<Int> = []
        for kind in [TieKind.worksFor, .represents] {
            for tie in network.ties(of: kind).indices where hasEnded(tie: tie, before: day) {
                if let person = number(of: network.nodes[Int(network.tails[tie])].id) { former.insert(person) }
            }
        }
        return former.filter { organizations(of: $0).isEmpty }
    }

    /// Whether employment, or an appointment that was accepted once, is over; `ended` and `replaced` say so of one without
    /// a last day.
    private func hasEnded(tie: Int, before day: CalendarDate) -> Bool {
        let details = network.details(ofTie: tie)
        let hasPassed = details.period.until.map { $0.latest < day } ?? false
        guard let state = details.state.flatMap({ AppointmentState(code: $0) }) else { return hasPassed }
        switch state {
        case .accepted: return hasPassed
        case .ended, .replaced: return details.period.since.map { $0.earliest <= day } ?? true
        case .nominated, .declined, .withdrawn: return false
        }
    }

    /// Marks the organizations for which a marked person works or speaks.
    public func spreadToOrganizations(_ marks: inout [Bool]) {
        for person in nodes(of: .person) where marks[person] {
            for organization in organizations(of: person) { marks[organization] = true }
        }
    }

    private func inOffice(_ row: Adjacency, _ node: Int) -> [Int] {
        zip(row.neighbors(of: node), row.ties(of: node)).reduce(into: []) { found, entry in
            if isInOffice(tie: Int(entry.1)), found.last != Int(entry.0) { found.append(Int(entry.0)) }
        }
    }
}
