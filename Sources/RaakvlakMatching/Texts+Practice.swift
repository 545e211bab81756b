import RaakvlakNetwork

extension Texts {
    /// What an example is about that the person asks or works on.
    static func isAbout(_ touchpoints: ArraySlice<Touchpoint>, isWork: Bool, in graph: Graph) -> Phrase {
        let name = { (touchpoint: Touchpoint) in SentenceName.phrase(graph.node(touchpoint.node)) }
        let literal = touchpoints.filter { $0.node == $0.origin }.map(name)
        let near = touchpoints.filter { $0.node != $0.origin }.map(name)
        guard !literal.isEmpty else {
            let related = themeList(near)
            return isWork
                ? Phrase(
                    nl: "Gaat over iets dat raakt aan waar jij aan werkt: \(related.dutch).",
                    en: "Is about something near to what you work on: \(related.english)."
                )
                : Phrase(
                    nl: "Gaat over iets dat raakt aan wat jij zoekt: \(related.dutch).",
                    en: "Is about something near to what you are looking for: \(related.english)."
                )
        }
        let list = themeList(literal)
        let also =
            relatedThemes(near).map { Phrase(nl: ", en over \($0.dutch)", en: ", and about \($0.english)") }
            ?? Phrase("")
        return isWork
            ? Phrase(
                nl: "Gaat over iets waar jij aan werkt: \(list.dutch)\(also.dutch).",
                en: "Is about something you work on: \(list.english)\(also.english)."
            )
            : Phrase(
                nl: "Gaat over wat jij zoekt: \(list.dutch)\(also.dutch).",
                en: "Is about what you are looking for: \(list.english)\(also.english)."
            )
    }

    static func isNear(isSameRegion: Bool) -> Phrase {
        isSameRegion
            ? Phrase(nl: "In jouw regio.", en: "In your region.")
            : Phrase(
                nl: "Dichtbij: in een buurregio of met een gezamenlijke gemeente.",
                en: "Near by: in a neighboring region, or sharing a gemeente."
            )
    }

    /// That a sector is the same: "In dezelfde sector: vo".
    static func isInSector(_ sectors: [String]) -> Phrase {
        let labels = list(sectors.map { Schema.label(of: $0, for: .sector, of: .organization) })
        return Phrase(nl: "In dezelfde sector: \(labels.dutch).", en: "In the same sector: \(labels.english).")
    }
}
