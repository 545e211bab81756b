internal import RaakvlakAnalysis
public import RaakvlakNetwork

extension Texts {
    static func themesTitle(_ columns: ThemeTable.Columns) -> Phrase {
        switch columns {
        case .region: Phrase(nl: "Wat waar speelt: thema’s per regio", en: "What is going on where: themes by region")
        case .board:
            Phrase(
                nl: "Wat waar speelt: thema’s per schoolbestuur",
                en: "What is going on where: themes by school board"
            )
        }
    }

    /// "van 44 thema’s de 30 waar de meesten iets mee doen".
    static func busiest(_ count: Int, of total: Int, _ kind: NodeKind) -> Phrase {
        Phrase(
            nl: "van \(total) \(kind.plural(.dutch)) de \(count) waar het meest gebeurt",
            en: "of \(total) \(kind.plural(.english)) the \(count) with the most going on"
        )
    }

    /// What a screen reader says of a cell.
    static func cell(_ theme: String, _ place: String, _ counts: ThemeTable.Counts) -> Phrase {
        let numbers = (counts.needs, counts.offers, counts.worksOn)
        return Phrase(
            nl: "\(theme), \(place): \(numbers.0) zoeken het, \(numbers.1) bieden het, \(numbers.2) werken eraan",
            en: "\(theme), \(place): \(numbers.0) need it, \(numbers.1) offer it, \(numbers.2) work on it"
        )
    }

    static let cellMarks = Phrase(
        nl: "aantallen: ○ zoeken het, ● bieden het, + werken eraan",
        en: "numbers: ○ need it, ● offer it, + work on it"
    )
}

extension Drawing.Cell {
    /// What the legend says of it.
    public var label: Phrase {
        switch self {
        case .heading: Phrase(nl: "kop", en: "heading")
        case .unmet: Phrase(nl: "gezocht, niet geboden", en: "needed, not offered")
        case .met: Phrase(nl: "gezocht en geboden", en: "needed and offered")
        case .offered: Phrase(nl: "geboden, niet gezocht", en: "offered, not needed")
        case .worked: Phrase(nl: "er wordt aan gewerkt", en: "worked on")
        case .empty: Phrase(nl: "niemand", en: "nobody")
        }
    }
}
