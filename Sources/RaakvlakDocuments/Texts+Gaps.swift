internal import RaakvlakAnalysis
internal import RaakvlakNetwork

extension Texts {
    static func gapsTitle(_ vicinity: Vicinity) -> Phrase {
        let near = near(vicinity)
        return Phrase(
            nl: "Wat mensen nodig hebben en niemand \(near.dutch) aanbiedt",
            en: "What people need and nobody \(near.english) offers"
        )
    }

    /// "in de eigen regio", "binnen 3 stappen".
    private static func near(_ vicinity: Vicinity) -> Phrase {
        switch vicinity {
        case .region: Phrase(nl: "in de eigen regio", en: "in their region")
        case .neighboring: Phrase(nl: "in de buurt", en: "near them")
        case .network: Phrase(nl: "in het netwerk", en: "in the network")
        case .steps(1): Phrase(nl: "binnen 1 stap", en: "within 1 step")
        case .steps(let limit): Phrase(nl: "binnen \(limit) stappen", en: "within \(limit) steps")
        }
    }

    /// How many needs are answered so well: the label of the number.
    static func label(of reach: Gaps.Reach, _ vicinity: Vicinity) -> Phrase {
        let near = near(vicinity)
        return switch reach {
        case .offered:
            Phrase(nl: "behoeften met aanbod \(near.dutch)", en: "needs with an offer \(near.english)")
        case .example:
            Phrase(nl: "alleen een voorbeeld \(near.dutch)", en: "only an example \(near.english)")
        case .related:
            Phrase(
                nl: "alleen aanbod op een verwant thema \(near.dutch)",
                en: "only an offer on a related theme \(near.english)"
            )
        case .elsewhere:
            Phrase(nl: "alleen verder weg, of onbekend waar", en: "only further away, or not known where")
        case .nobody: Phrase(nl: "door niemand", en: "by nobody")
        }
    }

    static func heading(of reach: Gaps.Reach, _ vicinity: Vicinity) -> Phrase {
        let near = near(vicinity)
        return switch reach {
        case .nobody: Phrase(nl: "Door niemand aangeboden", en: "Offered by nobody")
        case .elsewhere:
            Phrase(nl: "Alleen verder weg, of onbekend waar", en: "Only further away, or not known where")
        case .related:
            Phrase(
                nl: "Aanbod \(near.dutch), maar op een verwant thema",
                en: "Offered \(near.english), but on a related theme"
            )
        case .example, .offered:
            Phrase(
                nl: "Een voorbeeld \(near.dutch), maar nog geen aanbod",
                en: "An example \(near.english), but no offer yet"
            )
        }
    }

    static func needHeader(_ reach: Gaps.Reach) -> [Phrase] {
        let first = [Phrase(nl: "thema", en: "theme"), Phrase(nl: "wie", en: "who")]
        let nearest = Phrase(nl: "dichtstbij", en: "nearest")
        return switch reach {
        case .nobody: first + [Phrase(nl: "organisatie", en: "organization")]
        case .related: first + [nearest, Phrase(nl: "op het thema", en: "on the theme of")]
        default: first + [nearest]
        }
    }

    static let unknownParty = Phrase(nl: "(niet bekend wie)", en: "(not known who)")

    static let whiteSpots = Phrase(
        nl: "Witte vlekken: nodig, en daar geen aanbod of voorbeeld",
        en: "White spots: needed, and no offer or example there"
    )

    static func spotHeader(of kind: NodeKind) -> [Phrase] {
        [
            Phrase(nl: "thema", en: "theme"), kind.label, Phrase(nl: "nodig voor", en: "needed by"),
        ]
    }

    static let regionsWithoutContact = Phrase(
        nl: "Regio’s zonder contactpersoon",
        en: "Regions without a contact person"
    )

    static let boardsWithoutInitiative = Phrase(
        nl: "Schoolbesturen zonder initiatief",
        en: "School boards without an initiative"
    )

    static func moreRows(_ count: String) -> Phrase {
        Phrase(nl: "… en nog \(count); --limit toont er meer", en: "… and \(count) more; --limit shows more")
    }
}
