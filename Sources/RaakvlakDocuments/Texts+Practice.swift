internal import RaakvlakNetwork

extension Texts {
    static func examplesFor(_ name: String) -> Phrase {
        Phrase(nl: "Praktijkvoorbeelden voor \(name)", en: "Practice examples for \(name)")
    }

    static func noExamples(_ name: String) -> Phrase {
        Phrase(
            nl:
                "Er is nog geen praktijkvoorbeeld bij wat \(name) zoekt of waaraan die werkt. Leg vast wat deze persoon zoekt, of vraag met 'raakvlak suggest' wie er kan helpen.",
            en:
                "There is no practice example yet for what \(name) is looking for or works on. Record what they need, or ask with 'raakvlak suggest' who could help."
        )
    }

    static let exampleWord = Phrase(nl: "voorbeeld", en: "example")

    static let knownExample = Phrase(
        nl: "Jij hebt hier al belangstelling voor getoond.",
        en: "You have shown an interest in this already."
    )

    static func ask(_ names: String) -> Phrase { Phrase(nl: "Vraag het aan: \(names).", en: "Ask: \(names).") }

    // Partners.

    static func partnersFor(_ name: String) -> Phrase {
        Phrase(nl: "Partners voor \(name)", en: "Partners for \(name)")
    }

    static func seeksNoPartners(_ name: String) -> Phrase {
        Phrase(
            nl: "Het is niet vastgelegd welke partners \(name) zoekt.",
            en: "It is not recorded which partners \(name) seeks."
        )
    }

    /// "Gezocht: mbo-instelling in Rotterdam-Rijnmond".
    static func wish(_ kind: String, _ region: String?) -> Phrase {
        let place =
            region.map { Phrase(nl: " in of bij \($0)", en: " in or near \($0)") }
            ?? Phrase(nl: " in de buurt", en: " near by")
        let kind = kind.isEmpty ? Phrase(nl: "een organisatie", en: "an organization") : Phrase(kind)
        return Phrase(nl: "Gezocht: \(kind.dutch)\(place.dutch)", en: "Sought: \(kind.english)\(place.english)")
    }

    static func sought(by name: String) -> Phrase { Phrase(nl: "Bij: \(name)", en: "For: \(name)") }

    static func label(of nearness: Places.Nearness) -> Phrase {
        switch nearness {
        case .sameRegion: Phrase(nl: "in dezelfde regio", en: "in the same region")
        case .neighboring:
            Phrase(
                nl: "in een buurregio of met een gezamenlijke gemeente",
                en: "in a neighboring region, or sharing a gemeente"
            )
        case .elsewhere: Phrase(nl: "verder weg", en: "further away")
        case .unknown: Phrase(nl: "onbekend waar", en: "not known where")
        }
    }

    static func hasToOffer(_ themes: String) -> Phrase {
        Phrase(nl: "Heeft te bieden op: \(themes).", en: "Has something to offer on: \(themes).")
    }

    static let noContact = Phrase(nl: "Nog geen contactpersoon bekend.", en: "No contact person known yet.")

    static let noPartners = Phrase(
        nl: "Er is geen organisatie van deze soort in de buurt bekend.",
        en: "No organization of this sort is known near by."
    )

    static func partnersElsewhere(_ count: String) -> Phrase {
        let isOne = count == "1"
        return Phrase(
            nl: "Nog \(count) van deze soort \(isOne ? "ligt" : "liggen") verder weg, of het is niet bekend waar.",
            en: "\(count) more of this sort \(isOne ? "lies" : "lie") further away, or it is not known where."
        )
    }

    static func seeksNothing(_ id: Node.ID) -> Phrase {
        Phrase(
            nl:
                "Van '\(id)' is niet vastgelegd welke partners worden gezocht; geef een soort op, zoals --partners gemeente.",
            en: "It is not recorded which partners '\(id)' seeks; name a sort, such as --partners gemeente."
        )
    }
}
