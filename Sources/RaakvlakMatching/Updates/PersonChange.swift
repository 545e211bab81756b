import RaakvlakNetwork

/// What differs of persons between two states of a network.
struct PersonChange: Sendable {
    /// For each person, the number that they had; nil for who is new.
    let before: [Int?]
    /// For each former number, the person's number now; nil for who is gone.
    let after: [Int?]
    /// The persons who state something else than before, themselves or through an organization for which they speak.
    let speakers: Set<Int>

    /// Compares the persons of two graphs.
    ///
    /// - Complexity: O(persons + ties of what has changed).
    init(_ change: GraphChange, from old: SignalInput, to graph: Graph, _ persons: Persons) {
        let before = persons.nodes.map { Self.number(change.oldNumbers[$0], old.persons) }
        let after = old.persons.nodes.map { Self.number(change.newNumbers[$0], persons) }
        let former = Self.speakers(of: change.formerNodes, old.graph, old.persons).compactMap { after[$0] }
        (self.before, self.after) = (before, after)
        speakers = Self.speakers(of: change.changedNodes, graph, persons).union(former)
    }

    /// Whether anyone came or went.
    var movesPersons: Bool { before.contains(nil) || after.contains(nil) }

    private static func number(_ node: UInt32, _ persons: Persons) -> Int? {
        guard node != .max, persons.numberOfNode[Int(node)] != .max else { return nil }
        return Int(persons.numberOfNode[Int(node)])
    }

    /// The persons for whom any of these nodes speaks.
    private static func speakers(of nodes: [Int], _ graph: Graph, _ persons: Persons) -> Set<Int> {
        let owners = nodes.reduce(into: Set(nodes)) { owners, node in
            let rows =
                switch graph.kind(of: node) {
                case .contribution: [graph.outgoing(.contributedBy)]
                case .initiative: [graph.incoming(.leads), graph.incoming(.contactFor)]
                case .meeting: [graph.incoming(.attends)]
                default: [Adjacency]()
                }
            owners.formUnion(rows.flatMap { $0.neighbors(of: node) }.map(Int.init))
        }
        return Set(
            (0..<persons.count).filter { person in
                owners.contains(persons.nodes[person])
                    || persons.represented[person].contains { owners.contains(Int($0)) }
            }
        )
    }
}
