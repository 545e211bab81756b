import RaakvlakNetwork

/// Sentences on where two people stand in the network.
extension Texts {
    /// The persons in between, by whom two people are near each other.
    static func areNear(_ telling: Telling) -> Phrase {
        let between = telling.names(telling.between)
        let list = list(between)
        let way = between.isEmpty ? Phrase("") : Phrase(nl: ", via \(list.dutch)", en: ", by way of \(list.english)")
        return telling.isForReader
            ? Phrase(
                nl: "\(telling.other) staat in het netwerk dicht bij jou\(way.dutch).",
                en: "\(telling.other) is near you in the network\(way.english)."
            )
            : Phrase(
                nl: "Jij staat in het netwerk dicht bij \(telling.other)\(way.dutch).",
                en: "You are near \(telling.other) in the network\(way.english)."
            )
    }

    /// On what both and those with whom they collaborate work.
    static func circlesWorkOn(_ telling: Telling) -> Phrase {
        let themes = themes(telling.names(telling.named))
        return telling.isForReader
            ? Phrase(
                nl: "In de kring van \(telling.other) gaat het, net als in die van jou, om \(themes.dutch).",
                en: "The circle of \(telling.other), like yours, works on \(themes.english)."
            )
            : Phrase(
                nl: "In jouw kring gaat het, net als in die van \(telling.other), om \(themes.dutch).",
                en: "Your circle, like that of \(telling.other), works on \(themes.english)."
            )
    }

    /// On which of the asking one's questions the answering one found something out.
    static func foundWhatWasAsked(_ telling: Telling) -> Phrase {
        let asked = themes(telling.origins(Array(telling.named)))
        let related = relatedThemes(telling.names(telling.broadened))
        let end = related.map { Phrase(nl: ", bij \($0.dutch)", en: ", on \($0.english)") } ?? Phrase("")
        return telling.isForReader
            ? Phrase(
                nl: "Jij hebt een vraag over \(asked.dutch); \(telling.other) heeft daar ervaring mee\(end.dutch).",
                en: "You have a question about \(asked.english); \(telling.other) knows from experience\(end.english)."
            )
            : Phrase(
                nl: "\(telling.other) heeft een vraag over \(asked.dutch); jij hebt daar ervaring mee\(end.dutch).",
                en: "\(telling.other) has a question about \(asked.english); you know from experience\(end.english)."
            )
    }

    /// To which organizations, groups and programs both belong.
    static func bothBelongTo(_ telling: Telling) -> Phrase {
        let list = list(telling.names(telling.named))
        return both(
            telling,
            nl: ("hoort", "hoort", "bij \(list.dutch)"),
            en: ("belongs", "belong", "to \(list.english)")
        )
    }

    /// At which meetings both were.
    static func bothAttended(_ telling: Telling) -> Phrase {
        let list = list(telling.names(telling.named))
        return both(telling, nl: ("was", "was", "bij \(list.dutch)"), en: ("was", "were", "at \(list.english)"))
    }

    /// In which initiatives both have a part.
    static func bothTakePartIn(_ telling: Telling) -> Phrase {
        let list = list(telling.names(telling.named))
        return both(
            telling,
            nl: ("is", "bent", "betrokken bij \(list.dutch)"),
            en: ("is involved", "are involved", "in \(list.english)")
        )
    }

    /// In which regions both are at home; a name that says that it is a region is not introduced as one.
    static func bothAreIn(_ telling: Telling) -> Phrase {
        let names = telling.names(telling.named)
        let list = list(names)
        let isSaid = names.contains { $0.dutch.contains("Regio ") }
        let nl = isSaid ? "in" : names.count == 1 ? "in de regio" : "in de regio’s"
        let en = isSaid ? "in" : names.count == 1 ? "in the region of" : "in the regions of"
        return both(
            telling,
            nl: ("werkt", "werkt", "\(nl) \(list.dutch)"),
            en: ("works", "work", "\(en) \(list.english)")
        )
    }

    /// What both do; a verb for the other one and one for the reader, and what follows it.
    private static func both(
        _ telling: Telling,
        nl: (other: String, reader: String, rest: String),
        en: (other: String, reader: String, rest: String)
    ) -> Phrase {
        telling.isForReader
            ? Phrase(
                nl: "\(telling.other) \(nl.other) net als jij \(nl.rest).",
                en: "Like you, \(telling.other) \(en.other) \(en.rest)."
            )
            : Phrase(
                nl: "Jij \(nl.reader) net als \(telling.other) \(nl.rest).",
                en: "Like \(telling.other), you \(en.reader) \(en.rest)."
            )
    }
}
