import RaakvlakNetwork

extension Texts {
    // MARK: Checking

    static func faultyChange(_ place: String, _ number: Int) -> Phrase {
        Phrase(
            nl: "\(place): wijziging \(number) is niet wat er werd vastgelegd, of ontbreekt.",
            en: "\(place): change \(number) is not what was recorded, or is missing."
        )
    }

    static func factsDiffer(_ place: String) -> Phrase {
        Phrase(
            nl:
                "\(place): de feiten zijn niet wat de wijzigingen samen geven; iemand heeft ze buiten Raakvlak om gewijzigd.",
            en: "\(place): the facts are not what the changes give together; somebody changed them without Raakvlak."
        )
    }

    static func concernsDiffer(_ place: String, _ count: Int, _ node: Node.ID) -> Phrase {
        let told = Phrase(
            nl: count == 1 ? "'\(node)'" : "\(count) id's, waaronder '\(node)',",
            en: count == 1 ? "'\(node)'" : "\(count) ids, '\(node)' among them,"
        )
        return Phrase(
            nl: """
                \(place): van \(told.dutch) klopt niet welke wijzigingen erover gaan; raakvlak history vertelt het dan verkeerd. \
                Iemand heeft dat buiten Raakvlak om gewijzigd.
                """,
            en: """
                \(place): of \(told.english) it is wrong which changes concern it; raakvlak history then tells it wrong. \
                Somebody changed that without Raakvlak.
                """
        )
    }

    // MARK: Backing up and restoring

    /// Of many faults, only so many are told.
    private static let mostFaults = 3

    static func backupExists(_ path: String) -> Phrase {
        Phrase(
            nl: "Er is al een bestand '\(path)'; kies een andere naam, of vervang een reservekopie met --replace.",
            en: "There is a file '\(path)' already; choose another name, or replace a backup with --replace."
        )
    }

    static func noEarlierBackup(_ path: String) -> Phrase {
        Phrase(
            nl: "'\(path)' is geen eerdere reservekopie van dit netwerk, en blijft staan; kies een andere naam.",
            en: "'\(path)' is no earlier backup of this network, and stays as it is; choose another name."
        )
    }

    static func noSuchBackup(_ path: String) -> Phrase {
        Phrase(
            nl:
                "Er staat geen reservekopie in '\(path)'; maak er een met raakvlak backup, of geef een ander bestand op.",
            en: "There is no backup in '\(path)'; make one with raakvlak backup, or name another file."
        )
    }

    static func sameFile(_ path: String) -> Phrase {
        Phrase(
            nl: "'\(path)' is de database zelf; kies een ander bestand voor de reservekopie.",
            en: "'\(path)' is the database itself; choose another file for the backup."
        )
    }

    static func inUse(_ path: String) -> Phrase {
        Phrase(
            nl: "'\(path)' is een database die in gebruik is; kies een andere naam voor de reservekopie.",
            en: "'\(path)' is a database that is in use; choose another name for the backup."
        )
    }

    static func notWhole(_ path: String, _ faults: [StoreCheck.Fault]) -> Phrase {
        let told = { (language: Language) in
            faults.prefix(mostFaults).map { $0.phrase(at: path)(language) }.joined(separator: "\n")
                + (faults.count > mostFaults ? "\n…" : "")
        }
        return Phrase(
            nl: "'\(path)' is niet gaaf; er is niets veranderd. Kies een andere reservekopie.\n\(told(.dutch))",
            en: "'\(path)' is not whole; nothing was changed. Choose another backup.\n\(told(.english))"
        )
    }

    static func wouldLose(_ count: Int?, _ place: String) -> Phrase {
        guard let count else {
            return Phrase(
                nl: """
                    '\(place)' is zo beschadigd dat niemand kan zeggen welke wijzigingen er meer in staan dan in de \
                    reservekopie, of wie er is gewist; zet die toch terug met --yes. Wie er is gewist, kan dan terugkomen. Wat er \
                    nu staat, wordt bewaard.
                    """,
                en: """
                    '\(place)' is so damaged that nobody can say which changes it has that the backup has not, or who was \
                    erased; restore that all the same with --yes. Who was erased may come back then. What is there now is kept.
                    """
            )
        }
        return Phrase(
            nl: """
                In '\(place)' \(count == 1 ? "staat 1 wijziging" : "staan \(count) wijzigingen") die de reservekopie niet \
                heeft; zet die toch terug met --yes. Wat er nu staat, wordt bewaard.
                """,
            en: """
                '\(place)' has \(count == 1 ? "1 change" : "\(count) changes") that the backup has not; restore that all the \
                same with --yes. What is there now is kept.
                """
        )
    }

    static func inDoubt(_ place: String, _ kept: String?) -> Phrase {
        Phrase(
            nl: """
                De server van '\(place)' viel weg terwijl de reservekopie werd teruggezet; kijk met raakvlak verify en raakvlak log \
                of zij er staat voordat je het opnieuw probeert.\
                \(kept.map { " Wat er stond, is bewaard in '\($0)'." } ?? "")
                """,
            en: """
                The server of '\(place)' was lost while the backup was restored; see with raakvlak verify and raakvlak log \
                whether it is there before you try again.\
                \(kept.map { " What was there is kept in '\($0)'." } ?? "")
                """
        )
    }

    // MARK: Asking in SQL

    static func badQuery(_ reason: String, _ place: QueryPlace?) -> Phrase {
        Phrase(
            nl: """
                De vraag kan niet worden beantwoord: \(reason)\
                \(place.map { " (regel \($0.line), teken \($0.column))" } ?? ""); \
                raakvlak sql --tables zegt welke tabellen en kolommen er zijn.
                """,
            en: """
                The question can't be answered: \(reason)\
                \(place.map { " (line \($0.line), character \($0.column))" } ?? ""); \
                raakvlak sql --tables says which tables and columns there are.
                """
        )
    }

    static let emptyQuery = Phrase(
        nl: "Er staat geen vraag in SQL; schrijf bijvoorbeeld SELECT * FROM contact_persons.",
        en: "There is no question in SQL; write for instance SELECT * FROM contact_persons."
    )

    static let severalQueries = Phrase(
        nl: "Er staat meer dan één opdracht; stel één vraag per keer.",
        en: "There is more than one statement; ask one question at a time."
    )

    static let queryChanges = Phrase(
        nl: """
            In SQL kan alleen worden gelezen, met SELECT; wijzig met raakvlak add, set, link, unlink of remove, die het \
            vastleggen.
            """,
        en:
            "SQL is for reading only, by SELECT; change with raakvlak add, set, link, unlink or remove, which record it."
    )

    static func timeLimit(_ limit: Duration) -> Phrase {
        let seconds = limit.components.seconds
        return Phrase(
            nl: """
                Na \(seconds) \(seconds == 1 ? "seconde" : "seconden") was er nog geen antwoord; vraag minder, of geef meer \
                tijd met --timeout.
                """,
            en: """
                There was no answer after \(seconds) \(seconds == 1 ? "second" : "seconds"); ask for less, or give more time \
                with --timeout.
                """
        )
    }

    static let queryParameters = Phrase(
        nl:
            "De vraag heeft parameters (zoals :naam, ? of $1), en die krijgen hier geen waarde; schrijf de waarden erin.",
        en: "The question has parameters (such as :name, ? or $1), which get no values here; write the values into it."
    )
    static func answerTooLarge(_ bytes: Int) -> Phrase {
        Phrase(
            nl: "Het antwoord is groter dan \(bytes >> 20) MiB; vraag minder kolommen, of minder rijen met --limit.",
            en: "The answer is larger than \(bytes >> 20) MiB; ask for fewer columns, or for fewer rows with --limit."
        )
    }

    static let noSQL = Phrase(
        nl: "Dit netwerk staat in geen database, en kan niet in SQL worden bevraagd.",
        en: "This network is in no database, and can't be asked in SQL."
    )
}
