internal import RaakvlakInterchange
internal import RaakvlakNetwork

/// What documents say of a person, and of other nodes by name.
struct PersonWords {
    let graph: Graph
    let language: Language

    /// The name of the node with this number in the graph.
    func name(_ number: Int) -> String { NodeName.of(graph.node(number), in: language) }

    /// For whom a person works, or else speaks; nil where that is not known.
    ///
    /// Several are named one after another.
    func organization(of person: Int) -> String? {
        for kind in [TieKind.worksFor, .represents] {
            let names = graph.outgoing(kind).neighbors(of: person).map { name(Int($0)) }
            let distinct = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            if !distinct.isEmpty { return distinct.joined(separator: ", ") }
        }
        return nil
    }

    /// The keys `id`, `name` and `organization` (null where unknown).
    func json(of person: Int) -> JSON {
        [
            "id": .string(graph.node(person).id.text), "name": .string(name(person)),
            "organization": JSON(organization(of: person)),
        ]
    }
}
