internal import RaakvlakAnalysis
internal import RaakvlakMaps
internal import RaakvlakNetwork

extension Texts {
    static func changesTitle(_ days: DayRange) -> Phrase {
        let (first, last) = (day(days.first), day(days.last))
        guard days.first != days.last else {
            return Phrase(nl: "Wat er veranderde op \(first.dutch)", en: "What changed on \(first.english)")
        }
        return Phrase(
            nl: "Wat er veranderde van \(first.dutch) tot en met \(last.dutch)",
            en: "What changed from \(first.english) through \(last.english)"
        )
    }

    /// "Begonnen: 12 · beëindigd: 3 · gebeurd: 20"; that there is nothing, where there is nothing.
    static func changeCounts(_ count: (Change.Event) -> Int) -> Phrase {
        let counts = Change.Event.allCases.map { ($0, count($0)) }.filter { $0.1 > 0 }
        guard !counts.isEmpty else {
            return Phrase(nl: "Er is niets bekend dat veranderde.", en: "Nothing is known to have changed.")
        }
        let text = { (language: Language) in
            capitalized(
                counts.map { "\(word(for: $0)(language)): \(Numerals.count($1, language))" }.joined(separator: " · ")
            )
        }
        return Phrase(nl: text(.dutch), en: text(.english))
    }

    static let uncertainChanges = Phrase(
        nl: "(?): de datum is niet precies bekend en kan ook buiten deze dagen liggen.",
        en: "(?): the date is not known exactly and may lie outside these days."
    )

    static func word(for event: Change.Event) -> Phrase {
        switch event {
        case .began: Phrase(nl: "begonnen", en: "began")
        case .ended: Phrase(nl: "beëindigd", en: "ended")
        case .happened: Phrase(nl: "gebeurd", en: "happened")
        case .changed: Phrase(nl: "gewijzigd", en: "changed")
        }
    }

    /// "voorgedragen → aanvaard".
    static func changed(from before: String, to now: String) -> Phrase {
        let nothing = "–"
        return Phrase("\(before.isEmpty ? nothing : before) → \(now.isEmpty ? nothing : now)")
    }

    static let what = Phrase(nl: "wat", en: "what")

    static let tieHeader = [
        Phrase(nl: "van", en: "from"), Phrase(nl: "naar", en: "to"), Phrase(nl: "rol en status", en: "role and state"),
    ]

    static let nameOf = Phrase(nl: "van", en: "of")

    static let names = Phrase(nl: "Namen", en: "Names")
}
