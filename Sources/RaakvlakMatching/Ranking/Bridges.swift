public import RaakvlakNetwork

/// How many steps of people lie between people: who collaborates, or belongs to
/// the same organization or group, is one step away.
public struct Bridges: Sendable {
    private let graph: Graph
    private let persons: Persons

    /// Looks in `graph`.
    public init(_ graph: Graph) { (self.graph, persons) = (graph, Persons(graph)) }

    /// From so many steps on, two are as good as strangers.
    private static let farSteps = 6

    /// The steps from a person to others, all by the graph's numbers; nil for those whom no chain of people reaches.
    ///
    /// - Complexity: O(persons + ties) of those who are reached.
    public func steps(from person: Int, to others: [Int]) -> [Int?] {
        guard persons.numberOfNode[person] != .max else { return others.map { _ in nil } }
        var distances = [Int?](repeating: nil, count: graph.nodeCount)
        var (level, steps) = ([person], 0)
        distances[person] = 0
        let wanted = others.filter { persons.numberOfNode[$0] != .max }
        while !level.isEmpty, wanted.contains(where: { distances[$0] == nil }) {
            steps += 1
            var next: [Int] = []
            for node in level {
                for neighbor in neighbors(of: node, &distances) where distances[neighbor] == nil {
                    distances[neighbor] = steps
                    next.append(neighbor)
                }
            }
            level = next
        }
        return others.map { distances[$0] }
    }

    /// Those one step away; each organization and group is gone through once.
    private func neighbors(of node: Int, _ distances: inout [Int?]) -> [Int] {
        let known = persons.acquaintances[Int(persons.numberOfNode[node])].map { persons.nodes[Int($0)] }
        let groups = graph.outgoing(.participatesIn).neighbors(of: node).map(Int.init)
        let circles = (graph.organizations(of: node) + groups).filter { distances[$0] == nil }
        for circle in circles { distances[circle] = 0 }
        return known + circles.flatMap(members)
    }

    /// Who works for an organization or speaks for it, or takes part in a group.
    private func members(of circle: Int) -> [Int] {
        let tied = [TieKind.worksFor, .participatesIn].flatMap {
            graph.incoming($0).neighbors(of: circle).map(Int.init)
        }
        return tied.filter { persons.numberOfNode[$0] != .max } + graph.contactPersons(of: circle)
    }

    /// The scores of suggestions for a person, and for those who are far away up to twice as much: a quarter more for each
    /// step beyond two, up to six.
    func values(of suggestions: [Suggestion], for person: Int) -> [Double] {
        zip(suggestions, steps(from: person, to: suggestions.map(\.suggested))).map { suggestion, steps in
            let far = min(Self.farSteps, max(2, steps ?? Self.farSteps))
            return suggestion.score * (1 + Double(far - 2) / 4)
        }
    }
}
