internal import RaakvlakNetwork

/// A random network under way.
struct NetworkDraft {
    let recipe: NetworkRecipe
    var generator: SeededGenerator
    private(set) var nodes: [Node] = []
    private(set) var ties: [Tie] = []
    private var membersOfKind = [[Int]](repeating: [], count: NodeKind.allCases.count)
    private var taken: Set<TieKey> = []
    private var leaving: [TieKey: Int] = [:]

    init(recipe: NetworkRecipe, generator: SeededGenerator) {
        (self.recipe, self.generator) = (recipe, generator)
    }

    /// The places in `nodes` of the nodes of this kind.
    func members(_ kind: NodeKind) -> [Int] { membersOfKind[kind.ordinal] }

    mutating func add(_ node: Node) {
        membersOfKind[node.kind.ordinal].append(nodes.count)
        nodes.append(node)
    }

    /// Adds the tie if the network can hold it besides those that are there; whether it did.
    ///
    /// Hierarchies have no circles because each of their ties leads to a node that was made earlier.
    @discardableResult
    mutating func add(_ kind: TieKind, _ from: Int, _ to: Int, _ details: Tie.Details = .plain) -> Bool {
        let rule = Schema.rule(for: kind)
        let isFitting = rule.allows(from: nodes[from].kind, to: nodes[to].kind) && (!rule.isAcyclic || from > to)
        guard from != to, isFitting else { return false }
        let tail = TieKey(kind: kind, from: from, to: -1, role: "", since: nil)
        guard leaving[tail, default: 0] < rule.most ?? .max else { return false }
        let ends = rule.isUndirected ? (min(from, to), max(from, to)) : (from, to)
        let since = details.period.since
        let key = TieKey(kind: kind, from: ends.0, to: ends.1, role: details.role ?? "", since: since)
        guard taken.insert(key).inserted else { return false }
        leaving[tail, default: 0] += 1
        ties.append(Tie(kind, from: nodes[from].id, to: nodes[to].id, details: details))
        return true
    }

    private struct TieKey: Hashable {
        let kind: TieKind
        let from, to: Int
        let role: String
        let since: PartialDate?
    }
}
