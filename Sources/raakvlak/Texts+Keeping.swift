internal import RaakvlakNetwork

extension Texts {
    static let queryValue = Phrase(nl: "vraag", en: "question")
    static let secondsValue = Phrase(nl: "seconden", en: "seconds")

    static let sql = Phrase(nl: "Beantwoordt een vraag in SQL.", en: "Answers a question in SQL.")
    static let sqlUsage = Phrase(
        nl: "raakvlak sql <vraag> [<opties>]\nraakvlak sql --tables [<opties>]",
        en: "raakvlak sql <question> [<options>]\nraakvlak sql --tables [<options>]"
    )
    static let sqlDiscussion = Phrase(
        nl: """
            Voor analisten: één SELECT op een database, die niets kan wijzigen. Views hebben namen naast ids, zoals \
            contact_persons, theme_interest en connections; --tables vertelt welke er zijn, met hun kolommen.

            Het antwoord verbergt niets: ook e-mailadressen, het logboek en kleine aantallen staan erin. Geef het niet \
            zonder meer door.

              raakvlak sql "SELECT person_name, email FROM contact_persons"
              raakvlak sql - --format csv < vraag.sql > antwoord.csv
              raakvlak sql --tables
            """,
        en: """
            For analysts: one SELECT on a database, which can change nothing. Views have names beside ids, such as \
            contact_persons, theme_interest and connections; --tables tells which there are, with their columns.

            The answer hides nothing: it has e-mail addresses, the log and small numbers too. Don't pass it on without \
            a thought.

              raakvlak sql "SELECT person_name, email FROM contact_persons"
              raakvlak sql - --format csv < question.sql > answer.csv
              raakvlak sql --tables
            """
    )
    static let sqlQueryHelp = Phrase(
        nl: "De vraag; met - wordt die van de standaardinvoer gelezen.",
        en: "The question; - reads it from the standard input."
    )
    static let sqlTablesHelp = Phrase(
        nl: "Vertel welke views en tabellen er zijn, met hun kolommen.",
        en: "Tell which views and tables there are, with their columns."
    )
    static let sqlLimitHelp = Phrase(nl: "Hoogstens zoveel rijen.", en: "At most this many rows.")
    static let sqlTimeoutHelp = Phrase(
        nl: "Hoeveel seconden er naar het antwoord wordt gezocht.",
        en: "For how many seconds the answer is looked for."
    )
    static let sqlQueryOrTables = Phrase(
        nl: "Geef een vraag in SQL op, of vraag met --tables welke tabellen er zijn.",
        en: "Give a question in SQL, or ask with --tables which tables there are."
    )

    static func rowsCut(_ limit: Int) -> Phrase {
        Phrase(
            nl: "Er zijn meer dan \(limit) rijen; de rest is weggelaten. Vraag meer met --limit.",
            en: "There are more than \(limit) rows; the rest was left out. Ask for more with --limit."
        )
    }

    static func noSQL(_ place: String) -> Phrase {
        Phrase(
            nl: """
                '\(place)' is geen database, en kan niet in SQL worden bevraagd. Maak er een met \
                raakvlak import \(place) --network raakvlak.sqlite.
                """,
            en: """
                '\(place)' is no database, and can't be asked in SQL. Make one with \
                raakvlak import \(place) --network raakvlak.sqlite.
                """
        )
    }

    static let backup = Phrase(nl: "Maakt een reservekopie van een database.", en: "Makes a backup of a database.")
    static let backupDiscussion = Phrase(
        nl: """
            De kopie is één bestand met alle feiten en het hele logboek, zoals ze op één moment waren; wie ondertussen \
            schrijft, hoeft niet te wachten. Zij wordt nagekeken voordat ze op haar plaats komt. Kopieer een database die in \
            gebruik is niet zelf: dan ontbreekt er misschien iets. Ook van een netwerk op een server is de kopie zo'n bestand.

              raakvlak backup raakvlak-2024-02-01.sqlite
              raakvlak verify --network raakvlak-2024-02-01.sqlite
            """,
        en: """
            The copy is one file with all facts and the whole log, as they were at one moment; who writes meanwhile need not \
            wait. It is checked before it is put in its place. Don't copy a database that is in use yourself: something \
            may be missing then. Of a network on a server the copy is such a file too.

              raakvlak backup raakvlak-2024-02-01.sqlite
              raakvlak verify --network raakvlak-2024-02-01.sqlite
            """
    )
    static let backupFileHelp = Phrase(nl: "Het bestand dat wordt gemaakt.", en: "The file to make.")
    static let backupReplaceHelp = Phrase(
        nl: "Vervang de reservekopie die er al staat.",
        en: "Replace the backup that is already there."
    )

    static let restore = Phrase(
        nl: "Zet een reservekopie van een database terug.",
        en: "Restores a backup of a database."
    )
    static let restoreDiscussion = Phrase(
        nl: """
            De kopie wordt eerst nagekeken; is zij niet gaaf, dan verandert er niets. Wat er nu staat, wordt bewaard in een \
            bestand ernaast (van een netwerk op een server: in de huidige map), en dan in één keer vervangen. Staan er \
            wijzigingen die de kopie niet heeft, dan is --yes nodig. Een kopie van een bestand kan naar een server, en andersom.

              raakvlak restore raakvlak-2024-02-01.sqlite --network raakvlak.sqlite
            """,
        en: """
            The copy is checked first; where it is not whole, nothing is changed. What is there now is kept in a file beside \
            (of a network on a server: in the present folder), and then replaced all at once. Where there are changes that the \
            copy has not, --yes is needed. A copy of a file can go to a server, and the other way round.

              raakvlak restore raakvlak-2024-02-01.sqlite --network raakvlak.sqlite
            """
    )
    static let restoreFileHelp = Phrase(nl: "De reservekopie.", en: "The backup.")
    static let restoreYesHelp = Phrase(
        nl: "Ook als er wijzigingen staan die de reservekopie niet heeft.",
        en: "Also where there are changes that the backup has not."
    )

    static func keptBefore(_ path: String, _ lost: Int?) -> Phrase {
        let dutch =
            lost == 0 ? "" : lost == 1 ? ", met 1 wijziging meer" : lost.map { ", met \($0) wijzigingen meer" } ?? ""
        let english =
            lost == 0 ? "" : lost == 1 ? ", with 1 change more" : lost.map { ", with \($0) changes more" } ?? ""
        return Phrase(
            nl: "Wat er stond\(dutch), is bewaard in '\(path)'.",
            en: "What was there\(english), is kept in '\(path)'."
        )
    }

    static func erasedAgain(_ ids: [String]) -> Phrase {
        let (count, list) = (ids.count, ids.joined(separator: ", "))
        return Phrase(
            nl: """
                \(count) \(count == 1 ? "persoon is" : "personen zijn") na de reservekopie gewist, en \
                \(count == 1 ? "is" : "zijn") er nu opnieuw uit gewist: \(list).
                """,
            en: """
                \(count) \(count == 1 ? "person was" : "persons were") erased after the backup was made, and \
                \(count == 1 ? "was" : "were") now erased from it again: \(list).
                """
        )
    }

    static func erasedUnknown(_ place: String) -> Phrase {
        Phrase(
            nl: """
                Wie er uit '\(place)' was gewist, was niet meer te lezen. Wie na de reservekopie is gewist, staat er dus weer in: \
                wis deze mensen opnieuw, met raakvlak person erase.
                """,
            en: """
                Who was erased from '\(place)' could not be read any more. So who was erased after the backup is in it again: \
                erase these people again, with raakvlak person erase.
                """
        )
    }

    static func notKept(_ place: String) -> Phrase {
        Phrase(
            nl: """
                '\(place)' is geen database; backup en restore werken op een bestand dat eindigt op .sqlite, .sqlite3 of .db, en op een \
                netwerk op een server (postgres://…).
                """,
            en: """
                '\(place)' is no database; backup and restore work on a file whose name ends in .sqlite, .sqlite3 or .db, and on a \
                network on a server (postgres://…).
                """
        )
    }

    static let backupIsFile = Phrase(
        nl: "Een reservekopie is een bestand; noem het netwerk op de server met --network.",
        en: "A backup is a file; name the network on the server with --network."
    )
}
