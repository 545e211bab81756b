public import RaakvlakNetwork

/// Persons who have different ids and may be one and the same.
public struct LikelyDouble: Hashable, Sendable {
    /// What they have in common.
    public enum Ground: String, CaseIterable, Hashable, Sendable {
        case email, phone
        /// The name, but for capitals, accents and small words, in one organization.
        case name
    }

    /// The persons, by their ids.
    public let nodes: [Node]
    /// What they have in common, the most telling thing of all.
    public let ground: Ground

    private struct Key: Hashable {
        let ground: Ground
        let text: String
        var organization: Node.ID?
    }

    /// The persons of a network who seem to be one, at least one of each group being new; each group once.
    ///
    /// - Complexity: O(persons and their ties), but for sorting.
    static func all(in network: Network, where isNew: (Node.ID) -> Bool) -> [Self] {
        var persons: [Key: Set<Node.ID>] = [:]
        for node in network.nodes where node.kind == .person {
            if let email = node.attributes[.email] {
                persons[Key(ground: .email, text: email.lowercased()), default: []].insert(node.id)
            }
            if let phone = node.attributes[.phone] {
                persons[Key(ground: .phone, text: phone), default: []].insert(node.id)
            }
        }
        for tie in [TieKind.worksFor, .represents].flatMap({ Array(network.ties(of: $0)) }) {
            guard let person = network[tie.from] else { continue }
            let words = FoldedName(person.name).words.joined(separator: " ")
            if words.isEmpty { continue }
            persons[Key(ground: .name, text: words, organization: tie.to), default: []].insert(person.id)
        }
        var grounds: [[Node.ID]: Ground] = [:]
        for ground in Ground.allCases {
            for (key, ids) in persons where key.ground == ground && ids.count > 1 && ids.contains(where: isNew) {
                let ids = ids.sorted()
                grounds[ids] = grounds[ids] ?? ground
            }
        }
        return grounds.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ids, ground in
            Self(nodes: ids.compactMap { network[$0] }, ground: ground)
        }
    }
}
