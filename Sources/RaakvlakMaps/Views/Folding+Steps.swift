internal import RaakvlakNetwork

extension Folding {
    /// Draws contributions and agreements as lines, and leaves out what explains rather than joins.
    mutating func drawFactsAsLines(in graph: Graph) {
        for node in drawn where node != center {
            switch graph.node(node).kind {
            case .contribution, .agreement: set(node, .line)
            case .figure, .document, .proposal: set(node, .omitted)
            default: break
            }
        }
    }

    /// Leaves out the nodes of these kinds.
    mutating func omit(_ kinds: Set<NodeKind>, in graph: Graph) {
        for node in drawn where kinds.contains(graph.node(node).kind) { set(node, .omitted) }
    }

    /// Folds the nodes of a kind into those to which the first of these ties leads.
    mutating func fold(_ kind: NodeKind, along ties: [TieKind], in graph: Graph) {
        for node in drawn where graph.node(node).kind == kind {
            let holders = ties.flatMap {
                graph.outgoing($0).neighbors(of: node) + graph.incoming($0).neighbors(of: node)
            }
            if let holder = holders.first(where: { isShown(Int($0)) }) { fold(node, into: Int(holder)) }
        }
    }

    /// Folds themes that nothing but other themes is tied to into their broader theme, or leaves them out.
    mutating func foldIdleThemes(in graph: Graph) {
        var busy = [Bool](repeating: false, count: graph.nodeCount)
        forEachStrand(in: graph) { strand in
            let ends = (graph.node(strand.from).kind, graph.node(strand.to).kind)
            if ends.0 != .theme || ends.1 != .theme { (busy[strand.from], busy[strand.to]) = (true, true) }
        }
        let themes = drawn.filter { graph.node($0).kind == .theme }
        for theme in themes where !busy[theme] {
            let isHub = graph.incoming(.broader).neighbors(of: theme).contains { busy[Int($0)] }
            if !isHub { set(theme, .omitted) }
        }
    }

    /// Folds organizations into their samenwerkingsverband, or else into their region, where there are
    /// too many to draw each.
    mutating func foldManyOrganizations(in graph: Graph) {
        guard drawn.count > 400 else { return }
        for node in drawn where [.schoolBoard, .gemeente, .school, .organization].contains(graph.node(node).kind) {
            if let holder = hubs(of: node, in: graph).first(where: isShown) { fold(node, into: holder) }
        }
    }

    /// To what a node belongs, the nearest first.
    private func hubs(of node: Int, in graph: Graph) -> [Int] {
        let rows: [Adjacency] =
            switch graph.node(node).kind {
            case .theme: [graph.outgoing(.broader)]
            case .initiative, .group, .program:
                [
                    graph.incoming(.leads), graph.outgoing(.partOf), graph.outgoing(.carriedOutBy),
                    graph.incoming(.organizes),
                ]
            case .person: [graph.outgoing(.worksFor), graph.outgoing(.represents)]
            default:
                [
                    graph.outgoing(.memberOf), graph.incoming(.covers), graph.outgoing(.partOf),
                    graph.outgoing(.inRegion), graph.outgoing(.locatedIn),
                ]
            }
        return rows.flatMap { $0.neighbors(of: node) }.map { Int($0) }
    }

    /// Keeps the nodes that hold the network together most, folds others into what they belong to, and leaves out
    /// the rest.
    mutating func keepMostTied(_ count: Int, in graph: Graph) {
        let strength = strengths(in: graph)
        let ranked = drawn.filter { strength[$0] > 0 }.sorted { (-strength[$0], $0) < (-strength[$1], $1) }
        let weak = ranked.dropFirst(count)
        for node in weak {
            let holder = hubs(of: node, in: graph).first { hub in
                representative(of: hub).map { strength[$0] > strength[node] } ?? false
            }
            if let holder { fold(node, into: holder) }
        }
        for node in weak { set(node, fates[node] == .drawn ? .omitted : fates[node]) }
    }

    /// Keeps the nodes nearest to the center, and of those equally near the ones with the most ties to what is nearer.
    ///
    /// The rest is counted with what it is tied to; what is next to the center itself becomes a crowd for each kind.
    mutating func keepNearest(_ count: Int, of rings: Rings, in graph: Graph) {
        let candidates = drawn.filter { $0 != center && !crowds.contains($0) }
        let strength = strengths(in: graph, toward: rings)
        let rank = { (node: Int) in (rings.distances[node] ?? 0, -strength[node], node) }
        let kept = Set(candidates.sorted { rank($0) < rank($1) }.prefix(count))
        let rest = candidates.filter { !kept.contains($0) }
        let next = rest.filter { rings.distances[$0] == 1 } + crowds.filter { fates[$0] == .drawn }
        for kind in NodeKind.allCases { crowd(next.filter { graph.node($0).kind == kind }.sorted()) }
        for node in rest where fates[node] == .drawn && rings.distances[node] != 1 {
            let holder = rings.inward(of: node, in: graph).first { isShown($0) && $0 != center }
            set(node, holder.map { .counted(with: $0) } ?? .omitted)
        }
    }

    /// How strongly each node is tied to nodes that are nearer to the center.
    private func strengths(in graph: Graph, toward rings: Rings) -> [Int] {
        var strengths = [Int](repeating: 0, count: graph.nodeCount)
        forEachStrand(in: graph) { strand in
            let (from, to) = (rings.distances[strand.from] ?? 0, rings.distances[strand.to] ?? 0)
            if from > to { strengths[strand.from] += Self.weight(of: strand.family) }
            if to > from { strengths[strand.to] += Self.weight(of: strand.family) }
        }
        return strengths
    }

    /// How much each node does for the coherence of the map: ties between people weigh more than words in common.
    private func strengths(in graph: Graph) -> [Int] {
        var strengths = [Int](repeating: 0, count: graph.nodeCount)
        forEachStrand(in: graph) { strand in
            strengths[strand.from] += Self.weight(of: strand.family)
            strengths[strand.to] += Self.weight(of: strand.family)
        }
        return strengths
    }

    private static func weight(of family: TieFamily) -> Int {
        switch family {
        case .collaboration, .suggestion: 6
        case .participation, .employment: 4
        case .belonging, .need, .offer: 2
        case .topic, .origin: 1
        }
    }
}
