import RaakvlakNetwork

/// With whom each person collaborates, how closely, and how freshly.
struct Circles: Sendable {
    /// One collaborator.
    struct Member: Sendable {
        /// The person's own number.
        let person: UInt32
        /// The weight of the strongest tie, times its freshness.
        let strength: Double
        /// How fresh the freshest tie is, at most 1.
        let freshness: Double
    }

    /// The collaborators of each person, by number.
    let members: [[Member]]

    /// The collaborators of each person in `persons`; an agreement counts as a fresh tie of weight 1.
    init(_ graph: Graph, _ persons: Persons, _ freshness: Freshness) {
        let row = graph.outgoing(.collaborates)
        members = (0..<persons.count).map { person in
            let node = persons.nodes[person]
            let (neighbors, ties) = (row.neighbors(of: node), row.ties(of: node))
            let known = zip(neighbors, ties).map { neighbor, tie in
                (persons.numberOfNode[Int(neighbor)], graph.weight(ofTie: Int(tie)), freshness.factor(ofTie: Int(tie)))
            }
            return persons.acquaintances[person].map { other in
                let ties = known.filter { $0.0 == other }
                return Member(
                    person: other,
                    strength: ties.map { $0.1 * $0.2 }.max() ?? 1,
                    freshness: ties.map(\.2).max() ?? 1
                )
            }
        }
    }
}
