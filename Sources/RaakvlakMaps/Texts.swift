public import RaakvlakNetwork

extension Texts {
    static let networkTitle = Phrase(nl: "Hoe het netwerk samenhangt", en: "How the network fits together")

    static func aroundTitle(_ name: Phrase) -> Phrase {
        Phrase(nl: "Rond \(name.dutch)", en: "Around \(name.english)")
    }
    static func themeTitle(_ name: Phrase) -> Phrase {
        let name = quoted(name)
        return Phrase(nl: "Wat er gebeurt op het thema \(name.dutch)", en: "What happens on the theme \(name.english)")
    }
    static func regionTitle(_ name: Phrase) -> Phrase {
        Phrase(nl: "Hoe \(name.dutch) samenhangt", en: "How \(name.english) fits together")
    }
    static func pathTitle(_ from: Phrase, _ to: Phrase) -> Phrase {
        Phrase(nl: "Van \(from.dutch) naar \(to.dutch)", en: "From \(from.english) to \(to.english)")
    }

    static func changesTitle(_ first: CalendarDate, _ last: CalendarDate) -> Phrase {
        Phrase(
            nl: "Wat er veranderde van \(day(first)(.dutch)) tot en met \(day(last)(.dutch))",
            en: "What changed from \(day(first)(.english)) to \(day(last)(.english))"
        )
    }

    static func noSuchNode(_ id: Node.ID) -> Phrase {
        Phrase(
            nl: "In het netwerk is er op die datum geen '\(id)'; kies een id die er wel in staat.",
            en: "On that date the network has no '\(id)'; choose an id that is in it."
        )
    }

    static func wrongKind(_ id: Node.ID, _ kind: NodeKind, _ wanted: NodeKind) -> Phrase {
        Phrase(
            nl: "'\(id)' is van de soort \(kind.label(.dutch)); deze kaart vraagt de soort \(wanted.label(.dutch)).",
            en: "'\(id)' is of the kind \(kind.label(.english)); this map asks for the kind \(wanted.label(.english))."
        )
    }
    static func noPath(_ from: Node.ID, _ to: Node.ID) -> Phrase {
        Phrase(
            nl: "Er loopt geen pad van '\(from)' naar '\(to)': geen reeks relaties verbindt ze.",
            en: "There is no path from '\(from)' to '\(to)': no chain of ties joins them."
        )
    }

    package static func asOf(_ date: CalendarDate) -> Phrase {
        Phrase(nl: "Stand op \(day(date)(.dutch))", en: "As of \(day(date)(.english))")
    }

    // What is not drawn.

    static func summarized(_ parts: String) -> Phrase {
        Phrase(nl: "Samengevat: \(parts).", en: "Summarized: \(parts).")
    }
    static func drawnAsLines(_ list: String) -> Phrase {
        Phrase(nl: "getekend als lijn (\(list))", en: "drawn as lines (\(list))")
    }
    static func countedWithOthers(_ list: String) -> Phrase {
        Phrase(nl: "meegeteld bij een ander punt (\(list))", en: "counted with another node (\(list))")
    }
    static func leftOut(_ list: String) -> Phrase { Phrase(nl: "weggelaten (\(list))", en: "left out (\(list))") }
    static func withoutTies(_ list: String) -> Phrase {
        Phrase(nl: "niet getekend, want zonder relatie (\(list))", en: "not drawn, having no tie (\(list))")
    }
    static func strongestLines(_ drawn: Int, of total: Int) -> Phrase {
        Phrase(
            nl: "van \(total) lijnen alleen de \(drawn) sterkste",
            en: "of \(total) lines only the \(drawn) strongest"
        )
    }

    static func counted(_ count: Int, _ kind: NodeKind) -> Phrase { counted(String(count), kind) }

    /// "nog 1 school", "nog 40 keer inbreng".
    static func others(_ count: Int, _ kind: NodeKind) -> Phrase {
        let word = count == 1 ? kind.label : kind.plural
        return Phrase(nl: "nog \(counted(count, kind).dutch)", en: "\(count) other \(word.english)")
    }

    static let andOthers = Phrase(nl: "enz.", en: "etc.")

    /// "a, b en c".
    static func list(_ items: [String], in language: Language) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + Phrase(nl: " en ", en: " and ")(language) + last
    }

    // What a screen reader says.

    static let uncertain = Phrase(nl: "niet zeker", en: "not certain")
    static func with(_ list: String) -> Phrase { Phrase(nl: "met \(list)", en: "with \(list)") }

    static func severalTies(_ from: String, _ to: String, _ count: Int, _ family: TieFamily) -> Phrase {
        Phrase(
            nl: "\(from) en \(to): \(count) relaties (\(family.label(.dutch)))",
            en: "\(from) and \(to): \(count) ties (\(family.label(.english)))"
        )
    }
    static func suggestion(_ from: String, _ to: String) -> Phrase {
        Phrase(
            nl: "Suggestie: \(from) en \(to) zouden elkaar kunnen spreken",
            en: "Suggestion: \(from) and \(to) could meet"
        )
    }
    static func through(_ from: String, _ to: String, _ kind: String, _ text: String) -> Phrase {
        let text = quoted(Phrase(text))
        return Phrase(
            nl: "\(from) – \(to): \(kind), \(text.dutch)",
            en: "\(from) – \(to): \(kind), \(text.english)"
        )
    }

    // What stands around the map.

    static let legend = Phrase(nl: "Legenda", en: "Legend")
    static let newMark = Phrase(nl: "dikke rand: is nieuw", en: "thick outline: is new")
    static let endedMark = Phrase(nl: "grijs: is voorbij", en: "grey: has ended")
    static let endedTie = Phrase(nl: "is voorbij", en: "has ended")
    static let widths = Phrase(nl: "dikker: meer relaties", en: "thicker: more ties")
    static let nothing = Phrase(nl: "Er is niets te tekenen.", en: "There is nothing to draw.")
    static func source(_ text: String) -> Phrase { Phrase(nl: "Bron: \(text)", en: "Source: \(text)") }
}

extension TieFamily {
    /// What the legend calls lines of this family.
    public var label: Phrase {
        switch self {
        case .belonging: Phrase(nl: "hoort bij", en: "belongs to")
        case .employment: Phrase(nl: "werkt bij of is contactpersoon van", en: "works for or speaks for")
        case .collaboration: Phrase(nl: "werkt samen of heeft een afspraak", en: "collaborates or has an agreement")
        case .participation: Phrase(nl: "trekt, organiseert of doet mee", en: "leads, organizes or takes part")
        case .offer: Phrase(nl: "biedt", en: "offers")
        case .need: Phrase(nl: "zoekt of heeft nodig", en: "seeks or needs")
        case .topic: Phrase(nl: "werkt aan of gaat over", en: "works on or is about")
        case .origin: Phrase(nl: "herkomst of opdracht", en: "origin or commission")
        case .suggestion: Phrase(nl: "suggestie om elkaar te spreken", en: "suggestion to meet")
        }
    }
}
