internal import RaakvlakNetwork

extension Texts {
    static let dateValue = Phrase(nl: "datum", en: "date")

    static let rowLimitHelp = Phrase(
        nl: "Hoogstens zoveel regels per tabel op een pagina; csv en json bevatten altijd alles.",
        en: "At most this many rows in a table on a page; csv and json always hold all."
    )

    static func badPartialDate(_ option: String, _ text: String) -> Phrase {
        Phrase(
            nl: "'\(text)' bij \(option) is geen datum; schrijf die als 2024-02-01, 2024-02, 2024 of 2023/2024.",
            en: "'\(text)' for \(option) is not a date; write it like 2024-02-01, 2024-02, 2024 or 2023/2024."
        )
    }

    static func daysReversed(_ first: CalendarDate, _ last: CalendarDate) -> Phrase {
        Phrase(
            nl: "De laatste dag, \(last), komt vóór de eerste, \(first); wissel --from en --to om.",
            en: "The last day, \(last), comes before the first, \(first); swap --from and --to."
        )
    }

    static func daysToCome(_ first: CalendarDate, _ last: CalendarDate) -> Phrase {
        Phrase(
            nl: "--from \(first) ligt na de dag van de stand, \(last); geef --to op, of een latere --as-of.",
            en: "--from \(first) lies after the day reported on, \(last); give --to, or a later --as-of."
        )
    }

    // Changes.

    static let changes = Phrase(
        nl: "Vertelt wat er begon, eindigde en gebeurde tussen twee dagen.",
        en: "Tells what began, ended and happened between two days."
    )

    static let changesUsage = Phrase(
        nl: "raakvlak changes [<id> ...] --from <datum> [--to <datum>] [<opties>]",
        en: "raakvlak changes [<id> ...] --from <date> [--to <date>] [<options>]"
    )

    static let changesDiscussion = Phrase(
        nl: """
            Iets begon als zijn eerste dag, en eindigde als zijn laatste dag in de periode valt. Een relatie die doorging met een andere status of rol, is gewijzigd. Wat geen datum heeft, komt niet voor. Een vraagteken betekent dat de datum niet precies bekend is.

              raakvlak changes --from 2023-08 --to 2024-01
              raakvlak changes --from 2023/2024 --to 2023/2024 --kind schoolbestuur
            """,
        en: """
            Something began if its first day, and ended if its last day is among these days. A tie that went on in another state or role has changed. What has no date is left out. A question mark says that the date is not known exactly.

              raakvlak changes --from 2023-08 --to 2024-01
              raakvlak changes --from 2023/2024 --to 2023/2024 --kind schoolBoard
            """
    )

    static let changesOfHelp = Phrase(
        nl: "Alleen wat deze personen, organisaties of andere id’s betreft; - leest id’s van de standaardinvoer.",
        en: "Only what these persons, organizations or other ids have to do with; - reads ids from the standard input."
    )
    static let changesFromHelp = Phrase(
        nl: "De eerste dag. Ook een maand, jaar of schooljaar: dan de eerste dag daarvan.",
        en: "The first day. A month, year or school year too: then its first day."
    )
    static let changesToHelp = Phrase(
        nl: "De laatste dag, of de laatste dag van een maand, jaar of schooljaar. Standaard: de dag van --as-of.",
        en: "The last day, or the last day of a month, year or school year. Default: the day of --as-of."
    )
    static let changesKindHelp = Phrase(
        nl: "Alleen wat deze soort betreft, bijvoorbeeld bijeenkomsten of gemeente.",
        en: "Only what this kind has to do with, such as meetings or schoolBoard."
    )

    // Gaps.

    static let gaps = Phrase(
        nl: "Toont wat mensen nodig hebben en niemand in de buurt aanbiedt.",
        en: "Shows what people need and nobody near them offers."
    )

    static let gapsDiscussion = Phrase(
        nl: """
            Wat iemand op een thema nodig heeft, wordt beantwoord door aanbod van een ander in de buurt, of door een voorbeeld: inbreng van die soort, of een initiatief dat loopt. Is er in de buurt alleen een voorbeeld, of aanbod op een breder, smaller of verwant thema, dan staat dat erbij. Witte vlekken zijn thema’s die ergens nodig zijn en waar daar geen aanbod of voorbeeld van is, geteld als bij ‘themes --by’.

              raakvlak gaps
              raakvlak gaps --within region --by board
              raakvlak gaps --within 3 --format csv > open-behoeften.csv
            """,
        en: """
            What someone needs on a theme is answered by an offer of someone else near them, or by an example: a contribution of that kind, or an initiative that runs. Where there is only an example near, or an offer on a broader, narrower or related theme, that is said. White spots are themes that are needed somewhere and of which there is no offer or example, counted as by “themes --by”.

              raakvlak gaps
              raakvlak gaps --within region --by board
              raakvlak gaps --within 3 --format csv > open-needs.csv
            """
    )

    /// "raakvlak gaps [<id> ...] [<options>]", in the language of this run.
    static func usageOfSome(_ command: String) -> String {
        "raakvlak \(command) [<id> ...] [<\(optionsWord(.chosen))>]"
    }

    static let gapsOfHelp = Phrase(
        nl:
            "Alleen deze thema’s, regio’s, personen, groepen of organisaties, met hun mensen; - leest id’s van de standaardinvoer.",
        en:
            "Only these themes, regions, persons, groups or organizations with their people; - reads ids from the standard input."
    )

    static let withinValue = Phrase(nl: "afstand", en: "distance")

    static let withinHelp = Phrase(
        nl:
            "Wat nog in de buurt is: de eigen regio (region), ook aangrenzende regio’s en een gedeelde gemeente (neighboring), het hele netwerk (network), of een aantal stappen, zoals 3: via wie met wie werkt, vergadert of samenwerkt.",
        en:
            "What is still near: one's own region (region), also adjacent regions and a shared gemeente (neighboring), the whole network (network), or a number of steps, such as 3: by who works, meets or collaborates with whom."
    )

    static let byHelp = Phrase(
        nl: "Toon witte vlekken per regio (region) of per schoolbestuur (board).",
        en: "Show white spots by region (region) or by school board (board)."
    )
    static let byValue = Phrase(nl: "indeling", en: "division")

    static func badDistance(_ text: String) -> Phrase {
        Phrase(
            nl:
                "'\(text)' bij --within is geen afstand; kies region, neighboring, network of een aantal stappen, zoals 3.",
            en:
                "'\(text)' for --within is not a distance; use region, neighboring, network or a number of steps, such as 3."
        )
    }
}
