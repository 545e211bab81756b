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
    /// The square root of the sum of the strengths of each person's collaborators.
    private let roots: [Double]

    /// The sum of the freshness of a person's collaborations.
    func freshTies(of person: Int) -> Double { members[person].reduce(0) { $0 + $1.freshness } }

    /// The entry of D^−½ W D^−½ for a person and one of their collaborators, with W the strengths and D the sums of its
    /// rows.
    func step(from person: Int, to member: Member) -> Double {
        member.strength / (roots[person] * roots[Int(member.person)])
    }

    /// The collaborators of each person in `persons`; an agreement counts as a fresh tie of weight 1.
    init(_ graph: Graph, _ persons: Persons, _ freshness: Freshness) {
        let row = graph.outgoing(.collaborates)
        let members = (0..<persons.count).map { person -> [Member] in
            let node = persons.nodes[person]
            let (neighbors, ties) = (Array(row.neighbors(of: node)), Array(row.ties(of: node)))
            // Neighbors and acquaintances are both in the order of the persons.
            var next = 0
            return persons.acquaintances[person].map { other in
                let neighbor = UInt32(persons.nodes[Int(other)])
                while next < neighbors.count, neighbors[next] < neighbor { next += 1 }
                var (strength, fresh): (Double?, Double?) = (nil, nil)
                while next < neighbors.count, neighbors[next] == neighbor {
                    let factor = freshness.factor(ofTie: Int(ties[next]))
                    strength = max(strength ?? 0, factor * graph.weight(ofTie: Int(ties[next])))
                    fresh = max(fresh ?? 0, factor)
                    next += 1
                }
                return Member(person: other, strength: strength ?? 1, freshness: fresh ?? 1)
            }
        }
        self.members = members
        roots = members.map { $0.reduce(0) { $0 + $1.strength }.squareRoot() }
    }
}
