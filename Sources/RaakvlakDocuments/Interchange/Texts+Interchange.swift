internal import RaakvlakInterchange
internal import RaakvlakNetwork

extension Texts {
    static func importTitle(_ source: String, _ target: String) -> Phrase {
        Phrase(nl: "Import van '\(source)' in '\(target)'", en: "Import of '\(source)' into '\(target)'")
    }

    static let importWritten = Phrase(nl: "Het netwerk is bijgewerkt.", en: "The network was updated.")
    static func importMade(_ target: String) -> Phrase {
        Phrase(
            nl: "Er is een nieuw netwerk gemaakt: in '\(target)' stond er nog geen.",
            en: "A new network was made: there was none in '\(target)'."
        )
    }
    static func importNotMade(_ target: String) -> Phrase {
        Phrase(
            nl: "Er is niets veranderd. In '\(target)' staat nog geen netwerk; dit zou een nieuw worden.",
            en: "Nothing was changed. There is no network in '\(target)' yet; this would be a new one."
        )
    }
    static let importNotWritten = Phrase(nl: "Er is niets veranderd.", en: "Nothing was changed.")

    static let importNodes = Phrase(nl: "personen, organisaties, thema’s …", en: "persons, organizations, themes …")
    static let importTies = Phrase(nl: "relaties", en: "ties")
    static let importAdded = Phrase(nl: "nieuw", en: "new")
    static let importChanged = Phrase(nl: "aangevuld", en: "completed")
    static let importReplaced = Phrase(nl: "gewijzigd", en: "changed")
    static let importSame = Phrase(
        nl: "Er is niets veranderd: alles stond er al zo.",
        en: "Nothing was changed: everything was so already."
    )
    static let importRemoved = Phrase(nl: "weggehaald", en: "removed")
    static let importUnchanged = Phrase(nl: "gelijk", en: "the same")
    static func importConflicting(_ preference: MergePreference?) -> Phrase {
        preference == nil ? Phrase(nl: "in strijd", en: "in conflict") : Phrase(nl: "beslist", en: "settled")
    }

    static func importConflicts(_ preference: MergePreference?) -> Phrase {
        switch preference {
        case nil: Phrase(nl: "Wat elkaar tegenspreekt", en: "What contradicts each other")
        case .source:
            Phrase(
                nl: "Wat elkaar tegenspreekt: de import geldt",
                en: "What contradicts each other: the import counts"
            )
        case .target:
            Phrase(
                nl: "Wat elkaar tegenspreekt: het netwerk geldt",
                en: "What contradicts each other: the network counts"
            )
        }
    }

    static let importDoubles = Phrase(
        nl: "Misschien dezelfde; geef wie dezelfde is één id",
        en: "Perhaps the same; give who is the same one id"
    )
    static func doubleGround(_ ground: LikelyDouble.Ground) -> Phrase {
        switch ground {
        case .email: Phrase(nl: "hetzelfde e-mailadres", en: "the same e-mail address")
        case .phone: Phrase(nl: "hetzelfde telefoonnummer", en: "the same phone number")
        case .name: Phrase(nl: "dezelfde naam bij dezelfde organisatie", en: "the same name at the same organization")
        }
    }
    static let importSubject = Phrase(nl: "wat", en: "what")
    static let importField = Phrase(nl: "kolom", en: "column")
    static let importHere = Phrase(nl: "in het netwerk", en: "in the network")
    static let importThere = Phrase(nl: "in de import", en: "in the import")
    static func importMore(_ count: Int) -> Phrase {
        Phrase(
            nl: "… en nog \(Numerals.count(count, .dutch)); --format csv toont alles.",
            en: "… and \(Numerals.count(count, .english)) more; --format csv shows all."
        )
    }
    static let importFaults = Phrase(nl: "Wat niet samen kan", en: "What can't stand together")

    static let importLeftOut = Phrase(nl: "Wat wordt weggelaten", en: "What is left out")
    static let importLosses = Phrase(
        nl: "Wat niet precies zo bewaard kan worden",
        en: "What can't be kept just as it is"
    )

    static func loss(_ kind: Loss.Kind) -> Phrase {
        switch kind {
        case .rowLeftOut: Phrase(nl: "een rij die niet klopt", en: "a row that is wrong")
        case .nodeLeftOut: Phrase(nl: "een knoop die niet past", en: "a node that does not fit")
        case .tieLeftOut: Phrase(nl: "een relatie die niet past", en: "a tie that does not fit")
        case .nodeKindGuessed: Phrase(nl: "soort geraden (--node-kind)", en: "kind guessed (--node-kind)")
        case .tieKindGuessed:
            Phrase(nl: "soort relatie geraden (--tie-kind)", en: "kind of tie guessed (--tie-kind)")
        case .idChanged: Phrase(nl: "andere id", en: "another id")
        case .valueMoved:
            Phrase(nl: "waarde die de kolom niet kan hebben", en: "value that the column can't have")
        case .fieldRenamed: Phrase(nl: "kolom met een bezette naam", en: "column whose name is taken")
        case .valueLeftOut: Phrase(nl: "waarde weggelaten", en: "value left out")
        case .severalPeriods: Phrase(nl: "tweede periode of waarde weggelaten", en: "second period or value left out")
        case .hyperedge:
            Phrase(nl: "relatie tussen meer dan twee knopen", en: "tie between more than two nodes")
        case .nesting: Phrase(nl: "knoop in een andere knoop", en: "node within another node")
        case .graphField: Phrase(nl: "gegeven over het hele bestand", en: "fact about the whole file")
        case .appearance: Phrase(nl: "kleur, grootte of plaats", en: "color, size or place")
        }
    }
}
