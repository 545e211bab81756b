internal import RaakvlakNetwork

extension Texts {
    static let columnsAndWords = Phrase(nl: "Kolommen en woorden", en: "Columns and words")

    static func referenceHeader(_ language: Language) -> [String] {
        switch language {
        case .dutch: ["kolom (* verplicht)", "mag ook heten", "wat erin staat"]
        case .english: ["column (* required)", "what is in it"]
        }
    }

    static func tieKindsHeader(_ language: Language) -> [String] {
        switch language {
        case .dutch: ["soort", "heet", "zegt"]
        case .english: ["kind", "called", "says"]
        }
    }

    static let ownID = Phrase(nl: "eigen id, één keer in het hele netwerk", en: "its own id, once in the whole network")
    static let idOfNode = Phrase(nl: "id van iets anders", en: "id of something else")
    static func idOfKinds(_ kinds: String) -> Phrase { Phrase(nl: "id van: \(kinds)", en: "id of: \(kinds)") }
    /// A bar ends a cell unless it is escaped.
    static let severalParted = Phrase(nl: "meer dan één: `a\\|b`", en: "more than one: `a\\|b`")
    static let dateForm = Phrase(nl: "datum, zo precies als bekend", en: "date, as precise as known")
    static let wholeNumber = Phrase(nl: "heel getal", en: "whole number")
    static let decimalNumber = Phrase(nl: "getal", en: "number")
    static let numberAboveZero = Phrase(nl: "getal boven 0", en: "number above 0")
    static let officialNumber = Phrase(
        nl: "bestuursnummer, BRIN, gemeentecode of nummer van het samenwerkingsverband",
        en: "board number, BRIN, gemeente code or number of the samenwerkingsverband"
    )
    static let consentMeaning = Phrase(
        nl:
            "wat (`\(PersonalField.codes.joined(separator: "`, `"))`) aan wie (`\(Audience.codes.joined(separator: "`, `"))`) "
            + "sinds wanneer: `email:network:2024-01-15`, ingetrokken `email:network:2024-01-15..2024-03-01`",
        en:
            "what (`\(PersonalField.codes.joined(separator: "`, `"))`) to whom (`\(Audience.codes.joined(separator: "`, `"))`) "
            + "since when: `email:network:2024-01-15`, withdrawn `email:network:2024-01-15..2024-03-01`"
    )
    static let oneOfBelow = Phrase(nl: "een van de soorten hieronder", en: "one of the kinds below")
}
