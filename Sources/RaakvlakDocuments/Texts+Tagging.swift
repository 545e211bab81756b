internal import RaakvlakMaps
internal import RaakvlakNetwork
internal import RaakvlakTagging

extension Texts {
    // The themes of a text.

    static let textThemes = Phrase(nl: "Thema’s in de tekst", en: "Themes in the text")

    static func themesFound(_ count: Int) -> Phrase {
        Phrase(
            nl: count == 0 ? "Geen thema’s" : "\(Numerals.count(count, .dutch)) \(count == 1 ? "thema" : "thema’s")",
            en: count == 0 ? "No themes" : "\(Numerals.count(count, .english)) \(count == 1 ? "theme" : "themes")"
        )
    }

    static let themesPerhaps = Phrase(
        nl: "Misschien ook (nog niet zeker)",
        en: "Maybe also (not certain)"
    )

    /// The words that were found, and the trigger and rule where they are not the same.
    static func foundBecause(_ found: String, _ finding: Finding) -> Phrase {
        let words = quoted(Phrase(TextWidth.plain(found)))
        let trigger = quoted(Phrase(finding.trigger.text))
        let (source, rule) = (finding.trigger.source.label, finding.rule.label)
        func text(_ language: Language) -> String {
            let why = rule(language).isEmpty ? "" : ", \(rule(language))"
            return "\(words(language)): \(source(language)) \(trigger(language))\(why)"
        }
        return Phrase(nl: text(.dutch), en: text(.english))
    }

    static let derivedTitle = Phrase(
        nl: "Thema’s die uit teksten volgen",
        en: "Themes that follow from texts"
    )

    static let derivedNote = Phrase(
        nl:
            "Deze inbreng en initiatieven noemen zelf geen thema. Bij suggesties tellen de afgeleide half, tot iemand ze bevestigt: zet wat klopt zonder bron in ties.csv (--format csv geeft de kolommen from, kind en to).",
        en:
            "These contributions and initiatives name no theme themselves. In suggestions the derived ones count half, until somebody confirms them: put those that are right into ties.csv without a source (--format csv gives the columns from, kind and to)."
    )

    /// A theme and the words that point to it.
    static func derivedTheme(_ theme: String, by words: String) -> String { "\(theme) (\(words))" }

    static let nothingDerived = Phrase(
        nl: "Alle inbreng en initiatieven noemen een thema, of hun tekst wijst er geen aan.",
        en: "All contributions and initiatives name a theme, or their texts point to none."
    )
}
