public import RaakvlakNetwork

extension Tagger {
    /// The ties to themes that contributions and initiatives without any have by their texts, each with the words that
    /// point to it as its note and the source `derived`; in the order of the nodes, strong themes only.
    ///
    /// - Complexity: O(words of those texts · the longest trigger).
    public static func derivedTies(in network: Network) -> [Tie] {
        let untagged = untagged(in: network)
        guard !untagged.isEmpty else { return [] }
        let tagger = Tagger(network)
        return untagged.flatMap { node in
            let text = text(of: node)
            return tagger.tags(of: text).filter { $0.strength == .strong }.map { tag in
                let words = tag.findings.map { String(text[$0.range]) }
                let found = words.indices.filter { !words[..<$0].contains(words[$0]) }.map { words[$0] }
                let details = Tie.Details(note: found.joined(separator: ", "), source: KnownSource.derived.code)
                return Tie(.about, from: node.id, to: tag.theme, details: details)
            }
        }
    }

    /// The network with the ties that follow from its texts.
    /// - Throws: `NetworkError`, where it can't hold one; none is known to be so.
    public static func completing(_ network: Network) throws(NetworkError) -> Network {
        let derived = derivedTies(in: network)
        return derived.isEmpty ? network : try Network(nodes: network.nodes, ties: network.ties + derived)
    }

    /// The contributions and initiatives that are about no theme.
    private static func untagged(in network: Network) -> [Node] {
        let themes = Set(network.nodes.lazy.filter { $0.kind == .theme }.map(\.id))
        guard !themes.isEmpty else { return [] }
        let nodes = network.nodes.filter { $0.kind == .contribution || $0.kind == .initiative }
        guard !nodes.isEmpty else { return [] }
        let tagged = Set(network.ties.lazy.filter { $0.kind == .about && themes.contains($0.to) }.map(\.from))
        return nodes.filter { !tagged.contains($0.id) }
    }

    /// What a contribution says, or what an initiative is called and sums up.
    private static func text(of node: Node) -> String {
        [node.name, node.attributes[.summary]].compactMap(\.self).joined(separator: ". ")
    }
}
