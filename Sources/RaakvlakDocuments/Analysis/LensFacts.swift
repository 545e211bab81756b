internal import RaakvlakAnalysis
internal import RaakvlakInterchange
internal import RaakvlakNetwork

/// What documents say of a lens and of what it shows: by what nodes are joined, how many there are, and what is left out.
struct LensFacts {
    private let graph: Graph
    private let lens: Lens
    private let nodeCount, pairCount: Int
    private let omitted: [Int]

    init(_ lens: Lens, _ projection: Projection, in graph: Graph) {
        (self.graph, self.lens, omitted) = (graph, lens, projection.omitted)
        (nodeCount, pairCount) = (projection.pairs.nodeCount, projection.pairs.pairCount)
    }

    /// The keys `via`, `nodeCount`, `pairCount` and `omitted`.
    var members: [JSON.Member] {
        [
            JSON.Member("via", .string(lens.code)), JSON.Member("nodeCount", .integer(nodeCount)),
            JSON.Member("pairCount", .integer(pairCount)),
            JSON.Member("omitted", .array(omitted.map { .string(graph.node($0).id.text) })),
        ]
    }

    /// Adds lines that say it.
    func write(to page: inout Page) {
        let language = page.language
        page.line(Texts.explanation(of: lens))
        page.line(
            Texts.size(nodes: Numerals.count(nodeCount, language), pairs: Numerals.count(pairCount, language))
        )
        if !omitted.isEmpty {
            let names = omitted.map { NodeName.of(graph.node($0), in: language) }.joined(separator: ", ")
            page.line(Texts.omitted(names))
        }
    }
}
