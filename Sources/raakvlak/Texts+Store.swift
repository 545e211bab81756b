internal import RaakvlakNetwork

extension Texts {
    static let authorValue = Phrase(nl: "naam", en: "name")
    static let reasonValue = Phrase(nl: "tekst", en: "text")
    static let nameValue = Phrase(nl: "naam", en: "name")
    static let storeValue = Phrase(nl: "bestand", en: "file")
    static let momentValue = Phrase(nl: "moment", en: "moment")
    static let changeValue = Phrase(nl: "wijziging", en: "change")
    static let assignmentValue = Phrase(nl: "kolom=tekst", en: "column=text")
    static let tieKindValue = Phrase(nl: "soort", en: "kind")

    static let authorHelp = Phrase(
        nl: "Wie dit wijzigt. Standaard: $RAAKVLAK_AUTHOR, anders $USER.",
        en: "Who changes this. Default: $RAAKVLAK_AUTHOR, else $USER."
    )
    static let reasonHelp = Phrase(
        nl: "Waarom; een database bewaart het bij de wijziging.",
        en: "Why; a database keeps it with the change."
    )
    static let storeHelp = Phrase(
        nl: """
            De database: .sqlite, of postgres://…/database?network=naam. Standaard: $RAAKVLAK_NETWORK, anders \
            raakvlak.sqlite in deze map.
            """,
        en: """
            The database: .sqlite, or postgres://…/database?network=name. Default: $RAAKVLAK_NETWORK, else raakvlak.sqlite in \
            this folder.
            """
    )
    static let knownAtHelp = Phrase(
        nl:
            "Het moment waarop het zo was vastgelegd, zoals 2024-02-01 of 2024-02-01T09:30 (UTC); alleen van een database.",
        en: "The moment at which it was so recorded, such as 2024-02-01 or 2024-02-01T09:30 (UTC); of a database only."
    )
    static let noAuthor = Phrase(
        nl: "Er is niet gezegd wie dit wijzigt; geef --by NAAM, of zet RAAKVLAK_AUTHOR.",
        en: "It was not said who changes this; give --by NAME, or set RAAKVLAK_AUTHOR."
    )

    static func badMoment(_ option: String, _ text: String) -> Phrase {
        Phrase(
            nl: "De waarde '\(text)' van \(option) is geen moment; schrijf 2024-02-01 of 2024-02-01T09:30 (UTC).",
            en: "The value '\(text)' of \(option) is no moment; write 2024-02-01 or 2024-02-01T09:30 (UTC)."
        )
    }

    static func noAssignment(_ word: String) -> Phrase {
        Phrase(
            nl: "'\(word)' is niet van de vorm kolom=tekst; schrijf bijvoorbeeld email=naam@example.org.",
            en: "'\(word)' is not of the form column=text; write for instance email=name@example.org."
        )
    }

    static func needsStore(_ place: String) -> Phrase {
        Phrase(
            nl: """
                '\(place)' houdt geen wijzigingen bij; dat doet een database. Maak die met \
                raakvlak import \(place) --network raakvlak.sqlite.
                """,
            en: """
                '\(place)' keeps no log of changes; a database does. Make one with \
                raakvlak import \(place) --network raakvlak.sqlite.
                """
        )
    }

    static func folderLikeStore(_ name: String) -> Phrase {
        Phrase(
            nl: "'\(name)' wordt een map, maar heet als een database; geef de map een andere naam.",
            en: "'\(name)' will be a folder, but is called like a database; give the folder another name."
        )
    }

    static let pastIsPast = Phrase(
        nl: "--known-at is om te lezen; het verleden kan niet worden gewijzigd. Laat die optie weg.",
        en: "--known-at is for reading; the past can't be changed. Leave it out."
    )

    static let nothingChanged = Phrase(
        nl: "Er is niets gewijzigd: alles stond er al zo.",
        en: "Nothing was changed: everything was so already."
    )

    static func folderChanged(_ place: String, _ count: Int) -> Phrase {
        Phrase(
            nl: "\(count) \(count == 1 ? "feit" : "feiten") gewijzigd in \(place).",
            en: "\(count) \(count == 1 ? "fact" : "facts") changed in \(place)."
        )
    }

    static let log = Phrase(
        nl: "Vertelt wat er in een database is gewijzigd.",
        en: "Tells what was changed in a database."
    )
    static let logDiscussion = Phrase(
        nl: """
            Elke wijziging staat er met wie, wanneer en waarom, de laatste eerst. Hoe feiten op twee dagen verschillen, zegt \
            raakvlak changes.

              raakvlak log --since 2024-01-01 --by lotte
              raakvlak log --format json
            """,
        en: """
            Each change stands there with who, when and why, latest first. How facts differed on two days, raakvlak changes \
            tells.

              raakvlak log --since 2024-01-01 --by lotte
              raakvlak log --format json
            """
    )
    static let logSinceHelp = Phrase(
        nl: "Vanaf deze dag of dit moment (UTC), zoals 2024-02-01.",
        en: "From this day or moment on (UTC), such as 2024-02-01."
    )
    static let logByHelp = Phrase(nl: "Alleen van deze persoon.", en: "Only by this person.")
    static let logLimitHelp = Phrase(nl: "Hoogstens zoveel wijzigingen.", en: "At most so many changes.")

    static let history = Phrase(
        nl: "Vertelt hoe iets zo is vastgelegd.",
        en: "Tells how something came to be recorded so."
    )
    static let historyDiscussion = Phrase(
        nl: """
            Ook van wat weg is. Alleen de wijzigingen van wat je noemt en van de relaties daarvan.

              raakvlak history lotte
            """,
        en: """
            Also of what is gone. Only the changes of what you name and of its ties.

              raakvlak history lotte
            """
    )
    static let historyIDHelp = Phrase(nl: "De id, zoals bij raakvlak show.", en: "The id, as for raakvlak show.")

    static let undo = Phrase(nl: "Maakt een wijziging ongedaan.", en: "Undoes a change.")
    static let undoDiscussion = Phrase(
        nl: """
            Dat is zelf een wijziging, en kan dus ook ongedaan worden gemaakt. Het kan niet als latere wijzigingen erop \
            voortbouwen.

              raakvlak log
              raakvlak undo 12 --reason "verkeerd bestand"
            """,
        en: """
            That is a change itself, and so can be undone too. It can't be done where later changes rest on it.

              raakvlak log
              raakvlak undo 12 --reason "wrong file"
            """
    )
    static let undoNumberHelp = Phrase(nl: "Het nummer, zoals in raakvlak log.", en: "The number, as in raakvlak log.")

    static let verify = Phrase(nl: "Kijkt na of een database gaaf is.", en: "Checks whether a database is whole.")
    static let verifyDiscussion = Phrase(
        nl: """
            Nagekeken wordt of het bestand gaaf is, of elke wijziging is wat er werd vastgelegd en er geen ontbreekt, of alle \
            wijzigingen samen de feiten geven die er staan, en of klopt welke wijzigingen waarover gaan.

              raakvlak verify --network raakvlak.sqlite
            """,
        en: """
            Checked is whether the file is whole, whether each change is what was recorded and none is missing, whether all \
            changes together give the facts that stand there, and whether it is right which changes concern what.

              raakvlak verify --network raakvlak.sqlite
            """
    )

    static func verified(_ place: String, _ changes: Int, _ digest: String?) -> Phrase {
        let told = Phrase(
            nl: changes == 1
                ? "1 wijziging, zoals die is vastgelegd" : "\(changes) wijzigingen, zoals ze zijn vastgelegd",
            en: changes == 1 ? "1 change, as it was recorded" : "\(changes) changes, as they were recorded"
        )
        let kept = digest.map {
            Phrase(
                nl: "\nKenmerk van de laatste: \($0)\nWie dat elders bewaart, ziet ook of er later iets is vervangen.",
                en: "\nDigest of the last: \($0)\nWho keeps it elsewhere also sees whether anything was replaced later."
            )
        }
        return Phrase(
            nl: "'\(place)' is gaaf: \(told.dutch).\(kept?.dutch ?? "")",
            en: "'\(place)' is whole: \(told.english).\(kept?.english ?? "")"
        )
    }

    static func notIntact(_ place: String) -> Phrase {
        Phrase(
            nl: "'\(place)' is niet gaaf; zet een reservekopie terug.",
            en: "'\(place)' is not whole; put back a copy."
        )
    }
}
