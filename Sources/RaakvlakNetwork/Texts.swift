extension Texts {
    static func duplicateNode(_ id: Node.ID) -> Phrase {
        Phrase(
            nl: "De id '\(id)' komt al voor; elke id staat één keer in een netwerk.",
            en: "The id '\(id)' is there already; each id stands once in a network.")
    }

    static func unknownNode(_ id: String, _ kind: TieKind) -> Phrase {
        Phrase(
            nl: "De relatie \(kind.code) noemt '\(id)', dat er niet is; voeg het toe of verbeter de id.",
            en: "The tie \(kind.code) names '\(id)', which is not there; add it or mend the id.")
    }

    static func tieNotAllowed(
        _ kind: TieKind, _ from: Node.ID, _ fromKind: NodeKind, _ to: Node.ID, _ toKind: NodeKind
    ) -> Phrase {
        Phrase(
            nl: """
                De relatie \(kind.code) kan niet van '\(from)' (\(fromKind.label(.dutch))) naar '\(to)' \
                (\(toKind.label(.dutch))) lopen; wel \(allowedEnds(of: kind, in: .dutch)).
                """,
            en: """
                The tie \(kind.code) can't lead from '\(from)' (\(fromKind.label(.english))) to '\(to)' \
                (\(toKind.label(.english))); it may lead \(allowedEnds(of: kind, in: .english)).
                """)
    }

    /// "from person to theme, …", by the schema.
    package static func allowedEnds(of kind: TieKind, in language: Language) -> String {
        let from = Phrase(nl: "van", en: "from")(language)
        let to = Phrase(nl: "naar", en: "to")(language)
        return Schema.rule(for: kind).ends.map { ends in
            "\(from) \(codes(ends.from)) \(to) \(codes(ends.to))"
        }.joined(separator: "; ")
    }

    private static func codes(_ kinds: NodeKindSet) -> String {
        kinds == .all ? "*" : kinds.kinds.map(\.code).joined(separator: "|")
    }

    static func selfTie(_ kind: TieKind, _ id: Node.ID) -> Phrase {
        Phrase(
            nl: "De relatie \(kind.code) loopt van '\(id)' naar zichzelf; noem twee verschillende.",
            en: "The tie \(kind.code) leads from '\(id)' to itself; name two different ones.")
    }

    static func contradictoryTie(_ kind: TieKind, _ from: Node.ID, _ to: Node.ID) -> Phrase {
        Phrase(
            nl: """
                De relatie \(kind.code) van '\(from)' naar '\(to)' staat er twee keer, met verschillende gegevens; \
                houd er één, of geef ze een eigen rol of begin.
                """,
            en: """
                The tie \(kind.code) from '\(from)' to '\(to)' is stated twice, with different details; \
                keep one, or give each its own role or beginning.
                """)
    }

    static func tooManyTies(_ kind: TieKind, _ from: Node.ID, _ count: Int, _ most: Int) -> Phrase {
        Phrase(
            nl: "Van '\(from)' gaan \(count) relaties \(kind.code) uit; het mogen er hoogstens \(most) zijn.",
            en: "\(count) ties \(kind.code) leave '\(from)'; at most \(most) may.")
    }

    static func cycle(_ kind: TieKind, _ ids: [Node.ID]) -> Phrase {
        let path = ids.map(\.text).joined(separator: " → ")
        return Phrase(
            nl: "De relaties \(kind.code) lopen in een kring: \(path); haal er één weg.",
            en: "The ties \(kind.code) lead in a circle: \(path); take one away.")
    }

    static func weightNotPositive(_ kind: TieKind, _ weight: Double) -> Phrase {
        Phrase(
            nl: "Het gewicht \(weight) van de relatie \(kind.code) is niet groter dan 0.",
            en: "The weight \(weight) of the tie \(kind.code) is not above 0.")
    }

    static func roleNotAllowed(_ kind: TieKind, _ role: String) -> Phrase {
        Phrase(
            nl: "De rol '\(role)' past niet bij de relatie \(kind.code); \(allowed(Schema.rule(for: kind).roles)(.dutch)).",
            en: "The role '\(role)' does not fit the tie \(kind.code); \(allowed(Schema.rule(for: kind).roles)(.english)).")
    }

    static func stateNotAllowed(_ kind: TieKind, _ state: String) -> Phrase {
        Phrase(
            nl: "De status '\(state)' past niet bij de relatie \(kind.code); \(allowed(Schema.rule(for: kind).states)(.dutch)).",
            en: "The state '\(state)' does not fit the tie \(kind.code); \(allowed(Schema.rule(for: kind).states)(.english)).")
    }

    /// What a vocabulary allows: "allowed: member, opting-in".
    package static func allowed(_ vocabulary: TieRule.Vocabulary) -> Phrase {
        switch vocabulary {
        case .none: Phrase(nl: "laat hem leeg", en: "leave it empty")
        case .open: Phrase(nl: "elke tekst mag", en: "any text is allowed")
        case .closed(let choices):
            Phrase(
                nl: "toegestaan: \(choices.map(\.code).joined(separator: ", "))",
                en: "allowed: \(choices.map(\.code).joined(separator: ", "))")
        }
    }
}
