/// Where in what is known of a node a searched word stands.
public enum SearchField: UInt8, Coded {
    case id, identifier, name, otherName, synonym, weakSynonym, role, text
    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// How much a word counts there: what something is called says more than what was written of it.
    var weight: Double {
        switch self {
        case .identifier, .name: 1
        case .otherName: 0.9
        case .synonym: 0.7
        case .weakSynonym, .role: 0.5
        case .text: 0.35
        // Most ids are made of words that stand in the name or text too.
        case .id: 0.3
        }
    }

    /// What people read.
    public var label: Phrase {
        switch self {
        case .id: Phrase("id")
        case .identifier: Phrase(nl: "nummer", en: "identifier")
        case .name: Phrase(nl: "naam", en: "name")
        case .otherName: Phrase(nl: "andere naam", en: "other name")
        case .synonym: Phrase(nl: "synoniem", en: "synonym")
        case .weakSynonym: Phrase(nl: "zwak synoniem", en: "weak synonym")
        case .role: Phrase(nl: "rol", en: "role")
        case .text: Phrase(nl: "tekst", en: "text")
        }
    }
}

/// One text in which is searched, and what it is of its node.
struct SearchPassage {
    let field: SearchField
    let text: String

    /// Calls `body` with the texts of a node, always in the same order: id, names, synonyms, identifier, other texts of
    /// its attributes, and the roles in which a person works and speaks.
    static func forEach(of number: Int, in graph: Graph, _ body: (SearchField, String) -> Void) {
        let node = graph.node(number)
        body(.id, node.id.text)
        let own: SearchField = Schema.rule(for: node.kind).hasText ? .text : .name
        if !node.name.isEmpty { body(own, node.name) }
        if let name = node.englishName, name != node.name { body(own, name) }
        for name in node.otherNames { body(.otherName, name.name) }
        for (attribute, field) in fields[node.kind.ordinal] {
            guard let value = node.attributes[attribute] else { continue }
            if field == .synonym || field == .weakSynonym {
                for item in ListText.items(of: value) { body(field, item) }
            } else {
                body(field, value)
            }
        }
        guard node.kind == .person else { return }
        for kind in [TieKind.worksFor, .represents] {
            for tie in graph.outgoing(kind).ties(of: number) {
                if let role = graph.network.details(ofTie: Int(tie)).role { body(.role, role) }
            }
        }
    }

    /// The searched attributes of each kind of node.
    private static let fields: [[(AttributeName, SearchField)]] = NodeKind.allCases.map { kind in
        Schema.rule(for: kind).attributes.compactMap { rule in
            switch (rule.name, rule.format) {
            case (.synonyms, _): (rule.name, .synonym)
            case (.weakSynonyms, _): (rule.name, .weakSynonym)
            case (_, .identifier): (rule.name, .identifier)
            case (_, .text): (rule.name, .text)
            default: nil
            }
        }
    }
}
