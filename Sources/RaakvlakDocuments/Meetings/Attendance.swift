internal import RaakvlakNetwork

/// Who was asked to a meeting, who was there, and who was not.
struct Attendance {
    /// How a party stands to the meeting.
    enum Status: String, CaseIterable {
        /// On the list as present, chair or presenter, or without a role; an organization also by way of a person.
        case present
        /// Not on the list as present, but something was brought in at the meeting; of an organization, by a person.
        case contributed
        /// On the list as absent.
        case absent
        /// Asked, and nothing is known of what came of it.
        case invited
        /// A member of who organizes it, or of the group, of whom nothing is known at the meeting.
        case missing
    }

    struct Party {
        let node: Int
        var status: Status
        /// The role on the list.
        var role: String?
        /// How the invitation stands.
        var invitation: String?
        /// The persons by way of whom an organization is there.
        var through: [Int] = []
    }

    /// Persons on the list or invited, and organizations likewise or expected; by status and id.
    let parties: [Party]

    /// Gathers them from the ties of the meeting, and from the members of who organizes it.
    init(at meeting: Int, in graph: Graph) {
        var parties: [Int: Party] = [:]
        let organizers = graph.incoming(.organizes).neighbors(of: meeting).map(Int.init)
        for (node, tie) in zip(
            graph.incoming(.invited).neighbors(of: meeting),
            graph.incoming(.invited).ties(of: meeting)
        ) {
            let state = graph.network.details(ofTie: Int(tie)).state
            parties[Int(node)] = Party(node: Int(node), status: .invited, invitation: state)
        }
        for (node, tie) in zip(
            graph.incoming(.attends).neighbors(of: meeting),
            graph.incoming(.attends).ties(of: meeting)
        ) {
            let role = graph.network.details(ofTie: Int(tie)).role
            var party = parties[Int(node)] ?? Party(node: Int(node), status: .invited)
            party.role = role
            party.status = role == "invited" ? .invited : role == "absent" ? .absent : .present
            parties[Int(node)] = party
        }
        for contribution in graph.incoming(.madeAt).neighbors(of: meeting) {
            for party in graph.outgoing(.contributedBy).neighbors(of: Int(contribution)).map(Int.init)
            where graph.kind(of: party) != .group && !organizers.contains(party) {
                var known = parties[party] ?? Party(node: party, status: .contributed)
                if known.status != .present { known.status = .contributed }
                parties[party] = known
            }
        }
        let persons = parties.values.filter { graph.kind(of: $0.node) == .person }.sorted { $0.node < $1.node }
        let expected = Self.members(of: organizers, in: graph)
        for member in expected where parties[member] == nil { parties[member] = Party(node: member, status: .missing) }
        for person in persons {
            for organization in graph.organizations(of: person.node) {
                guard var party = parties[organization] else { continue }
                Self.take(person, for: &party)
                parties[organization] = party
            }
        }
        let order = Dictionary(uniqueKeysWithValues: Status.allCases.enumerated().map { ($1, $0) })
        self.parties = parties.values.sorted {
            (order[$0.status] ?? 0, $0.node) < (order[$1.status] ?? 0, $1.node)
        }
    }

    /// An organization is as present as the most present of its persons.
    private static func take(_ person: Party, for organization: inout Party) {
        let order: [Status] = [.missing, .invited, .absent, .contributed, .present]
        let (own, theirs) = (order.firstIndex(of: organization.status) ?? 0, order.firstIndex(of: person.status) ?? 0)
        let isThere = person.status == .present || person.status == .contributed
        if theirs > own { organization.status = person.status }
        if isThere { organization.through.append(person.node) }
    }

    /// The members of who organizes a meeting, or of the groups that do: organizations, and persons of groups.
    private static func members(of organizers: [Int], in graph: Graph) -> [Int] {
        let members = organizers.flatMap { organizer in
            graph.kind(of: organizer) == .group
                ? graph.incoming(.participatesIn).neighbors(of: organizer)
                : graph.incoming(.memberOf).neighbors(of: organizer)
        }
        return Set(members.map(Int.init)).filter { graph.kind(of: $0) != .school && graph.kind(of: $0) != .initiative }
            .sorted()
    }
}
