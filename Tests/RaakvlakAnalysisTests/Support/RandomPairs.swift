import RaakvlakAnalysis
import RaakvlakTesting

extension SimpleGraph {
    /// A small random graph, sparse enough to have several components, bridges and nodes without neighbors.
    static func random(seed: Int, nodes: Int? = nil, isWeighted: Bool = false) -> SimpleGraph {
        var generator = SeededGenerator(seed: seed)
        let nodes = nodes ?? generator.number(in: 1...24)
        let all = (0..<nodes).flatMap { one in (0..<one).map { ($0, one) } }
        let some = generator.sample(generator.number(in: 0...2 * nodes), of: all)
        let pairs = some.map { one, other in
            Pair(one, other, weight: isWeighted ? Double(generator.number(in: 1...16)) / 4 : 1)
        }
        return SimpleGraph(nodeCount: nodes, pairs: generator.shuffled(pairs))
    }

    /// Nodes 0 ..< `count` in a row.
    static func path(_ count: Int) -> SimpleGraph {
        SimpleGraph(nodeCount: count, pairs: (0..<max(0, count - 1)).map { Pair($0, $0 + 1) })
    }

    /// All nodes joined with each other.
    static func complete(_ count: Int) -> SimpleGraph {
        SimpleGraph(nodeCount: count, pairs: (0..<count).flatMap { one in (0..<one).map { Pair(one, $0) } })
    }

    /// Node 0 joined with all others.
    static func star(_ leaves: Int) -> SimpleGraph {
        SimpleGraph(nodeCount: leaves + 1, pairs: (1...leaves).map { Pair(0, $0) })
    }

    /// The same graph without `node`, which stays but has no neighbors.
    func without(_ node: Int) -> SimpleGraph {
        SimpleGraph(nodeCount: nodeCount, pairs: pairs.filter { $0.one != node && $0.other != node })
    }
}

/// What a small graph is by definition, at any cost.
struct Definitions {
    let graph: SimpleGraph
    /// The steps of the shortest way between any two nodes; nil where there is none.
    let steps: [[Int?]]
    /// How many shortest ways there are.
    let ways: [[Double]]

    /// Walks of 0, 1, 2 … steps are counted by multiplying by the adjacency matrix: the first that arrive are shortest.
    init(_ graph: SimpleGraph) {
        self.graph = graph
        let nodes = 0..<graph.nodeCount
        var steps: [[Int?]] = nodes.map { one in nodes.map { $0 == one ? 0 : nil } }
        var ways = nodes.map { one in nodes.map { $0 == one ? 1.0 : 0 } }
        var walks = ways
        for length in nodes.dropFirst() {
            walks = nodes.map { one in
                nodes.map { other in graph.neighbors(of: other).reduce(0.0) { $0 + walks[one][Int($1)] } }
            }
            var isAnyNew = false
            for one in nodes {
                for other in nodes where steps[one][other] == nil && walks[one][other] > 0 {
                    (steps[one][other], ways[one][other]) = (length, walks[one][other])
                    isAnyNew = true
                }
            }
            if !isAnyNew { break }
        }
        (self.steps, self.ways) = (steps, ways)
    }

    /// Freeman's betweenness, pair by pair and node by node.
    var betweenness: [Double] {
        let nodes = 0..<graph.nodeCount
        return nodes.map { node in
            var sum = 0.0
            for one in nodes where one != node {
                for other in nodes where other > one && other != node {
                    guard let all = steps[one][other], let before = steps[one][node], let after = steps[node][other],
                        before + after == all
                    else { continue }
                    sum += ways[one][node] * ways[node][other] / ways[one][other]
                }
            }
            return sum
        }
    }

    /// The greatest number of steps between two nodes that a way joins, by a search from each.
    static func greatestDistance(of graph: SimpleGraph) -> Int {
        (0..<graph.nodeCount).reduce(0) { greatest, source in
            var (seen, frontier, steps): (Set<Int>, [Int], Int) = ([source], [source], 0)
            while true {
                frontier = frontier.flatMap { graph.neighbors(of: $0).map(Int.init) }.filter {
                    seen.insert($0).inserted
                }
                if frontier.isEmpty { return max(greatest, steps) }
                steps += 1
            }
        }
    }

    /// The smallest node that each can reach.
    var firsts: [Int] { steps.map { row in row.firstIndex { $0 != nil } ?? 0 } }

    /// How many components there are.
    var componentCount: Int { Set(firsts).count }
}

/// Whether two numbers differ by less than a part in 10⁶, or by less than 10⁻⁶.
func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-6 * max(1, abs(other)) }
