internal import RaakvlakMaps
internal import RaakvlakNetwork

extension Texts {
    static let name = Phrase(nl: "naam", en: "name")
    static let text = Phrase(nl: "tekst", en: "text")
    static let role = Phrase(nl: "rol", en: "role")
    static let ties = Phrase(nl: "relaties", en: "ties")
    static let periodLabel = Phrase(nl: "periode", en: "period")
    static let sourceLabel = Phrase(nl: "bron", en: "source")
    static let inOtherLanguage = Phrase(nl: "in het Engels", en: "in Dutch")

    static let date = Phrase(nl: "datum", en: "date")

    /// "Personen: 33", "Geen personen".
    static func count(_ count: Int, of kind: NodeKind, _ language: Language) -> String {
        let plural = kind.plural(language)
        guard count > 0 else { return Phrase(nl: "Geen \(plural)", en: "No \(plural)")(language) }
        return "\(capitalized(plural)): \(Numerals.count(count, language))"
    }

    /// The title of several answers.
    static func answers(_ count: Int) -> Phrase {
        Phrase(
            nl: "\(count) \(count == 1 ? "antwoord" : "antwoorden")",
            en: "\(count) \(count == 1 ? "answer" : "answers")"
        )
    }

    static func weight(_ number: String) -> Phrase { Phrase(nl: "gewicht \(number)", en: "weight \(number)") }

    static func source(_ text: String) -> Phrase {
        let text = KnownSource.words(for: text)
        return Phrase(nl: "bron: \(text.dutch)", en: "source: \(text.english)")
    }

    /// What is said of a fact that does not certainly hold on the day; nil where it does.
    static func uncertain(_ certainty: Certainty) -> Phrase? {
        switch certainty {
        case .certainly: nil
        case .possibly: Phrase(nl: "geldt mogelijk op deze dag", en: "may hold on this day")
        case .no: Phrase(nl: "geldt niet op deze dag", en: "does not hold on this day")
        }
    }

    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    // Paths.

    static func pathTitle(_ from: String, _ to: String) -> Phrase {
        Phrase(nl: "Van \(from) naar \(to)", en: "From \(from) to \(to)")
    }

    static func pathConditions(avoiding avoided: [Node], through kinds: NodeKindSet?) -> [Phrase] {
        var conditions: [Phrase] = []
        if !avoided.isEmpty {
            conditions.append(
                Phrase(
                    nl: "Niet via \(avoided.map { NodeName.of($0, in: .dutch) }.joined(separator: ", "))",
                    en: "Not through \(avoided.map { NodeName.of($0, in: .english) }.joined(separator: ", "))"
                )
            )
        }
        if let kinds {
            conditions.append(
                Phrase(
                    nl: "Alleen via \(kinds.kinds.map { $0.plural(.dutch) }.joined(separator: ", "))",
                    en: "Only through \(kinds.kinds.map { $0.plural(.english) }.joined(separator: ", "))"
                )
            )
        }
        return conditions
    }

    static func pathCount(length: Int, count: Int, listed: Int, _ language: Language) -> Phrase {
        let total = Numerals.count(count, language)
        let more = listed < count
        return Phrase(
            nl: "\(total) kortste \(count == 1 ? "pad" : "paden") van \(length) \(length == 1 ? "stap" : "stappen")"
                + (more ? "; de eerste \(listed)" : ""),
            en: "\(total) shortest \(count == 1 ? "path" : "paths") of \(length) \(length == 1 ? "step" : "steps")"
                + (more ? "; the first \(listed)" : "")
        )
    }

    // Checks.

    static let filesHeader = [Phrase(nl: "bestand", en: "file"), Phrase(nl: "rijen", en: "rows")]
    static let noticeMark = Phrase(nl: "(melding)", en: "(notice)")

    /// "geen fouten", "2 fouten en 1 melding".
    static func issueCounts(errors: Int, notices: Int, _ language: Language) -> String {
        let errorText = Phrase(
            nl: errors == 0 ? "geen fouten" : "\(Numerals.count(errors, .dutch)) \(errors == 1 ? "fout" : "fouten")",
            en: errors == 0 ? "no errors" : "\(Numerals.count(errors, .english)) \(errors == 1 ? "error" : "errors")"
        )
        guard notices > 0 else { return errorText(language) }
        let noticeText = Phrase(
            nl: "\(Numerals.count(notices, .dutch)) \(notices == 1 ? "melding" : "meldingen")",
            en: "\(Numerals.count(notices, .english)) \(notices == 1 ? "notice" : "notices")"
        )
        return errorText(language) + Phrase(nl: " en ", en: " and ")(language) + noticeText(language)
    }

    static let mendErrors = Phrase(
        nl: "Verbeter de fouten die hieronder staan, en controleer dan opnieuw. Voor elke fout staat waar die is: "
            + "4:3 is regel 4, kolom 3; C4 is een cel. Meldingen mogen blijven staan.",
        en: "Mend the errors below, then check again. Before each error stands where it is: 4:3 is line 4, column 3; "
            + "C4 is a cell. Notices may stay."
    )
    static let noticesAreHeld = Phrase(
        nl: "Alles is gelezen. Kijk of de meldingen hieronder kloppen; voor elke melding staat waar die is: "
            + "4:3 is regel 4, kolom 3; C4 is een cel.",
        en: "Everything was read. See whether the notices below are right; before each stands where it is: "
            + "4:3 is line 4, column 3; C4 is a cell."
    )
    static let whatWasRead = Phrase(nl: "Wat er is gelezen", en: "What was read")

    /// "in orde", "2 fouten", "1 melding", "2 fouten en 1 melding".
    static func shortCounts(errors: Int, notices: Int, _ language: Language) -> String {
        if errors + notices == 0 { return Phrase(nl: "in orde", en: "fine")(language) }
        if errors > 0 { return issueCounts(errors: errors, notices: notices, language) }
        let counts = issueCounts(errors: 0, notices: notices, language)
        let none = Phrase(nl: "geen fouten en ", en: "no errors and ")(language)
        return String(counts.dropFirst(none.count))
    }

    static func sound(_ counts: String) -> Phrase {
        Phrase(nl: "Het netwerk klopt: \(counts).", en: "The network is sound: \(counts).")
    }

    static func notSound(_ counts: String) -> Phrase {
        Phrase(nl: "Het netwerk klopt niet: \(counts).", en: "The network is not sound: \(counts).")
    }

    static func more(_ count: String, canShowAll: Bool) -> Phrase {
        let isOne = count == "1"
        return Phrase(
            nl: "… en nog \(count)" + (canShowAll ? "; --all-issues laat \(isOne ? "die" : "ze") zien" : ""),
            en: "… and \(count) more" + (canShowAll ? "; --all-issues shows \(isOne ? "it" : "them")" : "")
        )
    }
}

extension Texts {
    static func allInvented(_ title: String) -> Phrase {
        Phrase(
            nl: "\(title); organisaties en personen zijn verzonnen",
            en: "\(title); organizations and persons are invented"
        )
    }

    static func onlyPersonsInvented(_ title: String) -> Phrase {
        Phrase(
            nl: "\(title); organisaties zijn echt, personen verzonnen",
            en: "\(title); organizations are real, persons invented"
        )
    }

    static func personsInvented(_ title: String) -> Phrase {
        Phrase(
            nl: "\(title); personen en een deel van de organisaties zijn verzonnen",
            en: "\(title); persons and some of the organizations are invented"
        )
    }

    static func partlyInvented(_ title: String) -> Phrase {
        Phrase(nl: "\(title); een deel is verzonnen", en: "\(title); partly invented")
    }
}
