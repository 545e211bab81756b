internal import RaakvlakNetwork

/// Makes the drawing of a folding, or finds that it would not fit.
struct DrawingBuilder {
    let plan: MapPlan
    let folding: Folding
    /// Whether nothing is left to fold: then the drawing is made as it is.
    let isLast: Bool

    private var graph: Graph { plan.graph }

    /// More nodes than this are never legible on A4.
    private static let mostNodes = 240

    /// The drawing, or nil where it has too many nodes or lines for `paper`.
    func drawing(on paper: Paper) -> Drawing? {
        var isTied = [Bool](repeating: false, count: graph.nodeCount)
        folding.forEachStrand(in: graph) { strand in (isTied[strand.from], isTied[strand.to]) = (true, true) }
        for pair in plan.suggestions {
            for id in [pair.first, pair.second] {
                if let node = graph.number(of: id).flatMap(folding.representative) { isTied[node] = true }
            }
        }
        for subject in isTied.indices where folding.isSubject(subject) { isTied[subject] = true }
        let (shown, lone) = (folding.drawn.filter { isTied[$0] }, folding.drawn.filter { !isTied[$0] })
        guard isLast || shown.count <= Self.mostNodes else { return nil }
        let bundles = Bundles(of: folding, in: graph, suggestions: plan.suggestions)
        let drawing = drawing(of: shown, bundles: bundles, lone: lone)
        return isLast || fits(drawing, on: paper) ? drawing : nil
    }

    private func drawing(of shown: [Int], bundles: Bundles, lone: [Int]) -> Drawing {
        let tally = Tally(of: folding, in: graph, lone: Set(lone), lines: (drawn: bundles.all.count, of: bundles.total))
        let words = NodeWords(graph: graph, folding: folding, tally: tally, language: plan.language)
        var places: [Int: Int] = [:]
        for (place, node) in shown.enumerated() { places[node] = place }
        let tieWords = TieWords(graph: graph, words: words)
        return Drawing(
            title: plan.title,
            asOf: graph.asOf,
            summary: tally.summary(plan.language),
            source: plan.source,
            language: plan.language,
            nodes: shown.map { words.node($0) },
            edges: bundles.all.compactMap { bundle in
                guard let from = places[bundle.key.from], let to = places[bundle.key.to] else { return nil }
                return Drawing.Edge(
                    from: from,
                    to: to,
                    family: bundle.key.family,
                    event: bundle.key.event,
                    count: bundle.count,
                    title: tieWords.title(of: bundle)
                )
            },
            layout: layout(of: shown, places)
        )
    }

    private func layout(of shown: [Int], _ places: [Int: Int]) -> Drawing.Layout {
        if let ends = folding.ends { return .layers(shown.map { ends.distances[$0] ?? 0 }) }
        return folding.center.flatMap { places[$0] }.map(Drawing.Layout.rings) ?? .distances
    }

    /// A lower bound: nodes take more room than their own area, and a map with many more lines than nodes is a
    /// hairball.
    private func fits(_ drawing: Drawing, on paper: Paper) -> Bool {
        let small = drawing.lettered(at: Drawing.fontSizes.last ?? drawing.fontSize)
        let area = small.nodes.reduce(0) { sum, node in
            let size = small.size(of: node)
            return sum + (size.width + 8) * (size.height + 8)
        }
        return area < paper.portrait.area * 0.42 && drawing.edges.count <= drawing.nodes.count * 5 / 2 + 12
    }
}
