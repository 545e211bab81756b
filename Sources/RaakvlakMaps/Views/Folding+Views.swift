internal import RaakvlakNetwork

extension Folding {
    /// The two nodes between which a map shows paths, by number, and how far each node is from the first.
    struct Ends: Equatable {
        let source, target: Int
        let distances: [Int?]

        /// Whether of two nodes on shortest paths one follows the other on such a path.
        func isStep(_ node: Int, _ other: Int) -> Bool {
            guard let first = distances[node], let second = distances[other] else { return false }
            return abs(first - second) == 1
        }
    }

    /// What a map shows before anything is folded.
    struct Start {
        var folding: Folding
        /// How far all is from the center, where there is one.
        private(set) var rings: Rings?

        /// Finds out what the view of a plan reaches.
        ///
        /// - Complexity: O(nodes + ties).
        init(of plan: MapPlan) {
            let graph = plan.graph
            let number = { (id: Node.ID) in graph.number(of: id) ?? 0 }
            switch plan.view {
            case .network, .themes: self.init(Array(repeating: .drawn, count: graph.nodeCount))
            case .around(let id, let limit):
                self.init(Rings(around: number(id), in: graph, limit: limit, suggested: plan.suggested(to: id)))
            case .theme(let id): self.init(about: number(id), in: graph)
            case .region(let id): self.init(Self.fates(ofRegion: number(id), in: graph))
            case .path(let from, let to): self.init(between: number(from), and: number(to), in: graph)
            case .changes(let days): self.init(MapChanges(in: graph, during: days), in: graph)
            }
        }

        private init(_ fates: [Fate]) { folding = Folding(fates: fates) }

        /// What changed, and what it is tied to.
        private init(_ changes: MapChanges, in graph: Graph) {
            let members = changes.members(in: graph)
            folding = Folding(fates: members.map { $0 ? .drawn : .outside }, changes: changes)
        }

        private init(_ rings: Rings) {
            self.rings = rings
            folding = Folding(fates: rings.fates, center: rings.center)
        }

        /// All that is tied to a theme or to narrower ones; of other themes only those that the thesaurus puts next to it.
        private init(about theme: Int, in graph: Graph) {
            let narrower = Self.narrower(theme, in: graph)
            self.init(Rings(around: theme, and: narrower, in: graph, limit: 1))
            let near =
                [theme]
                + [graph.outgoing(.broader), graph.outgoing(.related)].flatMap { $0.neighbors(of: theme) }.map(Int.init)
            let kept = Set(near + narrower)
            for other in graph.nodes(of: .theme) where !kept.contains(other) { folding.set(other, .outside) }
        }

        /// What lies on a shortest path.
        private init(between source: Int, and target: Int, in graph: Graph) {
            let adjacency = graph.joined()
            let (fromSource, toTarget) = (adjacency.distances(from: [source]), adjacency.distances(from: [target]))
            let length = fromSource[target]
            folding = Folding(
                fates: zip(fromSource, toTarget).map { distance, rest in
                    guard let distance, let rest else { return .outside }
                    return distance + rest == length ? .drawn : .outside
                },
                between: Ends(source: source, target: target, distances: fromSource)
            )
        }

        /// The themes below a theme, ascending.
        private static func narrower(_ theme: Int, in graph: Graph) -> [Int] {
            var (found, next) = (Set([theme]), [theme])
            while let broader = next.popLast() {
                for narrower in graph.incoming(.broader).neighbors(of: broader)
                where found.insert(Int(narrower)).inserted {
                    next.append(Int(narrower))
                }
            }
            return found.subtracting([theme]).sorted()
        }

        /// A region with its organizations, with those that govern or cover what is in it, with their people, and with
        /// what all these bring in, do and have to do with.
        private static func fates(ofRegion region: Int, in graph: Graph) -> [Fate] {
            var isMember = [Bool](repeating: false, count: graph.nodeCount)
            isMember[region] = true
            func add(_ adjacency: Adjacency, where isFrom: (NodeKind) -> Bool = { _ in true }) {
                let members = isMember.indices.filter { isMember[$0] && isFrom(graph.kind(of: $0)) }
                for member in members { for other in adjacency.neighbors(of: member) { isMember[Int(other)] = true } }
            }
            add(graph.incoming(.inRegion))
            add(graph.incoming(.locatedIn))
            for kind in [TieKind.governs, .covers] { add(graph.incoming(kind)) { $0 == .school || $0 == .gemeente } }
            for kind in [TieKind.worksFor, .represents] { add(graph.incoming(kind)) }
            for kind in [TieKind.leads, .partnerIn, .organizes] { add(graph.outgoing(kind)) }
            for kind in [TieKind.contributedBy, .party] { add(graph.incoming(kind)) }
            for kind in [TieKind.worksOn, .needs, .offers, .about] { add(graph.outgoing(kind)) { $0 != .theme } }
            return isMember.map { $0 ? .drawn : .outside }
        }
    }

    /// Keeps what lies on the first of the paths, in the order of their nodes.
    mutating func keepPaths(_ count: Int, between ends: Ends, in graph: Graph) {
        let paths = ShortestPaths(in: graph.joined(), from: ends.source, to: ends.target, limit: count).paths
        let kept = Set(paths.joined().map(\.node))
        for node in drawn where !kept.contains(node) { set(node, .omitted) }
    }
}
