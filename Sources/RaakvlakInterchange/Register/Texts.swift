import RaakvlakNetwork

extension Texts {
    static let noRegisterFiles = Phrase(
        nl: """
            Geen van de bestanden is er een van het scholenregister of van de regeling over regio’s; geef de map op waarin \
            die bestanden staan.
            """,
        en: """
            None of the files belongs to the school register or to the regulation on regions; name the folder that holds \
            those files.
            """
    )

    static func idTaken(_ id: String, _ number: String) -> Phrase {
        Phrase(
            nl: "De id '\(id)', die bij nummer \(number) hoort, is al van een ander; geef die een andere id.",
            en: "The id '\(id)', which belongs to number \(number), is taken by another node; give that one another id."
        )
    }

    static func badMatches(_ file: String, _ line: Int, _ found: String) -> Phrase {
        if line == 1 {
            return Phrase(
                nl: "\(file):1: een lijst met bevestigde namen heeft de kolommen \(found).",
                en: "\(file):1: a list of confirmed names has the columns \(found)."
            )
        }
        return Phrase(
            nl: "\(file):\(line): '\(found)' in de kolom confirmed is geen antwoord; schrijf ja of nee.",
            en: "\(file):\(line): '\(found)' in the column confirmed is not an answer; write yes or no."
        )
    }

    static func unknownMatch(_ id: String, _ number: String) -> Phrase {
        Phrase(
            nl: """
                De bevestigde naam '\(id)' met nummer '\(number)' past niet: die id staat niet in het netwerk, of een \
                organisatie van die soort kan dit nummer niet hebben.
                """,
            en: """
                The confirmed name '\(id)' with number '\(number)' does not fit: the network has no such id, or an \
                organization of its kind can't have this number.
                """
        )
    }

    static func numberTaken(_ number: String, _ first: String, _ second: String) -> Phrase {
        Phrase(
            nl: "Het nummer \(number) is al van '\(first)' en kan niet ook van '\(second)' zijn.",
            en: "The number \(number) is that of '\(first)' already and can't be that of '\(second)' too."
        )
    }

    static func twoNumbers(_ id: String, _ first: String, _ second: String) -> Phrase {
        Phrase(
            nl: "Bij '\(id)' zijn twee nummers bevestigd, \(first) en \(second); laat er één staan.",
            en: "Two numbers are confirmed for '\(id)', \(first) and \(second); leave one."
        )
    }
}
