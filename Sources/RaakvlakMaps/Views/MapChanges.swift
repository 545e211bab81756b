internal import RaakvlakAnalysis
internal import RaakvlakNetwork

/// What became of nodes and ties in the days of a map.
struct MapChanges: Equatable {
    /// By the graph's number of the node; of several changes, the first.
    let nodes: [Int: Change]
    /// By the place of the tie in the network.
    let ties: [Int: Change]

    /// Finds what changed; the graph is one of all facts.
    init(in graph: Graph, during days: DayRange) {
        let differences = Differences(in: graph.network, during: days)
        var (nodes, ties): ([Int: Change], [Int: Change]) = ([:], [:])
        for change in differences.nodes + differences.ties {
            switch change.subject {
            case .node(let number):
                guard let node = graph.number(of: graph.network.nodes[number].id) else { continue }
                nodes[node] = nodes[node] ?? change
            case .tie(let place): ties[place] = ties[place] ?? change
            case .name: continue
            }
        }
        (self.nodes, self.ties) = (nodes, ties)
    }

    /// What only tells of others is on the map where it is new itself.
    private static let telling = NodeKindSet(.contribution, .figure, .document, .proposal)

    /// Whether each node is on the map: it changed, is tied to what changed, or is at an end of a tie that did.
    func members(in graph: Graph) -> [Bool] {
        var isMember = [Bool](repeating: false, count: graph.nodeCount)
        for node in nodes.keys {
            isMember[node] = true
            Rings.forEachNeighbor(of: node, in: graph) { other in
                if !Self.telling.contains(graph.kind(of: other)) { isMember[other] = true }
            }
        }
        for place in ties.keys {
            let tie = graph.network.ties[place]
            for end in [tie.from, tie.to].compactMap(graph.number) { isMember[end] = true }
        }
        return isMember
    }

    /// Whether a tie is drawn, and what became of it: it changed itself, or came or went with one of its ends.
    func event(ofTie place: Int, between ends: [Int]) -> (isDrawn: Bool, event: Change.Event?) {
        if let change = ties[place] { return (true, change.event) }
        let events = ends.compactMap { nodes[$0]?.event }
        guard !events.isEmpty else { return (false, nil) }
        return (true, events.first { $0 == .ended } ?? events.first { $0 == .began })
    }
}
