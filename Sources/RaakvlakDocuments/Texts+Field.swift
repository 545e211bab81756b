internal import RaakvlakAnalysis
internal import RaakvlakMaps
internal import RaakvlakNetwork

extension Texts {
    // What lists show.

    static let englishName = Phrase(nl: "Engelse naam", en: "English name")
    static let otherNames = Phrase(nl: "andere namen", en: "other names")
    static let since = Phrase(nl: "sinds", en: "since")
    static let until = Phrase(nl: "tot en met", en: "through")
    static let contactPersons = Phrase(nl: "contactpersonen", en: "contact persons")

    static func onThemes(_ themes: [Node], narrower: Int) -> Phrase {
        let more =
            narrower == 0
            ? Phrase("")
            : Phrase(
                nl: narrower == 1 ? " en een smaller thema" : " en \(narrower) smallere thema’s",
                en: narrower == 1 ? " and a narrower theme" : " and \(narrower) narrower themes"
            )
        return Phrase(
            nl: "Over \(names(themes, .dutch, or: "of"))\(more.dutch)",
            en: "On \(names(themes, .english, or: "or"))\(more.english)"
        )
    }

    /// How those who are listed stand to the themes.
    static func standing(_ relation: ThemeUse.Relation) -> Phrase {
        switch relation {
        case .needs: Phrase(nl: "Wie dat nodig heeft", en: "Who need it")
        case .offers: Phrase(nl: "Wie dat aanbiedt", en: "Who offer it")
        case .worksOn: Phrase(nl: "Wie daaraan werkt", en: "Who work on it")
        case .mentions: Phrase(nl: "Wie er iets over zegt", en: "Who say something about it")
        }
    }

    static func inRegions(_ regions: [Node]) -> Phrase {
        Phrase(
            nl: "In \(names(regions, .dutch, or: "of")), zelf of via de organisatie",
            en: "In \(names(regions, .english, or: "or")), itself or by its organization"
        )
    }

    private static func names(_ nodes: [Node], _ language: Language, or: String) -> String {
        nodes.map { quoted(Phrase(NodeName.of($0, in: language)))(language) }.joined(separator: " \(or) ")
    }

    static func ofSectors(_ codes: [String]) -> Phrase {
        let labels = codes.map { Schema.label(of: $0, for: .sector, of: .schoolBoard) }
        return Phrase(
            nl: "Sector \(labels.map(\.dutch).joined(separator: " of "))",
            en: "Sector \(labels.map(\.english).joined(separator: " or "))"
        )
    }

    static func inPhases(_ codes: [String]) -> Phrase {
        let labels = codes.map { Schema.label(of: $0, for: .phase, of: .initiative) }
        return Phrase(
            nl: "Fase \(labels.map(\.dutch).joined(separator: " of "))",
            en: "Phase \(labels.map(\.english).joined(separator: " or "))"
        )
    }

    static func without(_ lack: NodeFilter.Lack) -> Phrase {
        switch lack {
        case .contact: Phrase(nl: "Zonder contactpersoon", en: "Without a contact person")
        case .initiative: Phrase(nl: "Zonder initiatief", en: "Without an initiative")
        case .offer: Phrase(nl: "Zonder aanbod", en: "Without an offer")
        case .need: Phrase(nl: "Zonder behoefte", en: "Without a need")
        }
    }

    static func amongIDs(_ count: Int) -> Phrase {
        Phrase(
            nl: "Uit \(count) opgegeven \(count == 1 ? "id" : "id’s")",
            en: "Among \(count) given \(count == 1 ? "id" : "ids")"
        )
    }

    // What is around a node.

    static func around(_ name: String) -> Phrase { Phrase(nl: "Rond \(name)", en: "Around \(name)") }

    static func nobodyAround(steps: Int) -> Phrase {
        Phrase(
            nl: steps == 1 ? "Op één stap staat niets." : "Binnen \(steps) stappen staat niets.",
            en: steps == 1 ? "Nothing is one step away." : "Nothing is within \(steps) steps."
        )
    }

    static func ring(_ step: Int, count: Int) -> Phrase {
        let (dutch, english) = (Numerals.count(count, .dutch), Numerals.count(count, .english))
        return Phrase(
            nl: step == 1 ? "Op één stap: \(dutch)" : "Op \(step) stappen: \(dutch)",
            en: step == 1 ? "One step away: \(english)" : "\(step) steps away: \(english)"
        )
    }

    /// The first texts, and how many more there are.
    static func first(_ most: Int, of texts: [String], _ language: Language) -> [String] {
        guard texts.count > most + 1 else { return texts }
        let more = texts.count - most
        return texts.prefix(most) + [Phrase(nl: "nog \(more)", en: "\(more) more")(language)]
    }

    static func viaNames(_ names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase("via \(list)")
    }

    // What two share.

    static func commonTitle(_ first: String, _ second: String) -> Phrase {
        Phrase(nl: "Wat \(first) en \(second) delen", en: "What \(first) and \(second) share")
    }

    static let nothingInCommon = Phrase(
        nl: "Ze hebben in dit netwerk geen raakvlak op één stap; ‘raakvlak path’ zoekt een langere weg.",
        en: "They share no touchpoint one step away in this network; “raakvlak path” looks for a longer way."
    )

    static func commonCount(_ count: Int) -> Phrase {
        Phrase(
            nl: "\(count) \(count == 1 ? "raakvlak" : "raakvlakken, het zeldzaamste eerst")",
            en: "\(count) \(count == 1 ? "touchpoint" : "touchpoints, the rarest first")"
        )
    }

    static func rare(_ kind: NodeKind, _ degree: Int) -> Phrase {
        Phrase(
            nl: "\(kind.label(.dutch)) · \(degree) \(degree == 1 ? "relatie" : "relaties")",
            en: "\(kind.label(.english)) · \(degree) \(degree == 1 ? "tie" : "ties")"
        )
    }

    static func by(_ name: String) -> Phrase { Phrase(nl: "via \(name)", en: "by way of \(name)") }

    static let itself = Phrase(nl: "zelf", en: "itself")

    // Themes.

    static let theme = Phrase(nl: "thema", en: "theme")

    /// The heading of a column with how many stand to a theme in one way, or in any.
    static func themesColumn(_ relation: ThemeUse.Relation?) -> Phrase {
        switch relation {
        case .needs: Phrase(nl: "vraagt", en: "needs")
        case .offers: Phrase(nl: "biedt", en: "offers")
        case .worksOn: Phrase(nl: "werkt", en: "works")
        case .mentions: Phrase(nl: "noemt", en: "mentions")
        case nil: Phrase(nl: "samen", en: "total")
        }
    }

    static let themesAbout = [Phrase(nl: "init.", en: "init."), Phrase(nl: "inbreng", en: "contr.")]

    static func matrixCounts(_ relation: ThemeUse.Relation?, _ columns: ThemeTable.Columns) -> Phrase {
        let place =
            columns == .region ? Phrase(nl: "regio", en: "region") : Phrase(nl: "schoolbestuur", en: "school board")
        let what =
            switch relation {
            case .needs: Phrase(nl: "er een behoefte aan hebben", en: "need it")
            case .offers: Phrase(nl: "het bieden of laten zien", en: "offer it or show how it is done")
            case .worksOn: Phrase(nl: "eraan werken", en: "work on it")
            case .mentions: Phrase(nl: "het noemen", en: "mention it")
            case nil: Phrase(nl: "er iets mee hebben", en: "have to do with it")
            }
        return Phrase(
            nl: "Per \(place.dutch): hoeveel personen en organisaties \(what.dutch); · is een witte vlek",
            en: "By \(place.english): how many persons and organizations \(what.english); · is a white spot"
        )
    }

    static func noColumns(_ columns: ThemeTable.Columns) -> Phrase {
        columns == .region
            ? Phrase(nl: "In dit netwerk staan geen regio’s.", en: "This network has no regions.")
            : Phrase(nl: "In dit netwerk staan geen schoolbesturen.", en: "This network has no school boards.")
    }

    static func unusedThemes(_ names: [String]) -> Phrase {
        let list = names.joined(separator: "; ")
        return Phrase(nl: "Nog niemand: \(list).", en: "Nobody yet: \(list).")
    }
}
