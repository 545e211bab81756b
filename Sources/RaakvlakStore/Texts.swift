import RaakvlakInterchange
import RaakvlakNetwork

extension Texts {
    static func stale(_ key: Fact.Key, _ expected: Fact?, _ found: Fact?) -> Phrase {
        let (expected, found) = (told(expected, beside: found), told(found, beside: expected))
        return Phrase(
            nl: """
                '\(key)' is intussen veranderd: er stond \(expected.dutch), en nu staat er \(found.dutch); \
                lees het opnieuw en probeer het nog eens.
                """,
            en: """
                '\(key)' has changed in the meantime: it was \(expected.english), and now it is \(found.english); \
                read it again and try once more.
                """
        )
    }

    /// What of a fact is another than of the one beside it; all of it where there is none.
    private static func told(_ fact: Fact?, beside other: Fact?) -> Phrase {
        guard let fact else { return Phrase(nl: "niets", en: "nothing") }
        guard let other else { return Phrase(fact.json.flat) }
        let (mine, theirs) = (fact.json.columns, other.json.columns)
        let differing = mine.filter { !theirs.contains($0) }
        let missing = theirs.filter { column in !mine.contains { $0.name == column.name } }
        return list(
            differing.map { Phrase("\($0.name) \($0.value.flat)") }
                + missing.map { Phrase(nl: "geen \($0.name)", en: "no \($0.name)") }
        )
    }

    private static func list(_ phrases: [Phrase]) -> Phrase {
        Phrase(nl: phrases.map(\.dutch).joined(separator: ", "), en: phrases.map(\.english).joined(separator: ", "))
    }

    static func hasTies(_ id: Node.ID, _ count: Int) -> Phrase {
        Phrase(
            nl:
                "'\(id)' heeft nog \(count) \(count == 1 ? "relatie" : "relaties"); haal die eerst weg, of tegelijk (--with-ties).",
            en:
                "'\(id)' still has \(count) \(count == 1 ? "tie" : "ties"); remove them first, or along with it (--with-ties)."
        )
    }

    static func kindChanged(_ id: Node.ID, _ from: NodeKind, _ to: NodeKind) -> Phrase {
        Phrase(
            nl: """
                '\(id)' is een \(from.label(.dutch)) en kan geen \(to.label(.dutch)) worden; \
                kies een andere id of haal '\(id)' eerst weg.
                """,
            en: """
                '\(id)' is of the kind \(from.label(.english)) and can't become one of the kind \(to.label(.english)); \
                choose another id or remove '\(id)' first.
                """
        )
    }

    static func editedTwice(_ key: Fact.Key) -> Phrase {
        Phrase(
            nl: "'\(key)' komt twee keer voor in één wijziging; houd er één over.",
            en: "'\(key)' occurs twice in one change; keep one."
        )
    }

    static let nothingToChange = Phrase(
        nl: "Er is niets te wijzigen: alles staat er al zo.",
        en: "There is nothing to change: everything is so already."
    )

    static func noSuchChange(_ number: Int, _ last: Int) -> Phrase {
        Phrase(
            nl: "Er is geen wijziging \(number); "
                + (last == 0 ? "er is nog niets gewijzigd." : "de laatste is \(last)."),
            en: "There is no change \(number); " + (last == 0 ? "nothing has changed yet." : "the last one is \(last).")
        )
    }

    static func laterChanges(_ number: Int, _ later: [Int]) -> Phrase {
        let list = later.map(String.init).joined(separator: ", ")
        return Phrase(
            nl: """
                Wijziging \(number) kan niet ongedaan worden gemaakt: \(later.count == 1 ? "wijziging" : "wijzigingen") \
                \(list) \(later.count == 1 ? "bouwt" : "bouwen") erop voort; maak die eerst ongedaan.
                """,
            en: """
                Change \(number) can't be undone: \(later.count == 1 ? "change" : "changes") \(list) \
                \(later.count == 1 ? "rests" : "rest") on it; undo \(later.count == 1 ? "that" : "those") first.
                """
        )
    }

    static func undoneAlready(_ number: Int, _ later: Int) -> Phrase {
        Phrase(
            nl: "Wijziging \(number) is al ongedaan gemaakt, door wijziging \(later).",
            en: "Change \(number) has been undone already, by change \(later)."
        )
    }

    static func newerSchema(_ place: String, _ found: Int, _ known: Int) -> Phrase {
        Phrase(
            nl: """
                '\(place)' is van een nieuwere versie van Raakvlak (schema \(found), deze kent tot en met \(known)); \
                gebruik die versie of een nieuwere.
                """,
            en: """
                '\(place)' belongs to a newer version of Raakvlak (schema \(found), this one knows up to \(known)); \
                use that version or a later one.
                """
        )
    }

    static func notAStore(_ place: String) -> Phrase {
        Phrase(
            nl: "'\(place)' is geen database van Raakvlak; kies een ander bestand.",
            en: "'\(place)' is no database of Raakvlak; choose another file."
        )
    }

    static func noSuchStore(_ place: String) -> Phrase {
        Phrase(
            nl: "Er is geen database '\(place)'; maak die met raakvlak import MAP --network \(word(place)).",
            en: "There is no database '\(place)'; make it with raakvlak import FOLDER --network \(word(place))."
        )
    }

    /// A text as one word of a command.
    private static func word(_ text: String) -> String {
        text.contains(where: { "?&; ".contains($0) }) ? "'\(text)'" : text
    }

    static func damaged(_ place: String, _ detail: String) -> Phrase {
        Phrase(
            nl: "De database\(named(place)) is beschadigd (\(shown(detail))); zet een reservekopie terug.",
            en: "The database\(named(place)) is damaged (\(shown(detail))); put back a copy."
        )
    }

    /// The place of a database in quotes; nothing where it is not known.
    private static func named(_ place: String) -> String { place.isEmpty ? "" : " '\(place)'" }

    /// What stands in a damaged file, as it may be shown: what would do something to a terminal is left out, and it is short.
    static func shown(_ detail: String) -> String {
        let scalars = detail.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
        let text = String(String.UnicodeScalarView(scalars))
        return text.count > mostOfDetail ? text.prefix(mostOfDetail) + "…" : text
    }

    private static let mostOfDetail = 120

    static func storeNotReadable(_ place: String, _ reason: String) -> Phrase {
        Phrase(
            nl: "De database '\(place)' kan niet worden gelezen: \(reason).",
            en: "The database '\(place)' can't be read: \(reason)."
        )
    }

    static func storeFailed(_ place: String, _ reason: String) -> Phrase {
        Phrase(
            nl: "De database '\(place)' geeft een fout: \(reason); er is niets gewijzigd.",
            en: "The database '\(place)' gives an error: \(reason); nothing was changed."
        )
    }

    static func storeNotWritable(_ place: String, _ reason: String) -> Phrase {
        Phrase(
            nl: "De database '\(place)' kan niet worden geschreven: \(reason); er is niets gewijzigd.",
            en: "The database '\(place)' can't be written: \(reason); nothing was changed."
        )
    }

    static func busy(_ place: String) -> Phrase {
        Phrase(
            nl: "Een ander programma schrijft al te lang in '\(place)'; probeer het straks nog eens.",
            en: "Another program has been writing in '\(place)' for too long; try again later."
        )
    }
}

extension JSON {
    /// The members of an object, and of the objects in it: the columns of a fact.
    fileprivate var columns: [Member] {
        guard case .object(let members) = self else { return [] }
        return members.flatMap { member in
            if case .object(let inner) = member.value { inner } else { [member] }
        }
    }
}
