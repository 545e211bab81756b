internal import RaakvlakAnalysis
internal import RaakvlakNetwork

/// The strands of a map, gathered: those of one family between the same two nodes are one bundle.
struct Bundles {
    /// Which strands belong together.
    struct Key: Hashable, Comparable {
        let from, to: Int
        let family: TieFamily
        /// What became of them, where the map shows that.
        var event: Change.Event?

        static func < (a: Self, b: Self) -> Bool { a.order < b.order }

        private var order: (Int, Int, UInt8, UInt8) {
            (from, to, family.rawValue, event.map { $0.rawValue + 1 } ?? 0)
        }
    }

    /// How many strands there are, and what the first of them is.
    struct Bundle {
        let key: Key
        var count: Int
        let first: Strand.Origin
    }

    /// The bundles, in the order of their keys.
    private(set) var all: [Bundle] = []
    /// How many there were before the weak ones were left out.
    let total: Int

    /// Gathers the strands of a folding; at most `strongestLines` of them stay, those with the most ties and those
    /// without which the map would fall apart.
    ///
    /// - Complexity: O(nodes + ties) to gather, O(b log b) for b bundles to choose.
    init(of folding: Folding, in graph: Graph, suggestions: [MapPlan.Pair]) {
        var places: [Key: Int] = [:]
        var bundles: [Bundle] = []
        let gather = { (strand: Strand) in
            let key = Self.key(of: strand)
            if let place = places[key] {
                bundles[place].count += 1
            } else {
                places[key] = bundles.count
                bundles.append(Bundle(key: key, count: 1, first: strand.origin))
            }
        }
        folding.forEachStrand(in: graph, gather)
        total = bundles.count
        bundles.sort { $0.key < $1.key }
        if let limit = folding.strongestLines, bundles.count > limit {
            bundles = Self.strongest(limit, of: bundles, center: folding.center, nodeCount: graph.nodeCount)
        }
        for pair in suggestions {
            guard let first = graph.number(of: pair.first).flatMap(folding.representative),
                let second = graph.number(of: pair.second).flatMap(folding.representative), first != second
            else { continue }
            let key = Key(from: min(first, second), to: max(first, second), family: .suggestion)
            if !bundles.contains(where: { $0.key == key }) {
                bundles.append(Bundle(key: key, count: 1, first: .suggestion))
            }
        }
        all = bundles.sorted { $0.key < $1.key }
    }

    /// Lines without an end mark have no direction.
    private static func key(of strand: Strand) -> Key {
        guard MapStyle.look(of: strand.family).end == .none, strand.from > strand.to else {
            return Key(from: strand.from, to: strand.to, family: strand.family, event: strand.event)
        }
        return Key(from: strand.to, to: strand.from, family: strand.family, event: strand.event)
    }

    /// A maximum spanning forest (Kruskal, *On the shortest spanning subtree*, 1956), and the strongest of the others.
    private static func strongest(_ limit: Int, of bundles: [Bundle], center: Int?, nodeCount: Int) -> [Bundle] {
        var parents = Array(0..<nodeCount)
        func root(_ node: Int) -> Int {
            var node = node
            while parents[node] != node {
                parents[node] = parents[parents[node]]
                node = parents[node]
            }
            return node
        }
        var (forest, others): ([Bundle], [Bundle]) = ([], [])
        // What leads to the center goes first.
        let rank = { (bundle: Bundle) in
            (bundle.key.from == center || bundle.key.to == center ? 0 : 1, -bundle.count, bundle.key)
        }
        for bundle in bundles.sorted(by: { rank($0) < rank($1) }) {
            let (from, to) = (root(bundle.key.from), root(bundle.key.to))
            if from != to {
                parents[from] = to
                forest.append(bundle)
            } else {
                others.append(bundle)
            }
        }
        return (forest + others.prefix(max(0, limit - forest.count))).sorted { $0.key < $1.key }
    }
}
