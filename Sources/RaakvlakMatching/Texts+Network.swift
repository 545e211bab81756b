package import RaakvlakNetwork

/// Sentences on where two people stand in the network.
extension Texts {
    /// With whom both collaborate.
    static func bothCollaborateWith(_ telling: Telling) -> Phrase {
        let list = list(telling.names(telling.named))
        return both(
            telling,
            nl: ("werkt", "werkt", "samen met \(list.dutch)"),
            en: ("collaborates", "collaborate", "with \(list.english)")
        )
    }

    /// By whom two people are connected who don't collaborate, from the reader on.
    static func areNear(_ telling: Telling) -> Phrase {
        let strengths = Dictionary(uniqueKeysWithValues: telling.reason.touchpoints.map { ($0.node, $0.contribution) })
        let between = ConnectingPath.persons(
            from: telling.pair[0],
            to: telling.pair[1],
            strengths: strengths,
            in: telling.graph
        )
        guard !between.isEmpty else { return nearEachOther }
        let names = list(between.prefix(Telling.most).map { SentenceName.phrase(telling.graph.node($0)) })
        return Phrase(
            nl: "Jullie zijn met elkaar verbonden via \(names.dutch).",
            en: "\(names.english) \(between.count == 1 ? "connects" : "connect") you."
        )
    }

    /// That two people are near each other, where nobody is named.
    package static let nearEachOther = Phrase(
        nl: "Jullie staan dicht bij elkaar in het netwerk.",
        en: "You are close to each other in the network."
    )

    /// On what both and those with whom they collaborate work.
    static func circlesWorkOn(_ telling: Telling) -> Phrase {
        let themes = themeList(telling.names(telling.named))
        return Phrase(
            nl: "Jullie en de mensen met wie jullie samenwerken, houden zich bezig met \(themes.dutch).",
            en: "You and the people you each work with deal with \(themes.english)."
        )
    }

    /// To which organizations, groups and programs both belong.
    static func bothBelongTo(_ telling: Telling) -> Phrase {
        let list = list(telling.names(telling.named))
        return both(
            telling,
            nl: ("hoort", "hoort", "bij \(list.dutch)"),
            en: ("belongs", "belong", "to \(list.english)")
        )
    }

    /// At which meetings both were, and when.
    static func bothAttended(_ telling: Telling) -> Phrase {
        let meetings = telling.named.map { touchpoint in
            let node = telling.graph.node(touchpoint.node)
            let name = SentenceName.phrase(node)
            return node.period.since.map(words).map {
                Phrase(nl: "\(name.dutch) (\($0.dutch))", en: "\(name.english) (\($0.english))")
            } ?? name
        }
        let list = list(meetings)
        return Phrase(nl: "Jullie waren allebei bij \(list.dutch).", en: "You were both at \(list.english).")
    }

    /// In which initiatives both have a part.
    static func bothTakePartIn(_ telling: Telling) -> Phrase {
        let list = list(telling.names(telling.named))
        return both(
            telling,
            nl: ("is", "bent", "betrokken bij \(list.dutch)"),
            en: ("is involved", "are involved", "in \(list.english)")
        )
    }

    /// In which regions the organizations of both are.
    static func bothAreIn(_ telling: Telling) -> Phrase {
        let regions = list(telling.smallestRegions.prefix(Telling.most).map(region))
        let isOne = Set(telling.pair.map { telling.graph.organizations(of: $0) }).count == 1
        return isOne
            ? Phrase(
                nl: "Jullie organisatie is actief in \(regions.dutch).",
                en: "Your organization is active in \(regions.english)."
            )
            : Phrase(
                nl: "Jullie organisaties zijn allebei actief in \(regions.dutch).",
                en: "Both your organizations are active in \(regions.english)."
            )
    }

    /// "Zuid-Holland Zuid", "the Delta region": the name of a region inside a sentence, also where it says that it is one.
    private static func region(_ node: Node) -> Phrase {
        let (dutch, english) = (node.name(in: .dutch), node.name(in: .english))
        return Phrase(
            nl: dutch.hasPrefix("Regio ") ? "de regio \(dutch.dropFirst("Regio ".count))" : dutch,
            en: english.hasSuffix(" region") ? "the \(english)" : english
        )
    }

    /// What both do; a verb for the other one and one for the reader, and what follows it.
    private static func both(
        _ telling: Telling,
        nl: (other: String, reader: String, rest: String),
        en: (other: String, reader: String, rest: String)
    ) -> Phrase {
        telling.isForReader
            ? Phrase(
                nl: "\(telling.other) \(nl.other) net als jij \(nl.rest).",
                en: "Like you, \(telling.other) \(en.other) \(en.rest)."
            )
            : Phrase(
                nl: "Jij \(nl.reader) net als \(telling.other) \(nl.rest).",
                en: "Like \(telling.other), you \(en.reader) \(en.rest)."
            )
    }
}

extension Telling {
    /// The regions that both have in common, but for those of which another one is part.
    fileprivate var smallestRegions: [Node] {
        let regions = reason.touchpoints.map(\.node)
        let wholes = regions.reduce(into: Set<Int>()) { wholes, region in
            var next = [region]
            while !next.isEmpty {
                next = next.flatMap { graph.outgoing(.partOf).neighbors(of: $0).map(Int.init) }
                    .filter { wholes.insert($0).inserted }
            }
        }
        return regions.filter { !wholes.contains($0) }.map(graph.node)
    }
}
