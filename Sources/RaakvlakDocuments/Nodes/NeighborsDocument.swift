package import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork

/// Who and what is around a node, by the number of steps.
///
/// Contributions and agreements are ways and not stops, as on the map around a node: whom they lead to is one step away;
/// they are listed only where their kind is asked for.
///
/// JSON: `center` (`id`, `name`), `asOf`, `steps`, `count`, and `neighbors`, nearest first, then by kind and id: `id`,
/// `name`, `kind`, `steps`, `ties`: of those one step away, how the center is tied to them (the kind of tie, behind a
/// colon the contribution or agreement between), `via`: of others, the ids from which they are one step.
///
/// CSV: `id,name,kind,steps,ties,via`, lists joined with `|`.
public struct NeighborsDocument: SeriesMember {
    private struct Neighbor {
        let node, steps: Int
        let links: [Touches.Link]
        let via: [Int]
    }

    private let graph: Graph
    private let center, steps: Int
    private let kinds: NodeKindSet?
    private let neighbors: [Neighbor]

    /// Makes the document of what is within `steps` steps of the node `center`, by ties of these kinds; only nodes of
    /// `kinds` are told of.
    public init(of center: Int, steps: Int, kinds: NodeKindSet?, by ties: [TieKind] = TieKind.allCases, in graph: Graph)
    {
        (self.graph, self.center, self.steps, self.kinds) = (graph, center, steps, kinds)
        let rings = Rings(around: center, in: graph, limit: steps, by: ties)
        let touches = Touches(of: center, in: graph, by: ties)
        let shown = kinds ?? NodeKindSet.all
        let found = rings.distances.indices.filter { node in
            guard node != center, rings.distances[node] != nil else { return false }
            let kind = graph.kind(of: node)
            return shown.contains(kind) && (kinds != nil || !NodeKindSet.ways.contains(kind))
        }
        neighbors = found.map { node in
            let links = touches.links[node] ?? []
            return Neighbor(
                node: node,
                steps: max(rings.distances[node] ?? 0, 1),
                links: links,
                via: links.isEmpty ? Self.stops(before: node, rings, graph) : []
            )
        }.sorted { ($0.steps, graph.kind(of: $0.node), $0.node) < ($1.steps, graph.kind(of: $1.node), $1.node) }
    }

    /// The nodes from which a node is one step; where a contribution or agreement is between, those before it.
    private static func stops(before node: Int, _ rings: Rings, _ graph: Graph) -> [Int] {
        let before = rings.inward(of: node, in: graph)
        let ways = before.filter { NodeKindSet.ways.contains(graph.kind(of: $0)) }
        let behind = ways.flatMap { way in
            Touches(of: way, in: graph).links.keys.filter { other in
                rings.distances[other] == rings.distances[way] && !NodeKindSet.ways.contains(graph.kind(of: other))
            }
        }
        return Set(before.filter { !ways.contains($0) } + behind).sorted()
    }

    /// The node in the middle.
    package var subject: Node { graph.node(center) }

    /// The document as a value.
    package func json(in language: Language) -> JSON {
        let list = neighbors.map { neighbor in
            let node = graph.node(neighbor.node)
            return [
                "id": .string(node.id.text), "name": .string(NodeName.of(neighbor.node, in: graph, language)),
                "kind": .string(node.kind.code), "steps": .integer(neighbor.steps),
                "ties": .array(codes(neighbor).map(JSON.string)),
                "via": .array(neighbor.via.map { .string(graph.node($0).id.text) }),
            ] as JSON
        }
        return [
            "center": NodeName.json(of: subject, in: language), "asOf": JSON(graph.asOf?.description),
            "steps": .integer(steps), "count": .integer(neighbors.count), "neighbors": .array(list),
        ]
    }

    private func codes(_ neighbor: Neighbor) -> [String] {
        neighbor.links.map { $0.code(in: graph) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The columns.
    package static var header: [String] { ["id", "name", "kind", "steps", "ties", "via"] }

    /// A row a neighbor.
    package func rows(in language: Language) -> [[String]] {
        neighbors.map { neighbor in
            let node = graph.node(neighbor.node)
            return [
                node.id.text, NodeName.of(neighbor.node, in: graph, language), node.kind.code, String(neighbor.steps),
                codes(neighbor).joined(separator: "|"),
                neighbor.via.map { graph.node($0).id.text }.joined(separator: "|"),
            ]
        }
    }

    /// Rings, and in each the kinds.
    public func page(in language: Language) -> Page {
        var page = Page(
            Texts.around(NodeName.of(center, in: graph, language))(language),
            asOf: graph.asOf,
            in: language
        )
        if neighbors.isEmpty { page.paragraph(Texts.nobodyAround(steps: steps)) }
        for step in 1...steps {
            let ring = neighbors.filter { $0.steps == step }
            guard !ring.isEmpty else { continue }
            page.heading(Texts.ring(step, count: ring.count))
            for kind in NodeKind.allCases {
                let members = ring.filter { graph.kind(of: $0.node) == kind }
                guard !members.isEmpty else { continue }
                page.group(Texts.count(members.count, of: kind, language), members.map { item(of: $0, language) })
            }
        }
        return page
    }

    private func item(of neighbor: Neighbor, _ language: Language) -> Page.Item {
        let node = graph.node(neighbor.node)
        let mark = graph.asOf.map { node.certainty(on: $0) == .possibly } ?? false ? " (?)" : ""
        let text = "\(NodeName.of(neighbor.node, in: graph, language))\(mark) (\(node.id))"
        return Page.Item(text: text, details: details(of: neighbor, language))
    }

    private static let mostDetails = 3

    /// How the center is tied to it, or through whom.
    private func details(of neighbor: Neighbor, _ language: Language) -> [String] {
        let words = neighbor.links.map { $0.words(in: graph, language) }
            .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        guard words.isEmpty else { return Texts.first(Self.mostDetails, of: words, language) }
        let names = neighbor.via.map { NodeName.of($0, in: graph, language) }
        guard !names.isEmpty else { return [] }
        return [Texts.viaNames(Texts.first(Self.mostDetails, of: names, language))(language)]
    }
}
