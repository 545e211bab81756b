internal import RaakvlakNetwork

/// What the commands say with which persons see what is stored about them, and are forgotten.
extension Texts {
    static let person = Phrase(
        nl: "Toont of wist wat er over iemand is opgeslagen, en wie het mag zien.",
        en: "Shows or erases what is stored about someone, and who may see it."
    )
    static let personUsage = Phrase(nl: "raakvlak person <opdracht>", en: "raakvlak person <subcommand>")
    static let personDiscussion = Phrase(
        nl: """
            Voor wie vraagt wat er van hem of haar bewaard wordt, zegt wie het mag zien, of vergeten wil worden.

              raakvlak person export lotte
              raakvlak person consent lotte e-mail netwerk
              raakvlak person erase lotte --dry-run
            """,
        en: """
            For who asks what is kept about them, says who may see it, or wants to be forgotten.

              raakvlak person export lotte
              raakvlak person consent lotte email network
              raakvlak person erase lotte --dry-run
            """
    )
    static let personIDHelp = Phrase(nl: "De id van de persoon.", en: "The id of the person.")

    static let personExport = Phrase(
        nl: "Vertelt alles wat er over iemand is opgeslagen.",
        en: "Tells all that is stored about someone."
    )
    static let personExportDiscussion = Phrase(
        nl: """
            Ook wat die persoon zelf inbracht, waar anderen die persoon noemen, en wat er in het log van een database staat. Met \
            --format json staat alles erin, om te bewaren of elders in te lezen.

              raakvlak person export lotte --format json > lotte.json
            """,
        en: """
            Also what they contributed, where others name them, and what is in the log of a database. With --format json all of \
            it is there, to keep or to read elsewhere.

              raakvlak person export lotte --format json > lotte.json
            """
    )

    static let personErase = Phrase(
        nl: "Wist iemand, ook uit het log van een database.",
        en: "Erases someone, also from the log of a database."
    )
    static let personEraseDiscussion = Phrase(
        nl: """
            Weg gaan de persoon, de relaties, en wat alleen die persoon schreef. Waar anderen de persoon noemen, wordt die naam \
            gemaskeerd; kijk dat na. Dat een organisatie een contactpersoon had, en wanneer, blijft staan, zonder naam. Wissen kan \
            niet ongedaan worden gemaakt.

            Wie gewist is, komt niet terug door een import. Zeg bij --by en --reason niet om wie het gaat: dat blijft bewaard.

              raakvlak person erase lotte --dry-run
              raakvlak person erase lotte --reason "op eigen verzoek"
            """,
        en: """
            What goes is the person, the ties, and what nobody else wrote. Where others name them, the name is masked; read that \
            over. That an organization had a contact person, and when, stays, without a name. Erasing can't be undone.

            Who was erased does not come back by an import. Don't say with --by and --reason whom it is about: that is kept.

              raakvlak person erase lotte --dry-run
              raakvlak person erase lotte --reason "as they asked"
            """
    )
    static let eraseDryRunHelp = Phrase(
        nl: "Toon alleen wat er weg zou gaan.",
        en: "Only show what would go."
    )
    static let eraseYesHelp = Phrase(
        nl: "Vraag niet om bevestiging.",
        en: "Don't ask for confirmation."
    )
    static let eraseNeedsYes = Phrase(
        nl: "Wissen kan niet ongedaan worden gemaakt; bekijk het eerst met --dry-run, en geef dan --yes.",
        en: "Erasing can't be undone; look at it with --dry-run first, and then give --yes."
    )

    static func eraseQuestion(_ id: String) -> Phrase {
        Phrase(
            nl: "\nDit kan niet ongedaan worden gemaakt. Typ de id (\(id)) om te bevestigen: ",
            en: "\nThis can't be undone. Type the id (\(id)) to confirm: "
        )
    }

    static let notConfirmed = Phrase(
        nl: "Dat is niet de id; er is niets gewist.",
        en: "That is not the id; nothing was erased."
    )

    static func noSuchPerson(_ id: String) -> Phrase {
        Phrase(
            nl: "Er is geen persoon '\(id)', en die is er ook niet geweest; zoek de id met raakvlak list persoon.",
            en: "There is no person '\(id)', and there was none; look for the id with raakvlak list person."
        )
    }

    static func personErased(_ change: Int) -> Phrase {
        Phrase(nl: "Gewist; dat is wijziging \(change).", en: "Erased; that is change \(change).")
    }

    static func isErased(_ id: String) -> Phrase {
        Phrase(
            nl: "'\(id)' was al gewist; er is niets meer van opgeslagen.",
            en: "'\(id)' was erased before; nothing of them is stored any more."
        )
    }

    static func personErasedBefore(_ id: String) -> Phrase {
        Phrase(
            nl: "'\(id)' was al gewist; het bestand is nog eens opgeschoond.",
            en: "'\(id)' was erased before; the file was cleaned once more."
        )
    }

    static func personErasedFromFolder(_ place: String) -> Phrase {
        Phrase(
            nl:
                "Gewist uit de map \(place). Een map onthoudt niet wie gewist is: een import kan die persoon terugbrengen.",
            en: "Erased from the folder \(place). A folder does not keep who was erased: an import may bring them back."
        )
    }

    static let eraseByHand = Phrase(
        nl:
            "Wis nu zelf ook wat er buiten staat: oude reservekopieën, exports, afgedrukte kaarten en kopieën bij anderen.",
        en: "Now erase by hand what is elsewhere: old backups, exports, printed maps and copies that others have."
    )

    static let personAllow = Phrase(
        nl: "Laat iemand terugkomen die is gewist.",
        en: "Lets someone back who was erased."
    )
    static let personAllowDiscussion = Phrase(
        nl: """
            Ook voor wie alleen zo heet als iemand die is gewist. Van wie gewist is, staat nergens een naam; noem dus alles waaraan \
            die herkend kan worden, zoals het daarna wordt toegevoegd.

              raakvlak person allow lotte --name "Lotte Bos" --organization boor
            """,
        en: """
            Also for who is only called like someone who was erased. No name of the erased is kept; so name all that they may be \
            recognized by, as it is to be added after that.

              raakvlak person allow lotte --name "Lotte Bos" --organization boor
            """
    )
    static let allowNameHelp = Phrase(nl: "De naam.", en: "The name.")
    static let allowEmailHelp = Phrase(nl: "Het e-mailadres.", en: "The e-mail address.")
    static let allowOrganizationHelp = Phrase(
        nl: "Waar die persoon werkt; mag vaker.",
        en: "Where they work; may be given several times."
    )

    static func erasedLeftOut(_ ids: [String]) -> Phrase {
        let (count, list) = (ids.count, ids.joined(separator: ", "))
        return Phrase(
            nl: """
                \(count) \(count == 1 ? "persoon is" : "personen zijn") weggelaten, met eigen teksten en relaties, omdat die \
                eerder \(count == 1 ? "is" : "zijn") gewist: \(list).
                """,
            en: """
                \(count) \(count == 1 ? "person was" : "persons were") left out, with their own texts and ties, since they were \
                erased before: \(list).
                """
        )
    }
}
