internal import RaakvlakAnalysis
internal import RaakvlakNetwork

extension Texts {
    static let communitiesTitle = Phrase(
        nl: "Groepen die veel met elkaar te maken hebben",
        en: "Groups that hang together"
    )

    static func quality(of found: Communities) -> Phrase {
        let text = { (language: Language) in
            (
                modularity: Numerals.brief(max(0, found.modularity), language),
                stability: Numerals.brief(found.stability, language), runs: Numerals.count(found.runs, language),
                resolution: Numerals.number(found.resolution, language)
            )
        }
        let (dutch, english) = (text(.dutch), text(.english))
        return Phrase(
            nl: """
                Modulariteit \(dutch.modularity): hoeveel meer verbanden binnen de groepen liggen dan bij toeval; boven 0,3 zijn er duidelijke groepen. \
                Stabiliteit \(dutch.stability): hoe sterk \(dutch.runs) zoektochten (Leiden) het eens zijn; 1 is helemaal. \
                Resolutie \(dutch.resolution); het eerste toevalsgetal is \(found.seed).
                """,
            en: """
                Modularity \(english.modularity): how many more joined pairs lie within groups than would by chance; above 0.3 groups are clear. \
                Stability \(english.stability): how much \(english.runs) searches (Leiden) agree; 1 is wholly. \
                Resolution \(english.resolution); the first seed is \(found.seed).
                """
        )
    }

    static func community(_ number: Int) -> Phrase { Phrase(nl: "Groep \(number)", en: "Group \(number)") }

    /// "8 personen, 5 organisaties, 2 andere": only what there is; a hidden number of persons is there.
    static func communitySize(persons: Told, organizations: Int, others: Int) -> Phrase {
        let text = { (language: Language) in
            let named = [(persons, NodeKind.person), (Told.number(organizations), .organization)]
                .filter { $0.0 != .number(0) }.map { counted($0.0, $0.1, language) }
            let rest = Phrase(nl: "andere", en: others == 1 ? "other" : "others")(language)
            return (named + (others == 0 ? [] : ["\(Numerals.count(others, language)) \(rest)"])).joined(
                separator: ", "
            )
        }
        return Phrase(nl: text(.dutch), en: text(.english))
    }

    static let others = Phrase(nl: "verder", en: "others")

    static let employer = Phrase(nl: "werkgever", en: "employer")

    static func alone(_ count: String, isOne: Bool) -> Phrase {
        Phrase(
            nl: isOne ? "Eén knooppunt hoort bij geen groep." : "\(count) knooppunten horen bij geen groep.",
            en: isOne ? "One node belongs to no group." : "\(count) nodes belong to no group."
        )
    }

    static func andMore(_ count: String) -> Phrase { Phrase(nl: " en nog \(count)", en: " and \(count) more") }

    // Key persons.

    static func keyTitle(isOfPersons: Bool) -> Phrase {
        isOfPersons
            ? Phrase(nl: "Zonder wie het netwerk uiteenvalt", en: "Without whom the network falls apart")
            : Phrase(nl: "Zonder wat het netwerk uiteenvalt", en: "Without what the network falls apart")
    }

    static let keyExplanation = Phrase(
        nl:
            "Gaat een van hen weg, dan loopt er geen enkel pad meer tussen delen van het netwerk. ‘Los’ is wie dan van het grootste deel is gescheiden.",
        en:
            "If one of them leaves, no path is left between parts of the network. “Loose” are those who are then cut off from the largest part."
    )

    static let onlyPersons = Phrase(
        nl: "Dit zijn alleen de personen; --kind toont organisaties en andere soorten.",
        en: "These are the persons only; --kind shows organizations and other kinds."
    )

    static let noKeyNodes = Phrase(
        nl: "Het netwerk hangt niet van één van hen af.",
        en: "The network does not hang by any one of them."
    )

    static let keyHeader = [
        Phrase(nl: "naam", en: "name"), Phrase(nl: "soort", en: "kind"), Phrase(nl: "delen", en: "parts"),
        Phrase(nl: "los", en: "loose"), Phrase(nl: "personen", en: "persons"),
        Phrase(nl: "onder meer", en: "among them"),
    ]

    static let bridges = Phrase(
        nl: "Verbindingen die als enige twee delen bij elkaar houden",
        en: "Links that alone hold two parts together"
    )

    static let bridgeHeader = [
        Phrase(nl: "van", en: "from"), Phrase(nl: "naar (raakt los)", en: "to (comes loose)"),
        Phrase(nl: "los", en: "loose"), Phrase(nl: "personen", en: "persons"),
    ]
}
