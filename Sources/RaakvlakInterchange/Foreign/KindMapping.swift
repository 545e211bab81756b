public import RaakvlakNetwork

/// What the words of another program mean: which kinds its nodes and edges are of.
///
/// Without being told, it knows the codes of the schema and what people read for them in both languages.
public struct KindMapping: Sendable {
    /// The kind for a word in a field of a node.
    public var nodeKinds: [String: NodeKind] = [:]
    /// The kind for a word in a field of an edge.
    public var tieKinds: [String: TieKind] = [:]
    /// The kind of nodes that say none.
    public var otherNodes: NodeKind = .organization
    /// The kind of edges that say none; nil: what best fits their ends.
    public var otherTies: TieKind?

    /// Only what is known without being told.
    public init() {}

    /// Fields in which programs and people write what a node or an edge is, likeliest first.
    static let nodeFields = ["kind", "type", "category", "class", "node_type", "nodetype", "soort", "categorie"]
    static let tieFields = ["kind", "type", "relation", "relationship", "label", "edge_type", "edgetype", "soort"]

    /// Kinds for ties that say none: the first that may stand between their ends.
    static let likelyTies: [TieKind] = [
        .collaborates, .worksFor, .worksOn, .related, .adjacent, .inRegion, .contributedBy, .party, .attends,
        .participatesIn, .leads, .governs, .publishes, .about, .partOf,
    ]

    /// The kind of node that a word means, and whether one was told so.
    func nodeKind(_ word: String) -> (kind: NodeKind, isTold: Bool)? {
        let word = word.trimmingBlanks()
        if let kind = nodeKinds[word] { return (kind, true) }
        return Self.knownNodes[word.lowercased()].map { ($0, false) }
    }

    /// The kind of tie that a word means, whether it is read from the second node, and whether one was told so.
    func tieKind(_ word: String) -> (kind: TieKind, isBackward: Bool, isTold: Bool)? {
        let word = word.trimmingBlanks()
        if let kind = tieKinds[word] { return (kind, false, true) }
        return Self.knownTies[word.lowercased()].map { ($0.kind, $0.isBackward, false) }
    }

    private static let knownNodes: [String: NodeKind] = {
        var known: [String: NodeKind] = [:]
        for rule in Schema.nodeRules {
            for word in [
                rule.kind.code, rule.label.dutch, rule.label.english, rule.plural.dutch, rule.plural.english,
            ] { known[word.lowercased()] = known[word.lowercased()] ?? rule.kind }
        }
        return known
    }()

    private static let knownTies: [String: (kind: TieKind, isBackward: Bool)] = {
        var known: [String: (kind: TieKind, isBackward: Bool)] = [:]
        // A code is worth more than a label, and a verb more than a noun.
        let words: [(TieRule) -> [(String, Bool)]] = [
            { [($0.kind.code, false)] }, { [($0.forward.dutch, false), ($0.forward.english, false)] },
            { [($0.backward.dutch, true), ($0.backward.english, true)] },
            { [($0.label.dutch, false), ($0.label.english, false)] },
        ]
        for words in words {
            for rule in Schema.tieRules {
                for (word, isBackward) in words(rule) where known[word.lowercased()] == nil {
                    known[word.lowercased()] = (rule.kind, isBackward)
                }
            }
        }
        return known
    }()
}
