internal import RaakvlakAnalysis
internal import RaakvlakNetwork

/// One tie as it runs on a map: between drawn nodes, perhaps through one that is drawn as a line.
struct Strand {
    /// The drawn nodes at its ends, by number; the end mark stands at the second.
    let from, to: Int
    /// What it says.
    let family: TieFamily
    /// What it is.
    let origin: Origin
    /// What became of it, where the map shows that.
    var event: Change.Event?

    /// What a strand is made of.
    enum Origin {
        /// The tie with this place in the network.
        case tie(Int)
        /// What the node with this number joins.
        case node(Int)
        /// A suggestion.
        case suggestion
    }
}

extension Folding {
    /// Calls `body` with every strand of the map, in an order that depends on the graph alone.
    ///
    /// - Complexity: O(nodes + ties), and for every agreement the square of its parties.
    func forEachStrand(in graph: Graph, _ body: (Strand) -> Void) {
        let representatives = fates.indices.map { representative(of: $0) ?? -1 }
        for kind in TieKind.allCases {
            let rows = graph.outgoing(kind)
            guard rows.count > 0 else { continue }
            let family = TieFamily(of: kind)
            for node in 0..<graph.nodeCount where representatives[node] >= 0 {
                for (neighbor, tie) in zip(rows.neighbors(of: node), rows.ties(of: node)) {
                    if kind.isUndirected, Int(neighbor) < node { continue }
                    let (from, to) = (representatives[node], representatives[Int(neighbor)])
                    guard to >= 0, from != to, ends?.isStep(node, Int(neighbor)) ?? true else { continue }
                    var strand = Strand(from: from, to: to, family: family, origin: .tie(Int(tie)))
                    if let changes {
                        let (isDrawn, event) = changes.event(ofTie: Int(tie), between: [node, Int(neighbor)])
                        guard isDrawn else { continue }
                        strand.event = event
                    }
                    body(strand)
                }
            }
        }
        for node in fates.indices where fates[node] == .line {
            forEachStrand(through: node, in: graph, representatives, body)
        }
    }

    /// The lines that a contribution or an agreement is drawn as.
    private func forEachStrand(through node: Int, in graph: Graph, _ representatives: [Int], _ body: (Strand) -> Void) {
        let shown = { (kind: TieKind) in
            graph.outgoing(kind).neighbors(of: node).map { representatives[Int($0)] }.filter { $0 >= 0 }
        }
        let fact = graph.node(node)
        if fact.kind == .agreement {
            let parties = Array(Set(shown(.party))).sorted()
            for (place, party) in parties.enumerated() {
                for other in parties[(place + 1)...] {
                    body(Strand(from: party, to: other, family: .collaboration, origin: .node(node)))
                }
            }
        } else {
            let family = TieFamily(of: fact.attributes[.kind].flatMap { ContributionKind(code: $0) })
            for person in shown(.contributedBy) {
                for topic in shown(.about) + shown(.seeks) where topic != person {
                    body(Strand(from: person, to: topic, family: family, origin: .node(node)))
                }
            }
        }
    }
}
