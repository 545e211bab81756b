internal import RaakvlakNetwork

/// Which node of a graph stands for which on a map.
///
/// Every node is drawn, is held by another node, is a line between others, is left out for being of no use to the
/// question, or lies outside of the view.
struct Folding: Equatable {
    /// What becomes of a node.
    enum Fate: Hashable {
        /// It is drawn.
        case drawn
        /// The node with this number holds it.
        case held(by: Int)
        /// The node with this number says that it is there; its ties are not drawn.
        case counted(with: Int)
        /// It is drawn as lines between those whom it joins.
        case line
        /// It is not drawn.
        case omitted
        /// The view does not reach it.
        case outside
    }

    /// The fate of each node.
    private(set) var fates: [Fate]
    /// The drawn nodes that don't stand for themselves but for several of their kind.
    private(set) var crowds: Set<Int> = []
    /// The node that the map is about.
    let center: Int?
    /// The two nodes between which the map shows paths.
    let ends: Ends?
    /// What became of what, where the map shows that; then only this and its ties are drawn.
    let changes: MapChanges?
    /// The most lines that are drawn, or nil where all are.
    var strongestLines: Int?

    init(fates: [Fate], center: Int? = nil, between ends: Ends? = nil, changes: MapChanges? = nil) {
        (self.fates, self.center, self.ends, self.changes) = (fates, center, ends, changes)
    }

    /// Whether the map is about this node.
    func isSubject(_ node: Int) -> Bool { node == center || node == ends?.source || node == ends?.target }

    /// Who stands for the node on the map, or nil where nobody does.
    func representative(of node: Int) -> Int? {
        var node = node
        while true {
            switch fates[node] {
            case .drawn: return node
            case .held(let holder): node = holder
            case .counted, .line, .omitted, .outside: return nil
            }
        }
    }

    /// The numbers of the drawn nodes, ascending.
    var drawn: [Int] { fates.indices.filter { fates[$0] == .drawn } }

    /// Whether the node is drawn or held by one that is.
    func isShown(_ node: Int) -> Bool { representative(of: node) != nil }

    /// Lets `holder` hold a drawn node, unless that would be itself or the map's own center.
    mutating func fold(_ node: Int, into holder: Int) {
        guard fates[node] == .drawn, node != center, let holder = representative(of: holder), holder != node else {
            return
        }
        fates[node] = .held(by: holder)
    }

    /// Gives a drawn node, and what it holds, another fate.
    mutating func set(_ node: Int, _ fate: Fate) {
        guard node != center else { return }
        fates[node] = fate
    }

    /// Folds drawn nodes of one kind into a crowd that stands for all of them.
    mutating func crowd(_ nodes: [Int]) {
        guard let first = nodes.first(where: { $0 != center }), nodes.count > 1 else { return }
        crowds.insert(first)
        for node in nodes { fold(node, into: first) }
    }
}
