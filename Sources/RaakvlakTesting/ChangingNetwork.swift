public import RaakvlakNetwork

/// A random network in which one fact after another changes: nodes and ties come, go and say something else.
public struct ChangingNetwork: Sendable {
    /// The network as it is now.
    public private(set) var network: Network
    private var nodes: [Node]
    private var ties: [Tie]
    /// What may come.
    private let others: (nodes: [Node], ties: [Tie])
    /// Fewer nodes and ties than these there never are.
    private let fewest: (nodes: Int, ties: Int)
    private var generator: SeededGenerator

    /// A random network around so many persons; the same seed gives the same changes.
    public init(seed: Int, persons: Int) throws(NetworkError) {
        (nodes, ties) = NetworkRecipe(persons: persons).facts(seed: seed)
        let more = NetworkRecipe(persons: persons + persons / 4).facts(seed: seed + 1_000_000)
        others = (nodes + more.nodes, ties + more.ties)
        fewest = (nodes.count * 3 / 4, ties.count * 3 / 4)
        network = try Network(nodes: nodes, ties: ties)
        generator = SeededGenerator(seed: seed)
    }

    /// Changes one thing; what no network can hold is not done.
    public mutating func change() {
        for _ in 0..<100 {
            let before = (nodes, ties)
            switch generator.number(below: 20) {
            case 0: removeNode()
            case 1, 2: replaceNode()
            case 3...8: removeTie()
            case 9...12: replaceTie()
            default: addTie()
            }
            let isEnough = nodes.count >= fewest.nodes && ties.count >= fewest.ties
            if isEnough, let changed = try? Network(nodes: nodes, ties: ties), changed != network {
                network = changed
                return
            }
            (nodes, ties) = before
        }
    }

    private mutating func removeNode() {
        let gone = nodes.remove(at: generator.number(below: nodes.count)).id
        ties.removeAll { $0.from == gone || $0.to == gone }
    }

    /// A node that is new, or that says something else of itself.
    private mutating func replaceNode() {
        let node = generator.element(of: others.nodes)
        nodes.removeAll { $0.id == node.id && $0.kind == node.kind }
        nodes.append(node)
    }

    private mutating func removeTie() { ties.remove(at: generator.number(below: ties.count)) }

    private mutating func replaceTie() {
        let place = generator.number(below: ties.count)
        let details = generator.element(of: others.ties).details
        ties[place] = Tie(ties[place].kind, from: ties[place].from, to: ties[place].to, details: details)
    }

    private mutating func addTie() { ties.append(generator.element(of: others.ties)) }
}
