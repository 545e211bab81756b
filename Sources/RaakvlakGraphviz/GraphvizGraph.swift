internal import CGraphviz
internal import RaakvlakMaps

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Owns one C graph: made in `init`, freed in `deinit` with its layout, never copied.
struct GraphvizGraph: ~Copyable {
    /// The one context of this process.
    ///
    /// `gvFreeContext` of 2.42 forgets the list of plug-ins, 4 kB each time; Graphviz's guide asks for one context
    /// that is used for one graph after the other.
    @GraphvizActor static let context = gvContext()

    private let context: OpaquePointer
    private let graph: UnsafeMutablePointer<Agraph_t>
    private var isLaidOut = false

    /// Reads a graph in Graphviz's language.
    @GraphvizActor
    init(_ dot: String) throws(GraphvizError) {
        agseterr(AGMAX)  // Messages are kept for `aglasterr` instead of printed.
        agreseterrors()  // The error level is process-wide and sticks until it is reset.
        guard let context = Self.context else { throw .outOfMemory }
        guard let graph = agmemread(dot) else { throw .unreadable(message: Self.lastMessage) }
        (self.context, self.graph) = (context, graph)
    }

    deinit {
        if isLaidOut { gvFreeLayout(context, graph) }
        agclose(graph)
    }

    /// Gives every node a place and every edge a way.
    @GraphvizActor
    mutating func layOut(with engine: String) throws(GraphvizError) {
        agreseterrors()
        // Layouts and obstacles draw from C's generators, whose state the last layout left behind.
        srand(7)
        srand48(7)
        guard gvLayout(context, graph, engine) == 0 else {
            throw .layoutFailed(engine: engine, message: Self.lastMessage)
        }
        isLaidOut = true
    }

    /// The bytes of a file of the laid out graph.
    @GraphvizActor
    borrowing func rendered(as format: String, resolution: Double) throws(GraphvizError) -> [UInt8] {
        agreseterrors()
        shim_set_resolution(graph, resolution)
        var bytes: UnsafeMutablePointer<CChar>?
        var count = 0
        guard shim_render(context, graph, format, &bytes, &count) == 0, let bytes else {
            throw .renderingFailed(format: format, message: Self.lastMessage)
        }
        defer { gvFreeRenderData(bytes) }
        return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
    }

    /// The places of the nodes, in the order in which the graph names them.
    @GraphvizActor
    borrowing func places() -> [Point] {
        var places: [Point] = []
        var node = agfstnode(graph)
        while let current = node {
            let place = shim_place(current)
            places.append(Point(x: place.x, y: place.y))
            node = agnxtnode(graph, current)
        }
        return places
    }

    /// The ways of the edges, by their attribute `id`.
    @GraphvizActor
    borrowing func routes() -> [String: Route] {
        var routes: [String: Route] = [:]
        var node = agfstnode(graph)
        while let current = node {
            var edge = agfstout(graph, current)
            while let way = edge {
                if let id = shim_id(way) { routes[String(cString: id)] = Self.route(shim_route(way)) }
                edge = agnxtout(graph, way)
            }
            node = agnxtnode(graph, current)
        }
        return routes
    }

    private static func route(_ ways: UnsafePointer<splines>?) -> Route? {
        guard let ways = ways?.pointee, ways.size > 0, let curve = ways.list?.pointee, let list = curve.list else {
            return nil
        }
        let points = UnsafeBufferPointer(start: list, count: Int(curve.size)).map { Point(x: $0.x, y: $0.y) }
        return Route(points: points, tip: curve.eflag == 0 ? nil : Point(x: curve.ep.x, y: curve.ep.y))
    }

    /// What Graphviz last complained of, on one line.
    @GraphvizActor
    private static var lastMessage: String {
        guard let text = aglasterr() else { return "-" }
        defer { free(text) }
        let lines = String(cString: text).split(whereSeparator: \.isNewline)
        let message = lines.joined(separator: " ")
        return message.hasSuffix(".") ? String(message.dropLast()) : message
    }
}
