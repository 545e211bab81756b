import RaakvlakNetwork

/// Those who connect two persons: on the shortest ways between them, of at most four steps over collaborations.
enum ConnectingPath {
    /// The persons around one of the two.
    private struct Rings {
        /// How many steps away each is.
        var distances: [Int: Int]
        /// From whom each was reached, by the strongest who could.
        var previous: [Int: Int] = [:]
    }

    /// The persons between two, from the first on.
    ///
    /// - Parameters:
    ///   - reader: The graph's number of where it begins.
    ///   - other: Where it ends.
    ///   - strengths: How much each person tells; of equally short ways the strongest is taken.
    ///   - graph: The graph.
    /// - Returns: The graph's numbers of all whom both know, the strongest first, else of those on one way; none where the two
    ///   collaborate, or no way is so short.
    static func persons(from reader: Int, to other: Int, strengths: [Int: Double], in graph: Graph) -> [Int] {
        let (own, theirs) = (rings(reader, strengths, graph), rings(other, strengths, graph))
        let lengths = own.distances.keys.filter { $0 != reader && $0 != other }.compactMap { person in
            theirs.distances[person].map { (person: person, length: $0 + (own.distances[person] ?? 0)) }
        }
        guard own.distances[other] != 1, let shortest = lengths.map(\.length).min() else { return [] }
        let middles = lengths.filter { $0.length == shortest }.map(\.person).sorted {
            (strengths[$1] ?? 0, $0) < (strengths[$0] ?? 0, $1)
        }
        guard shortest > 2, let middle = middles.first else { return middles }
        return way(back: middle, own).reversed() + [middle] + way(back: middle, theirs)
    }

    /// Those on the way from a person back to where the rings begin.
    private static func way(back person: Int, _ rings: Rings) -> [Int] {
        var (way, next) = ([Int](), rings.previous[person])
        while let found = next, let further = rings.previous[found] {
            way.append(found)
            next = further
        }
        return way
    }

    /// Those at most two steps away.
    private static func rings(_ start: Int, _ strengths: [Int: Double], _ graph: Graph) -> Rings {
        var rings = Rings(distances: [start: 0])
        var ring = [start]
        for distance in 1...2 {
            var next: [Int] = []
            // The strongest first, so that each is reached by the strongest.
            for person in ring.sorted(by: { (strengths[$1] ?? 0, $0) < (strengths[$0] ?? 0, $1) }) {
                for neighbor in graph.collaborators(of: person) where rings.distances[neighbor] == nil {
                    rings.distances[neighbor] = distance
                    rings.previous[neighbor] = person
                    next.append(neighbor)
                }
            }
            ring = next
        }
        return rings
    }
}

extension Graph {
    /// The persons with whom a person collaborates, and the other parties of agreements in force, as in `Persons`.
    func collaborators(of person: Int) -> [Int] {
        let agreements = incoming(.party).neighbors(of: person).map(Int.init).filter {
            kind(of: $0) == .agreement && Persons.isInForce(node($0))
        }
        let known =
            outgoing(.collaborates).neighbors(of: person)
            + agreements.flatMap { outgoing(.party).neighbors(of: $0) }
        return Set(known.map(Int.init)).filter { $0 != person && kind(of: $0) == .person }.sorted()
    }
}
