internal import RaakvlakAnalysis
internal import RaakvlakInterchange
internal import RaakvlakNetwork

/// What documents say of a lens and of what it shows: by what nodes are joined, how many there are, and what is left out.
struct LensFacts {
    private let graph: Graph
    private let lens: Lens
    private let nodeCount, pairCount: Told
    private let omitted: [Int]

    /// Makes them; where there are fewer persons than may be told, it isn't told how many nodes there are.
    init(_ lens: Lens, _ projection: Projection, in graph: Graph, hiding cell: MinimumCell = .none) {
        (self.graph, self.lens, omitted) = (graph, lens, projection.omitted)
        let areFew = cell.hides(projection.nodes.count { graph.kind(of: $0) == .person })
        nodeCount = areFew ? .nothing : .number(projection.pairs.nodeCount)
        pairCount = areFew ? .nothing : .number(projection.pairs.pairCount)
    }

    /// The keys `via`, `nodeCount`, `pairCount` and `omitted`.
    var members: [JSON.Member] {
        [
            JSON.Member("via", .string(lens.code)), JSON.Member("nodeCount", nodeCount.json),
            JSON.Member("pairCount", pairCount.json),
            JSON.Member("omitted", .array(omitted.map { .string(graph.node($0).id.text) })),
        ]
    }

    /// Adds lines that say it.
    func write(to page: inout Page) {
        let language = page.language
        page.line(Texts.explanation(of: lens))
        page.line(
            Texts.size(nodes: nodeCount, pairs: pairCount)
        )
        if !omitted.isEmpty {
            let names = omitted.map { NodeName.of(graph.node($0), in: language) }.joined(separator: ", ")
            page.line(Texts.omitted(names))
        }
    }
}
