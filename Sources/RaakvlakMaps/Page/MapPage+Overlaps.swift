extension MapPage {
    /// Something on a page that stands where something else is.
    public enum Overlap: Hashable, Sendable {
        /// Two nodes, by their places in the drawing.
        case nodes(Int, Int)
        /// A label that is wider or higher than its node.
        case label(Int)
        /// A node outside of the room for the map: on a title, a legend or the edge of the sheet.
        case outside(Int)
        /// Two texts or samples of title and legend.
        case frame(String, String)
        /// An edge that runs through a node at neither of its ends.
        case edge(Int, through: Int)
    }

    /// Everything that overlaps, measured on the places themselves.
    ///
    /// - Complexity: O(n² + e · n) for n nodes and e edges.
    public var overlaps: [Overlap] { nodeOverlaps + labelOverlaps + frameOverlaps + edgeOverlaps }

    private var nodeOverlaps: [Overlap] {
        nodes.indices.flatMap { a in
            nodes.indices.dropFirst(a + 1).filter { nodes[a].overlaps(nodes[$0]) }.map { .nodes(a, $0) }
        }
    }

    private var labelOverlaps: [Overlap] {
        drawing.nodes.indices.flatMap { number -> [Overlap] in
            let node = drawing.nodes[number]
            let (face, size) = drawing.lettering(of: node)
            let width = node.lines.map { face.width(of: $0, size: size) }.max() ?? 0
            let height = Double(node.lines.count) * Typeface.lineHeight * size
            let box = nodes[number].size
            let isOutside = !frame.canvas.contains(nodes[number])
            return (width > box.width || height > box.height ? [.label(number)] : [])
                + (isOutside ? [.outside(number)] : [])
        }
    }

    private var frameOverlaps: [Overlap] {
        let parts = frame.texts.map { ($0.text, $0.box) } + frame.samples.map { ("sample", $0.box) }
        let sheet = Rectangle(center: Point(x: size.width / 2, y: size.height / 2), size: size)
        var overlaps: [Overlap] = parts.filter { !sheet.contains($0.1) }.map { .frame($0.0, "sheet") }
        for (place, part) in parts.enumerated() {
            if part.1.overlaps(frame.canvas) { overlaps.append(.frame(part.0, "canvas")) }
            for other in parts[(place + 1)...] where part.1.overlaps(other.1) {
                overlaps.append(.frame(part.0, other.0))
            }
        }
        return overlaps
    }

    /// Routes are followed in small steps; what touches a border by less than four points counts as passing by.
    package var edgeOverlaps: [Overlap] {
        routes.enumerated().flatMap { number, route -> [Overlap] in
            let edge = drawing.edges[number]
            let points = route.samples
            return nodes.indices.filter { node in
                guard node != edge.from, node != edge.to else { return false }
                let (box, shape) = (nodes[node].inset(by: 4), drawing.nodes[node].look.shape)
                return points.contains { shape.contains($0, in: box) }
            }.map { Overlap.edge(number, through: $0) }
        }
    }
}
