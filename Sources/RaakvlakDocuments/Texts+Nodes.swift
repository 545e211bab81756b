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

    static func weight(_ number: String) -> Phrase { Phrase(nl: "gewicht \(number)", en: "weight \(number)") }

    static func source(_ text: String) -> Phrase { Phrase(nl: "bron: \(text)", en: "source: \(text)") }

    /// "sinds januari 2023", "van 2019 tot en met 2021"; nil where neither end is known.
    static func period(_ period: Period, _ language: Language) -> String? {
        switch (period.since.map { words($0)(language) }, period.until.map { words($0)(language) }) {
        case (nil, nil): nil
        case (let since?, nil): Phrase(nl: "sinds \(since)", en: "since \(since)")(language)
        case (nil, let until?): Phrase(nl: "tot en met \(until)", en: "until \(until)")(language)
        case (let since?, let until?):
            since == until
                ? since : Phrase(nl: "van \(since) tot en met \(until)", en: "from \(since) to \(until)")(language)
        }
    }

    /// What is said of a fact that does not certainly hold on the day; nil where it does.
    static func uncertain(_ certainty: Certainty) -> Phrase? {
        switch certainty {
        case .certainly: nil
        case .possibly: Phrase(nl: "mogelijk op deze dag", en: "possibly on this day")
        case .no: Phrase(nl: "niet op deze dag", en: "not on this day")
        }
    }

    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    // Paths.

    static func pathTitle(_ from: String, _ to: String) -> Phrase {
        Phrase(nl: "Van \(from) naar \(to)", en: "From \(from) to \(to)")
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

    static func sound(_ counts: String) -> Phrase {
        Phrase(nl: "Het netwerk klopt: \(counts).", en: "The network is sound: \(counts).")
    }

    static func notSound(_ counts: String) -> Phrase {
        Phrase(nl: "Het netwerk klopt niet: \(counts).", en: "The network is not sound: \(counts).")
    }

    static func more(_ count: String, canShowAll: Bool) -> Phrase {
        Phrase(
            nl: "… en nog \(count)" + (canShowAll ? "; --all-issues laat ze zien" : ""),
            en: "… and \(count) more" + (canShowAll ? "; --all-issues shows them" : "")
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
