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

    /// What a screen reader says of a cell: how many need the theme, offer it and work on it.
    static func cell(_ theme: String, _ place: String, _ counts: [Told]) -> Phrase {
        let verbs = [
            (Phrase(nl: "zoekt het", en: "needs it"), Phrase(nl: "zoeken het", en: "need it")),
            (Phrase(nl: "biedt het", en: "offers it"), Phrase(nl: "bieden het", en: "offer it")),
            (Phrase(nl: "werkt eraan", en: "works on it"), Phrase(nl: "werken eraan", en: "work on it")),
        ]
        let text = { (language: Language) in
            zip(counts, verbs).map { "\($0.text) \(($0 == .number(1) ? $1.0 : $1.1)(language))" }.joined(
                separator: ", "
            )
        }
        return Phrase(nl: "\(theme), \(place): \(text(.dutch))", en: "\(theme), \(place): \(text(.english))")
    }

    static let cellMarks = Phrase(
        nl: "aantallen: ○ zoeken het, ● bieden het of laten het zien, + werken eraan",
        en: "numbers: ○ need it, ● offer it or show how, + work on it"
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
