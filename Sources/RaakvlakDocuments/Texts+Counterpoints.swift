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
                    nl: "Daar staat tegenover: jij haalt er veel minder uit dan \(name(other)).",
                    en: "On the other hand: you get far less out of it than \(name(other))."
                )
            case .oneSided:
                Phrase(
                    nl: "Daar staat tegenover: \(name(other)) haalt er veel minder uit dan jij.",
                    en: "On the other hand: \(name(other)) gets far less out of it than you."
                )
            case .oldFacts(let day):
                Phrase(
                    nl: "Daar staat tegenover: waar dit op rust, is van \(day.year) of ouder.",
                    en: "On the other hand: what this rests on is from \(day.year) or older."
                )
            case .farApart(let own, let others):
                Phrase(
                    nl: "Daar staat tegenover: jullie werken ver uit elkaar, in \(name(own)) en \(name(others)).",
                    en: "On the other hand: you work far apart, in \(name(own)) and \(name(others))."
                )
            }
        return phrase(language)
    }

    /// What a meeting would do for two parties that are so many steps away from each other.
    static func bridged(_ one: String, _ other: String, from steps: Int?) -> Phrase {
        guard let steps else {
            return Phrase(
                nl: "Een gesprek verbindt \(one) en \(other), waartussen nu geen keten van mensen loopt.",
                en: "A talk joins \(one) and \(other), which no chain of people joins now."
            )
        }
        guard steps > 1 else {
            return Phrase(
                nl: "Tussen \(one) en \(other) is er al een directe weg.",
                en: "There is a direct way between \(one) and \(other) already."
            )
        }
        return Phrase(
            nl: "Een gesprek brengt \(one) en \(other) van \(steps) stappen naar 1.",
            en: "A talk brings \(one) and \(other) from \(steps) steps to 1."
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
            nl: "Geen feit brengt \(other) bij de suggesties voor \(person) zolang een voorwaarde het verbiedt.",
            en: "No fact brings \(other) into the suggestions for \(person) while a constraint forbids it."
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
