import RaakvlakNetwork
import RaakvlakTesting

/// A small random graph of persons who collaborate, and what it is by definition.
struct RandomGraph {
    let adjacency: Adjacency
    /// The joined pairs, each once.
    let pairs: [(Int, Int)]
    var nodeCount: Int { adjacency.nodeCount }

    init(seed: Int, nodes: Int = 12, pairs count: Int? = nil) throws {
        var generator = SeededGenerator(seed: seed)
        let all = (0..<nodes).flatMap { one in (0..<one).map { ($0, one) } }
        pairs = generator.sample(count ?? generator.number(below: 2 * nodes), of: all)
        let ids = (0..<nodes).map { $0 < 10 ? "p0\($0)" : "p\($0)" }
        let ties = generator.shuffled(pairs).map { "\(ids[$0.1]) collaborates \(ids[$0.0])" }
        let sketch = "person: " + generator.shuffled(ids).joined(separator: " ") + "\n" + ties.joined(separator: "\n")
        adjacency = try Graph(Network(sketch: sketch)).joined(by: [.collaborates])
    }

    /// All distances.
    ///
    /// Floyd, *Algorithm 97* (1962).
    var distances: [[Int?]] {
        var distances = [[Int]](repeating: .init(repeating: 1000, count: nodeCount), count: nodeCount)
        for node in 0..<nodeCount { distances[node][node] = 0 }
        for (one, other) in pairs { (distances[one][other], distances[other][one]) = (1, 1) }
        for middle in 0..<nodeCount {
            for one in 0..<nodeCount {
                for other in 0..<nodeCount {
                    let detour = distances[one][middle] + distances[middle][other]
                    distances[one][other] = min(distances[one][other], detour)
                }
            }
        }
        return distances.map { $0.map { $0 < 1000 ? $0 : nil } }
    }

    /// The first node of each node's part, by joining parts pair by pair.
    var parts: [Int] {
        var parts = Array(0..<nodeCount)
        for (one, other) in pairs {
            let (lower, higher) = (min(parts[one], parts[other]), max(parts[one], parts[other]))
            parts = parts.map { $0 == higher ? lower : $0 }
        }
        return parts
    }

    /// Every walk of `length` steps from `source` to `target`, in the order of its nodes.
    func walks(from source: Int, to target: Int, length: Int) -> [[Int]] {
        guard length > 0 else { return source == target ? [[source]] : [] }
        let next = pairs.compactMap { $0.0 == source ? $0.1 : $0.1 == source ? $0.0 : nil }.sorted()
        return next.flatMap { walks(from: $0, to: target, length: length - 1).map { [source] + $0 } }
    }
}
