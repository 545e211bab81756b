internal import RaakvlakNetwork

extension Texts {
    // Suggestions.

    static func suggestionsFor(_ name: String) -> Phrase {
        Phrase(nl: "Suggesties voor \(name)", en: "Suggestions for \(name)")
    }

    static func noSuggestions(_ name: String) -> Phrase {
        Phrase(
            nl:
                "Er is nog niemand met wie \(name) een raakvlak heeft. Leg vast: werk, behoefte en aanbod.",
            en:
                "There is nobody yet with whom \(name) shares a touchpoint. Record their work, needs and offers."
        )
    }

    static func suggestionsForEveryone(_ limit: Int) -> Phrase {
        Phrase(
            nl: "Suggesties voor iedereen, hoogstens \(limit) per persoon",
            en: "Suggestions for everyone, at most \(limit) per person"
        )
    }

    static let nobody = Phrase(nl: "(nog geen suggestie)", en: "(no suggestion yet)")

    static func score(_ number: String) -> Phrase { Phrase("score \(number)") }

    /// What is said where all suggestions rest on places alone.
    static func littleKnown(_ name: String) -> Phrase {
        Phrase(
            nl:
                "Van \(name) weten we nog te weinig voor een goede suggestie. Leg vast waar \(name) aan werkt, wat \(name) zoekt en wat \(name) biedt.",
            en:
                "We don’t know enough about \(name) yet for a good suggestion. Record what \(name) works on, needs and offers."
        )
    }

    static func whyThem(_ name: String) -> Phrase {
        Phrase(nl: "Wat \(name) voor jou kan betekenen", en: "What \(name) can do for you")
    }

    static func whyYou(_ name: String) -> Phrase {
        Phrase(nl: "Wat jij voor \(name) kunt betekenen", en: "What you can do for \(name)")
    }

    static func noReasonForYou(_ name: String) -> Phrase {
        Phrase(
            nl: "Wat \(name) jou te bieden heeft, is nog niet bekend.",
            en: "What \(name) has for you is not known yet."
        )
    }

    static func noReasonForThem(_ name: String) -> Phrase {
        Phrase(
            nl: "Wat jij \(name) te bieden hebt, is nog niet bekend.",
            en: "What you have for \(name) is not known yet."
        )
    }

    /// What stands for the reasons that are not told one by one, and for what others add on themes that are named elsewhere.
    static func rest(_ count: Int, isOnSame: Bool) -> Phrase {
        let more =
            count == 1
            ? Phrase(nl: "nog één reden", en: "one more reason")
            : Phrase(nl: "nog \(count) redenen", en: "\(count) more reasons")
        let same = Phrase(nl: "Meer over dezelfde thema’s", en: "More on the same themes")
        switch (count, isOnSame) {
        case (0, _): return Phrase(nl: "\(same.dutch).", en: "\(same.english).")
        case (_, true):
            return Phrase(nl: "\(same.dutch), en \(more.dutch).", en: "\(same.english), and \(more.english).")
        case (_, false):
            return Phrase(
                nl: count == 1 ? "Nog één reden." : "Nog \(count) redenen.",
                en: count == 1 ? "One more reason." : "\(count) more reasons."
            )
        }
    }

    /// Who said something of which the theme was derived from its words.
    static func derivedTheme(_ speaker: String) -> Phrase {
        Phrase(nl: "\(speaker) (thema afgeleid uit de tekst)", en: "\(speaker) (theme derived from the text)")
    }

    static let you = Phrase(nl: "Jij", en: "You")

    static func via(_ theme: String) -> Phrase { Phrase(nl: " (via \(theme))", en: " (via \(theme))") }

    // Why.

    static func both(_ first: String, _ second: String) -> Phrase {
        Phrase(nl: "\(first) en \(second)", en: "\(first) and \(second)")
    }

    static func youAre(_ name: String) -> Phrase { Phrase(nl: "‘Jij’ is \(name).", en: "“You” means \(name).") }

    static func formula(score: String, lower: String, higher: String) -> Phrase {
        Phrase(
            nl:
                "Score \(score) van 100: (3 × \(lower) + \(higher)) / 4. De laagste van de twee waarden telt drie keer.",
            en: "Score \(score) of 100: (3 × \(lower) + \(higher)) / 4. The lower of the two values counts three times."
        )
    }

    static let noTouchpoints = Phrase(
        nl:
            "Score 0: uit dit netwerk volgt geen reden voor een gesprek. Wat jullie verder delen, toont ‘raakvlak common’.",
        en: "Score 0: this network gives no reason for a talk. What else you share is shown by “raakvlak common”."
    )

    static func notSuggested(_ reason: String) -> Phrase {
        Phrase(nl: "Geen suggestie. \(reason)", en: "Not suggested. \(reason)")
    }

    static let pairsTitle = Phrase(nl: "Scores van paren", en: "Scores of pairs")

    static let pairsHeader = [
        Phrase(nl: "persoon", en: "person"), Phrase(nl: "ander", en: "other"), Phrase("score"),
        Phrase(nl: "waarde voor persoon", en: "value to person"), Phrase(nl: "waarde voor ander", en: "value to other"),
        Phrase(nl: "voorwaarde", en: "constraint"),
    ]
}
