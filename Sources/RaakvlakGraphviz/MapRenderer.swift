public import RaakvlakMaps

/// Draws maps: Graphviz finds places, routes the lines and makes the files.
///
/// The same plan gives the same bytes, in any process and from any number of tasks.
public struct MapRenderer: Sendable {
    /// The sheet on which the map must be legible.
    public let paper: Paper

    /// Makes a renderer for a kind of paper.
    public init(paper: Paper = .a4) { self.paper = paper }

    /// The file of a map.
    public func render(_ plan: MapPlan, as format: MapFormat) async throws(GraphvizError) -> [UInt8] {
        try await render(plan, as: [format])[format] ?? []
    }

    /// The files of a map in several formats, laid out once.
    ///
    /// - Throws: `GraphvizError`, with Graphviz's own message where it has one.
    public func render(_ plan: MapPlan, as formats: [MapFormat]) async throws(GraphvizError) -> RenderedMap {
        try await rendered(page(of: plan), as: formats)
    }

    /// The page with the most detailed drawing that fits on the paper.
    private func page(of plan: MapPlan) async throws(GraphvizError) -> MapPage {
        for drawing in plan.drawings(on: paper) {
            let proposal = try await Self.places(of: drawing)
            if let page = MapPage(drawing, on: paper, near: proposal) { return page }
        }
        throw .doesNotFit
    }

    @GraphvizActor
    private static func places(of drawing: Drawing) throws(GraphvizError) -> [Point] {
        // A grid has its places already.
        if drawing.nodes.isEmpty || drawing.engine == "nop" { return [] }
        var graph = try GraphvizGraph(drawing.bareDOT)
        try graph.layOut(with: drawing.engine)
        return graph.places()
    }

    /// The page with its edges led around nodes.
    ///
    /// Graphviz's curves now and then cut a corner; other distances from the nodes make other curves, and the page
    /// with the fewest such cuts is taken, the first of equals.
    @GraphvizActor
    private static func routed(_ page: MapPage) throws(GraphvizError) -> MapPage {
        guard !page.drawing.edges.isEmpty else { return page }
        var best: (cuts: Int, page: MapPage)?
        for margin in [4, 5.5, 2.5] {
            var candidate = page
            var graph = try GraphvizGraph(page.routingDOT(margin: margin))
            try graph.layOut(with: "nop1")
            candidate.route(by: graph.routes())
            let cuts = candidate.edgeOverlaps.count
            if cuts < best?.cuts ?? .max { best = (cuts, candidate) }
            if cuts == 0 { break }
        }
        return best?.page ?? page
    }

    @GraphvizActor
    private func rendered(_ page: MapPage, as formats: [MapFormat]) throws(GraphvizError) -> RenderedMap {
        let page = try Self.routed(page)
        var graph = try GraphvizGraph(page.dot)
        try graph.layOut(with: "nop2")
        var files: [MapFormat: [UInt8]] = [:]
        for format in formats { files[format] = try file(of: page, graph, as: format) }
        return RenderedMap(page: page, files: files)
    }

    @GraphvizActor
    private func file(of page: MapPage, _ graph: borrowing GraphvizGraph, as format: MapFormat) throws(GraphvizError)
        -> [UInt8]
    {
        guard format != .dot else { return Array(page.drawing.dot.utf8) }
        let bytes = try graph.rendered(as: format.rawValue, resolution: format.resolution)
        return switch format {
        case .svg: AccessibleSVG(of: page, from: bytes).bytes
        case .pdf: DatedPDF(bytes, asOf: page.drawing.asOf).bytes
        case .png, .dot: bytes
        }
    }
}
