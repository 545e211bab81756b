internal import RaakvlakInterchange
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// What documents say of a person, and of other nodes by name.
struct PersonWords {
    let graph: Graph
    let language: Language

    /// The name of the node with this number in the graph.
    func name(_ number: Int) -> String { NodeName.of(number, in: graph, language) }

    /// For whom a person works, or else speaks in office; nil where that is not known.
    ///
    /// Several are named one after another.
    func organization(of person: Int) -> String? {
        let employers = graph.outgoing(.worksFor).neighbors(of: person).map(Int.init)
        let names = (employers.isEmpty ? graph.organizations(of: person) : employers).map(name)
        let distinct = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return distinct.isEmpty ? nil : distinct.joined(separator: ", ")
    }

    /// The keys `id`, `name` and `organization` (null where unknown).
    func json(of person: Int) -> JSON {
        [
            "id": .string(graph.node(person).id.text), "name": .string(name(person)),
            "organization": JSON(organization(of: person)),
        ]
    }

    /// The key `constraints`: a list of `code` and `sentence`.
    func json(of constraints: [Constraint], forbidding suggestion: Suggestion) -> JSON.Member {
        let list = constraints.map { constraint in
            [
                "code": .string(constraint.rawValue),
                "sentence": .string(sentence(constraint, forbidding: suggestion)),
            ] as JSON
        }
        return JSON.Member("constraints", .array(list))
    }

    /// Why a person is suggested to nobody.
    func sentence(_ constraint: Constraint, holding person: Int) -> String {
        let until = graph.node(person).attributes[.pausedUntil].flatMap { PartialDate($0) }?.latest
        return Texts.held(name(person), by: constraint, until: until)(language)
    }

    /// Why a pair can't be suggested; it names whom that is about, but for who does not consent.
    func sentence(_ constraint: Constraint, forbidding suggestion: Suggestion) -> String {
        let held = constraint == .consent ? [] : suggestion.held[constraint] ?? []
        guard !held.isEmpty else {
            switch constraint {
            case .declined: return declinedProposal(between: suggestion)
            case .proposed: return openProposal(between: suggestion)
            default: return constraint.sentence(language)
            }
        }
        return held.map { sentence(constraint, holding: $0) }.joined(separator: " ")
    }
}
