internal import RaakvlakNetwork

/// A random network under way.
struct NetworkDraft {
    let recipe: NetworkRecipe
    var generator: SeededGenerator
    private(set) var nodes: [Node] = []
    private(set) var ties: [Tie] = []
    private var membersOfKind = [[Int]](repeating: [], count: NodeKind.allCases.count)
    private var taken: Set<TieKey> = []
    private var leaving: [Leaving: Int] = [:]

    init(recipe: NetworkRecipe, generator: SeededGenerator) {
        (self.recipe, self.generator) = (recipe, generator)
    }

    /// The places in `nodes` of the nodes of this kind.
    func members(_ kind: NodeKind) -> [Int] { membersOfKind[kind.ordinal] }

    mutating func add(_ node: Node) {
        membersOfKind[node.kind.ordinal].append(nodes.count)
        nodes.append(node)
    }

    /// Whether the network could hold a tie of this kind between these nodes, but for its details.
    ///
    /// Hierarchies have no circles because each of their ties leads to a node that was made earlier.
    func fits(_ kind: TieKind, _ from: Int, _ to: Int) -> Bool {
        let rule = Schema.rule(for: kind)
        return from != to && (!rule.isAcyclic || from > to) && rule.allows(from: nodes[from].kind, to: nodes[to].kind)
            && rule.most.map { leaving[Leaving(kind: kind, node: from), default: 0] < $0 } ?? true
    }

    /// Adds the tie if the network can hold it besides those that are there; whether it did.
    @discardableResult
    mutating func add(_ kind: TieKind, _ from: Int, _ to: Int, _ details: Tie.Details = .plain) -> Bool {
        guard fits(kind, from, to) else { return false }
        let ends = kind.isUndirected ? (min(from, to), max(from, to)) : (from, to)
        let since = details.period.since
        let key = TieKey(kind: kind, from: ends.0, to: ends.1, role: details.role ?? "", since: since)
        guard taken.insert(key).inserted else { return false }
        leaving[Leaving(kind: kind, node: from), default: 0] += 1
        ties.append(Tie(kind, from: nodes[from].id, to: nodes[to].id, details: details))
        return true
    }

    private struct Leaving: Hashable {
        let kind: TieKind
        let node: Int
    }

    private struct TieKey: Hashable {
        let kind: TieKind
        let from, to: Int
        let role: String
        let since: PartialDate?
    }
}
