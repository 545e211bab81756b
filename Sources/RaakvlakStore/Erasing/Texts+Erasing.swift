import RaakvlakNetwork

/// What is said of persons who are erased.
extension Texts {
    static let maskedAuthor = Phrase(nl: "[naam]", en: "[name]")

    static func erasedChange(_ number: Int) -> Phrase {
        Phrase(
            nl: """
                Wijziging \(number) kan niet ongedaan worden gemaakt: daarin of daarmee is iets gewist, en dat komt niet terug. \
                Wijzig wat er nu staat.
                """,
            en: """
                Change \(number) can't be undone: something was erased in it or by it, and that does not come back. \
                Change what stands there now.
                """
        )
    }

    static func erasedPerson(_ id: Node.ID) -> Phrase {
        Phrase(
            nl: """
                '\(id)' is of lijkt iemand die is gewist, en kan niet terugkomen. Is het iemand anders, of wil deze persoon \
                terug? Sta dat toe met raakvlak person allow \(id), met --name, --organization en --email zoals je ze toevoegt.
                """,
            en: """
                '\(id)' is or seems to be someone who was erased, and can't come back. Is it someone else, or does this person \
                want to be back? Allow it with raakvlak person allow \(id), with --name, --organization and --email as you add them.
                """
        )
    }

    static let erasedAddressMask = Phrase("[e-mail]")

    static func erasedAddress(_ key: Fact.Key) -> Phrase {
        Phrase(
            nl: """
                In '\(key)' staat het e-mailadres van iemand die is gewist; laat het weg. Mag het er weer staan? Sta dat toe met \
                raakvlak person allow en --email.
                """,
            en: """
                '\(key)' has the e-mail address of someone who was erased; leave it out. May it be there again? Allow it with \
                raakvlak person allow and --email.
                """
        )
    }

    static let erasureNamesPerson = Phrase(
        nl: """
            In --by of --reason staat wie er wordt gewist, en die tekst blijft bewaard; zeg het zonder diens naam, id of \
            contactgegevens.
            """,
        en: """
            --by or --reason names the person who is erased, and that text is kept; say it without their name, id or \
            contact details.
            """
    )

    static func changedMeanwhile(_ number: Int) -> Phrase {
        Phrase(
            nl: "Intussen is wijziging \(number) vastgelegd; er is niets gewist. Kijk opnieuw en probeer het nog eens.",
            en: "Change \(number) was recorded in the meantime; nothing was erased. Look again and try once more."
        )
    }

    static func notWiped(_ place: String, _ reason: String?) -> Phrase {
        let why = Phrase(
            nl: reason.map { "(\($0)). Verhelp dat" } ?? "want een ander programma leest daar al te lang. Sluit dat",
            en: reason.map { "(\($0)). Put that right" }
                ?? "since another program has been reading there for too long. Close it"
        )
        return Phrase(
            nl: """
                Het is gewist uit de feiten en het log, maar in de bestanden van '\(place)' kunnen nog resten staan\(reason == nil ? "," : "") \
                \(why.dutch), en geef dezelfde opdracht nog eens.
                """,
            en: """
                It is erased from the facts and the log, but remains may be left in the files of '\(place)'\(reason == nil ? "," : "") \
                \(why.english), and give the same command again.
                """
        )
    }
}
