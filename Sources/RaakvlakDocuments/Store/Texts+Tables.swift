internal import RaakvlakNetwork

extension Texts {
    static func rowsCounted(_ count: Int, isCut: Bool) -> Phrase {
        let number = { Numerals.count(count, $0) }
        if isCut {
            return Phrase(
                nl: "De eerste \(number(.dutch)) \(count == 1 ? "rij" : "rijen"); er zijn er meer.",
                en: "The first \(number(.english)) \(count == 1 ? "row" : "rows"); there are more."
            )
        }
        return Phrase(
            nl: count == 0 ? "Geen rijen." : count == 1 ? "1 rij." : "\(number(.dutch)) rijen.",
            en: count == 0 ? "No rows." : count == 1 ? "1 row." : "\(number(.english)) rows."
        )
    }

    static let tablesTitle = Phrase(nl: "Views en tabellen", en: "Views and tables")
    static let tablesExplained = Phrase(
        nl: "Views zijn er voor vragen, met namen naast ids. De tabellen onderaan zijn waar ze van gemaakt zijn.",
        en: "Views are there for questions, with names beside ids. The tables at the end are what they are made of."
    )
}
