public import RaakvlakNetwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A group of nodes, and what they have in common.
public struct CommonGround: Hashable, Sendable {
    /// Something that several of a group have in common.
    public struct Shared: Hashable, Sendable {
        /// The graph's number of the theme, region or organization.
        public let node: Int
        /// How many of the group have it.
        public let count: Int
    }

    /// The members, by the graph's numbers, those with most contacts first.
    public let members: [Int]
    /// The themes that stand out: those with which more of them have to do than of all others, at most three.
    public let themes: [Shared]
    /// The region in which most of them lie, where that is half of those whose region is known.
    public let region: Shared?
    /// The organization for which most of its persons work, where that is two or more.
    public let organization: Shared?

    /// What the members of each part of a partition have in common, the largest part first.
    ///
    /// - Parameters:
    ///   - partition: The parts.
    ///   - projection: Whom it divides.
    ///   - graph: Where they come from.
    /// - Returns: For each part what its members have in common.
    /// - Complexity: O(nodes + ties, and their logarithm).
    public static func of(_ partition: Partition, in projection: Projection, of graph: Graph) -> [CommonGround] {
        let places = Places(graph)
        let themes = themes(of: partition, in: projection, of: graph)
        let grounds = partition.members.enumerated().map { part, members in
            let byDegree = members.sorted { a, b in
                (projection.pairs.degree(of: b), a) < (projection.pairs.degree(of: a), b)
            }.map { projection.nodes[$0] }
            let regions = byDegree.filter { kinds.contains(graph.kind(of: $0)) }.map(places.regions)
            let located = regions.count { !$0.isEmpty }
            let employers = byDegree.filter { graph.kind(of: $0) == .person }
                .map { Set(graph.outgoing(.worksFor).neighbors(of: $0).map(Int.init)) }
            return CommonGround(
                members: byDegree,
                themes: themes[part],
                region: mostFrequent(regions.joined()).flatMap { 2 * $0.count >= located ? $0 : nil },
                organization: mostFrequent(employers.joined()).flatMap { $0.count > 1 ? $0 : nil }
            )
        }
        return grounds.enumerated().sorted { a, b in
            (b.element.members.count, a.offset) < (a.element.members.count, b.offset)
        }.map(\.element)
    }

    private static let mostThemes = 3
    /// Of whom it is asked what they have in common.
    private static let kinds = NodeKindSet.organizations | NodeKindSet(.person)

    private static func mostFrequent(_ nodes: some Sequence<Int>) -> Shared? {
        var counts: [Int: Int] = [:]
        for node in nodes { counts[node, default: 0] += 1 }
        return counts.min { a, b in (b.value, a.key) < (a.value, b.key) }.map { Shared(node: $0.key, count: $0.value) }
    }

    /// For each part, the themes with which its members have to do more than others: those with the highest
    /// count · ln(share in the part / share of all), a term of the divergence of Kullback and Leibler (1951).
    private static func themes(of partition: Partition, in projection: Projection, of graph: Graph) -> [[Shared]] {
        let members = Members(graph, of: kinds)
        var involvements = Involvements(graph, members)
        involvements.collect(.themes)
        let shared = involvements.shared()
        let partOfMember = members.nodes.map { projection.number(of: $0).map { partition.partOfNode[$0] } }
        var sizes = [Int](repeating: 0, count: partition.count)
        for part in partOfMember.compactMap({ $0 }) { sizes[part] += 1 }
        let total = sizes.reduce(0, +)
        var found = [[(shared: Shared, weight: Double)]](repeating: [], count: partition.count)
        for theme in shared.indices where !shared[theme].isEmpty {
            let parts = shared[theme].compactMap { partOfMember[Int($0)] }
            var counts: [Int: Int] = [:]
            for part in parts { counts[part, default: 0] += 1 }
            for (part, count) in counts where count > 1 {
                let ratio = (Double(count) / Double(sizes[part])) / (Double(parts.count) / Double(total))
                guard ratio > 1 || partition.count == 1 else { continue }
                found[part].append((Shared(node: theme, count: count), Double(count) * log(ratio)))
            }
        }
        return found.map { themes in
            let sorted = themes.sorted { a, b in
                (b.weight, b.shared.count, a.shared.node) < (a.weight, a.shared.count, b.shared.node)
            }
            return sorted.prefix(mostThemes).map(\.shared)
        }
    }
}
