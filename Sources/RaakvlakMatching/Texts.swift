import RaakvlakNetwork

extension Texts {
    /// "A", "A and B", "A, B and C".
    static func list(_ names: [Phrase]) -> Phrase {
        func joined(_ names: [String], _ and: String) -> String {
            guard names.count > 1, let last = names.last else { return names.first ?? "" }
            return names.dropLast().joined(separator: ", ") + " \(and) " + last
        }
        return Phrase(nl: joined(names.map(\.dutch), "en"), en: joined(names.map(\.english), "and"))
    }

    static func bothWorkOn(_ themes: Phrase) -> Phrase {
        Phrase(nl: "Jullie zijn allebei bezig met \(themes.dutch).", en: "You both work on \(themes.english).")
    }

    static func worksOnNear(_ telling: Telling) -> Phrase {
        let near = nearThemes(telling)
        return Phrase(nl: "\(near.dutch).", en: "\(near.english).")
    }

    static func bothWorkOnAndNear(_ telling: Telling) -> Phrase {
        let (same, near) = (telling.list(telling.literal), nearThemes(telling))
        return Phrase(
            nl: "Jullie zijn allebei bezig met \(same.dutch). \(near.dutch).",
            en: "You both work on \(same.english). \(near.english).")
    }

    /// Who works on what, where the two themes are near each other; the asking one is told first.
    private static func nearThemes(_ telling: Telling) -> Phrase {
        let (asked, answered) = (telling.origins(telling.broadened), telling.list(telling.broadened))
        let (reader, other) = telling.isForReader ? (asked, answered) : (answered, asked)
        return Phrase(
            nl: "Jij bent bezig met \(reader.dutch), \(telling.other) met \(other.dutch), en dat ligt dicht bij elkaar",
            en: "You work on \(reader.english) and \(telling.other) on \(other.english), which are close")
    }

    static func otherOffers(_ telling: Telling) -> Phrase {
        let offered = telling.all
        if telling.broadened.isEmpty {
            return Phrase(
                nl: "\(telling.other) biedt wat jij zoekt: \(offered.dutch).",
                en: "\(telling.other) offers what you are looking for: \(offered.english).")
        }
        let needed = telling.origins(telling.literal + telling.broadened)
        return Phrase(
            nl: "Jij zoekt hulp bij \(needed.dutch); \(telling.other) heeft een aanbod over \(offered.dutch).",
            en: "You are looking for help with \(needed.english); \(telling.other) offers \(offered.english).")
    }

    static func readerOffers(_ telling: Telling) -> Phrase {
        let offered = telling.all
        if telling.broadened.isEmpty {
            return Phrase(
                nl: "Jij biedt wat \(telling.other) zoekt: \(offered.dutch).",
                en: "You offer what \(telling.other) is looking for: \(offered.english).")
        }
        let needed = telling.origins(telling.literal + telling.broadened)
        return Phrase(
            nl: "\(telling.other) zoekt hulp bij \(needed.dutch); jij hebt een aanbod over \(offered.dutch).",
            en: "\(telling.other) is looking for help with \(needed.english); you offer \(offered.english).")
    }

    static func otherShows(_ telling: Telling) -> Phrase {
        let shown = telling.all
        return Phrase(
            nl: "\(telling.other) doet al iets waar jij over nadenkt: \(shown.dutch).",
            en: "\(telling.other) already does something that you are thinking about: \(shown.english).")
    }

    static func readerShows(_ telling: Telling) -> Phrase {
        let shown = telling.all
        return Phrase(
            nl: "Jij doet al iets waar \(telling.other) over nadenkt: \(shown.dutch).",
            en: "You already do something that \(telling.other) is thinking about: \(shown.english).")
    }

    static func bothCollaborateWith(_ telling: Telling) -> Phrase {
        let persons = telling.all
        return Phrase(
            nl: "Jullie werken allebei samen met \(persons.dutch).",
            en: "You both collaborate with \(persons.english).")
    }
}
