internal import RaakvlakMatching
internal import RaakvlakNetwork

/// What speaks against a suggestion, and what would bring one about.
extension Texts {
    /// What speaks against a suggestion, told to `reader`.
    static func objection(
        _ objection: Objection,
        reader: Int,
        other: Int,
        _ graph: Graph,
        _ language: Language
    ) -> String {
        let name = { (node: Int) in NodeName.of(node, in: graph, language) }
        let phrase =
            switch objection {
            case .oneSided(let person) where person == reader:
                Phrase(
                    nl: "Let op: jij hebt er veel minder aan dan \(name(other)).",
                    en: "Keep in mind: you get far less out of it than \(name(other))."
                )
            case .oneSided:
                Phrase(
                    nl: "Let op: \(name(other)) heeft er veel minder aan dan jij.",
                    en: "Keep in mind: \(name(other)) gets far less out of it than you."
                )
            case .oldFacts(let day):
                Phrase(
                    nl: "Let op: deze gegevens zijn van \(day.year) of eerder.",
                    en: "Keep in mind: this information is from \(day.year) or earlier."
                )
            case .farApart(let regions):
                farApart(regions.map(name))
            }
        return phrase(language)
    }

    /// That two work far apart, and where, if that is known.
    private static func farApart(_ regions: [String]) -> Phrase {
        guard let own = regions.first, let others = regions.last, regions.count == 2 else {
            return Phrase(nl: "Let op: jullie werken ver uit elkaar.", en: "Keep in mind: you work far apart.")
        }
        return Phrase(
            nl: "Let op: jullie werken ver uit elkaar, in \(own) en \(others).",
            en: "Keep in mind: you work far apart, in \(own) and \(others)."
        )
    }

    /// How two people are connected now who are so many steps away from each other; nil where nobody connects them.
    static func bridged(from steps: Int?) -> Phrase {
        switch steps {
        case nil:
            Phrase(
                nl: "Nu verbindt niemand jullie, ook niet via anderen.",
                en: "Now nobody connects you, not even through others."
            )
        case 2?:
            Phrase(
                nl: "Nu zijn jullie alleen via 1 ander met elkaar verbonden.",
                en: "Now you are connected only through 1 other person."
            )
        case let steps? where steps > 2:
            Phrase(
                nl: "Nu zijn jullie alleen via \(steps - 1) anderen met elkaar verbonden.",
                en: "Now you are connected only through \(steps - 1) others."
            )
        default:
            Phrase(
                nl: "Jullie zijn al direct verbonden: jullie werken samen, of horen bij dezelfde organisatie of groep.",
                en: "You are connected directly already: you collaborate, or belong to the same organization or group."
            )
        }
    }

    /// By what a list is put in order beside the scores; nil where by nothing.
    static func order(isVaried: Bool, isBridge: Bool) -> Phrase? {
        let varied = Phrase(nl: "dat suggesties van elkaar verschillen", en: "that suggestions differ from each other")
        let far = Phrase(nl: "dat mensen ver van elkaar af staan", en: "that people are far from each other")
        let found = (isVaried ? [varied] : []) + (isBridge ? [far] : [])
        guard !found.isEmpty else { return nil }
        let (dutch, english) = (found.map(\.dutch), found.map(\.english))
        return Phrase(
            nl: "Voor de volgorde telt ook mee \(dutch.joined(separator: ", en ")).",
            en: "The order also takes into account \(english.joined(separator: ", and "))."
        )
    }

    static func listed(_ other: String, for person: String, _ rank: Int) -> Phrase {
        Phrase(
            nl: "\(other) staat op plaats \(rank) van de suggesties voor \(person).",
            en: "\(other) is number \(rank) of the suggestions for \(person)."
        )
    }

    static func changesNothing(_ other: String, for person: String) -> Phrase {
        Phrase(
            nl: "\(other) kan nu niet bij de suggesties voor \(person) komen.",
            en: "\(other) can’t be among the suggestions for \(person) now."
        )
    }

    static func noFact(_ other: String, for person: String) -> Phrase {
        Phrase(
            nl: "Geen van de losse feiten die zijn geprobeerd, brengt \(other) bij de suggesties voor \(person).",
            en: "None of the single facts that were tried brings \(other) into the suggestions for \(person)."
        )
    }

    static func cheapestFact(_ fact: String, _ other: String, for person: String, _ rank: Int) -> Phrase {
        Phrase(
            nl:
                "Eén feit brengt \(other) op plaats \(rank) van de suggesties voor \(person). Leg vast, als het zo is: \(fact).",
            en:
                "One fact makes \(other) number \(rank) of the suggestions for \(person). Record, if it is so: \(fact)."
        )
    }

    /// The fact with the quotation marks of the language.
    static func quotedFact(_ fact: String, _ language: Language) -> String {
        language == .english ? fact : fact.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : String($0) }.joined()
    }
}
