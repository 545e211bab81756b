import RaakvlakNetwork

extension Texts {
    static func badLocation(_ text: String) -> Phrase {
        Phrase(
            nl: """
                '\(text)' is geen locatie van een netwerk op een server; schrijf postgres://gebruiker@server/database?network=naam, met een naam van \
                kleine letters, cijfers, - en _.
                """,
            en: """
                '\(text)' is no location of a network on a server; write postgres://user@host/database?network=name, with a name of \
                lower-case letters, digits, - and _.
                """
        )
    }

    static func unreachable(_ place: String, _ reason: String) -> Phrase {
        Phrase(
            nl: "Er is geen verbinding met de server van '\(place)' (\(reason)); er is niets gewijzigd.",
            en: "There is no connection with the server of '\(place)' (\(reason)); nothing was changed."
        )
    }

    static func notAdmitted(_ place: String, _ reason: String) -> Phrase {
        Phrase(
            nl: """
                De server van '\(place)' laat je er niet in (\(reason)); kijk of gebruiker, database en wachtwoord (in \
                PGPASSWORD of ~/.pgpass) kloppen.
                """,
            en: """
                The server of '\(place)' does not let you in (\(reason)); see whether user, database and password (in \
                PGPASSWORD or ~/.pgpass) are right.
                """
        )
    }

    static func unknownOutcome(_ place: String, _ change: Int) -> Phrase {
        Phrase(
            nl: """
                De server van '\(place)' viel weg terwijl wijziging \(change) werd vastgelegd; kijk met raakvlak log of die er \
                staat voordat je het opnieuw probeert.
                """,
            en: """
                The server of '\(place)' was lost while change \(change) was recorded; see with raakvlak log whether it is \
                there before you try again.
                """
        )
    }

    static func unstorableText(_ key: Fact.Key) -> Phrase {
        Phrase(
            nl: "In een tekst van '\(key)' staat een teken dat geen database kan bewaren (U+0000); haal het weg.",
            en: "A text of '\(key)' has a character that no database can hold (U+0000); remove it."
        )
    }
}
