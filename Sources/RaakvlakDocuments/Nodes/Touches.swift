internal import RaakvlakMaps
internal import RaakvlakNetwork

/// How one node is tied to each of those that are one step away; contributions and agreements are ways to others.
struct Touches {
    /// One tie, or the way of a contribution or agreement.
    struct Link: Hashable {
        let kind: TieKind
        let isForward: Bool
        /// The place of the tie in the network.
        let tie: Int
        /// The contribution or agreement to which the tie leads, where the other node is behind it.
        var way: Int?
    }

    /// The links to each node, by its number, ties before ways; also those to the ways themselves.
    let links: [Int: [Link]]

    /// Finds them, by ties of these kinds.
    /// - Complexity: O(ties of the node and of the ways that it has).
    init(of node: Int, in graph: Graph, by kinds: [TieKind] = TieKind.allCases) {
        var links: [Int: [Link]] = [:]
        for (neighbor, link) in Self.direct(node, in: graph, by: kinds) {
            links[neighbor, default: []].append(link)
            guard NodeKindSet.ways.contains(graph.kind(of: neighbor)) else { continue }
            var (seen, next) = (Set([node, neighbor]), [neighbor])
            while let way = next.popLast() {
                for (other, _) in Self.direct(way, in: graph, by: kinds) where seen.insert(other).inserted {
                    if NodeKindSet.ways.contains(graph.kind(of: other)) {
                        next.append(other)
                    } else {
                        var link = link
                        link.way = neighbor
                        links[other, default: []].append(link)
                    }
                }
            }
        }
        self.links = links.mapValues { $0.filter { $0.way == nil } + $0.filter { $0.way != nil } }
    }

    private static func direct(
        _ node: Int,
        in graph: Graph,
        by kinds: [TieKind]
    ) -> [(neighbor: Int, link: Link)] {
        kinds.flatMap { kind -> [(neighbor: Int, link: Link)] in
            let rows =
                kind.isUndirected
                ? [(graph.outgoing(kind), true)] : [(graph.outgoing(kind), true), (graph.incoming(kind), false)]
            return rows.flatMap { row, isForward in
                zip(row.neighbors(of: node), row.ties(of: node)).map {
                    (Int($0), Link(kind: kind, isForward: isForward, tie: Int($1)))
                }
            }
        }
    }
}

extension Touches.Link {
    /// What the node does to the other: "works for", with role and state; or what leads to it: "offer ‘…’".
    func words(in graph: Graph, _ language: Language) -> String {
        if let way {
            let node = graph.node(way)
            let kind = node.attributes[.kind].map { Schema.label(of: $0, for: .kind, of: node.kind) }
            let text = Excerpt.of(NodeName.of(node, in: language))
            return "\((kind ?? node.kind.label)(language)) \(Texts.quoted(Phrase(text))(language))"
        }
        let (rule, details) = (Schema.rule(for: kind), graph.network.details(ofTie: tie))
        let code = { (code: String, vocabulary: TieRule.Vocabulary) in
            vocabulary.choices.first { $0.code == code }?.label(language) ?? code
        }
        let more = [details.role.map { code($0, rule.roles) }, details.state.map { code($0, rule.states) }]
            .compactMap { $0 }
        let verb = (isForward ? rule.forward : rule.backward)(language)
        return more.isEmpty ? verb : "\(verb) (\(more.joined(separator: ", ")))"
    }

    /// Its word in CSV and JSON: the kind of tie, and behind a colon the way.
    func code(in graph: Graph) -> String { way.map { "\(kind.code):\(graph.node($0).id)" } ?? kind.code }
}
