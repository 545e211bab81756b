public import RaakvlakNetwork

/// Which of two networks is right where they say different things of one fact.
public enum MergePreference: String, CaseIterable, Hashable, Sendable {
    /// The network that is merged into another.
    case source
    /// The network into which it is merged.
    case target
}

/// Two networks as one: nodes that have the same id are one node, ties that have the same kind, ends, role and
/// beginning are one tie.
///
/// What one of them leaves open is taken from the other. Where both say something and it differs, that is a conflict,
/// and no network is made unless one of them is preferred. Nothing is removed, unless the source takes the target's place.
public struct Merge: Sendable {
    /// What becomes of the nodes or the ties of the source.
    public struct Tally: Hashable, Sendable {
        /// Those that the target lacks.
        public internal(set) var added = 0
        /// Those of which the target gets to know more, or something else.
        public internal(set) var changed = 0
        /// Those that the target has already, just so.
        public internal(set) var unchanged = 0
        /// Those of which both say different things.
        public internal(set) var conflicting = 0
        /// Those of the target that the source lacks, where it takes the target's place.
        public internal(set) var removed = 0
    }

    /// Something of which both networks say different things.
    public struct Conflict: Hashable, Sendable {
        /// The id of the node, or the ends and the kind of the tie.
        public let subject: String
        /// What of it: a column of the CSV folder.
        public let field: String
        /// What the target says.
        public let target: String
        /// What the source says.
        public let source: String
    }

    /// Whether the source takes the place of the target.
    public let isReplacement: Bool
    /// Which of both is right; nil where nobody said so.
    public let preference: MergePreference?
    /// Both networks as one; nil where there is a conflict without a preference, or where both together are none.
    public let network: Network?
    /// What becomes of the source's nodes.
    public let nodes: Tally
    /// What becomes of the source's ties.
    public let ties: Tally
    /// What both say different things of, also where one of them is preferred.
    public let conflicts: [Conflict]
    /// Why ties of both can't stand in one network, such as two broader themes.
    public let faults: [NetworkError]
    /// Persons of the source that seem to be in the network already, or twice in the source.
    public let doubles: [LikelyDouble]

    /// Merges `source` into `target`.
    ///
    /// - Complexity: O(nodes + ties) of both, but for what building a network takes.
    public init(_ source: Network, into target: Network, preferring preference: MergePreference? = nil) {
        var merger = Merger(target: target, preference: preference)
        merger.mergeNodes(source)
        merger.mergeTies(source)
        (nodes, ties, conflicts) = (merger.nodes, merger.ties, merger.conflicts)
        let (network, faults) = merger.builder.build()
        self.faults = faults.map(\.error)
        (self.preference, isReplacement) = (preference, false)
        self.network = faults.isEmpty && (conflicts.isEmpty || preference != nil) ? network : nil
        doubles = self.network.map { Self.doubles(in: $0, besides: target) } ?? []
    }

    /// Puts `source` in the place of `target`.
    ///
    /// - Complexity: O(nodes + ties) of both.
    public init(_ source: Network, replacing target: Network) {
        var merger = Merger(target: target, preference: .source)
        merger.compareNodes(source)
        merger.compareTies(source)
        (nodes, ties, conflicts, faults) = (merger.nodes, merger.ties, [], [])
        (preference, network, isReplacement) = (nil, source, true)
        doubles = Self.doubles(in: source, besides: target)
    }

    private static func doubles(in network: Network, besides target: Network) -> [LikelyDouble] {
        LikelyDouble.all(in: network, where: { target[$0] == nil })
    }
}
