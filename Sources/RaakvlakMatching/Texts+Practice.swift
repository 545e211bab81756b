import RaakvlakNetwork

extension Texts {
    /// What an example is about that the person asks or works on.
    static func isAbout(_ touchpoints: ArraySlice<Touchpoint>, isWork: Bool, in graph: Graph) -> Phrase {
        let name = { (node: Int) in SentenceName.phrase(graph.node(node)) }
        let literal = touchpoints.filter { $0.node == $0.origin }
        let near = touchpoints.filter { $0.node != $0.origin }
        let also = likeThemes(near.map { name($0.node) }, yours(firsts(near.map(\.origin)).map(name)))
        guard !literal.isEmpty else {
            let list = also ?? Phrase("")
            return Phrase(nl: "Gaat over \(list.dutch).", en: "Is about \(list.english).")
        }
        let list = extended(themeList(literal.map { name($0.node) }), nl: "en over", en: "and about", also)
        let what = theme(Array(literal))
        let isOne = literal.count == 1
        return isWork
            ? Phrase(
                nl: "Gaat over \(what.dutch) waar jij aan werkt: \(list.dutch).",
                en: "Is about \(what.english) that you work on: \(list.english)."
            )
            : Phrase(
                nl: """
                    Gaat over \(what.dutch) \(isOne ? "dat jou interesseert" : "die jou interesseren"): \(list.dutch).
                    """,
                en: "Is about \(what.english) that \(isOne ? "interests" : "interest") you: \(list.english)."
            )
    }

    /// Each number once, in the order in which they come.
    private static func firsts(_ numbers: [Int]) -> [Int] {
        numbers.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
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
