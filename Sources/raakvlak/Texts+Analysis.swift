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

    // Changes.

    static let changes = Phrase(
        nl: "Vertelt wat er begon, eindigde en gebeurde tussen twee dagen.",
        en: "Tells what began, ended and happened between two days."
    )

    static let changesUsage = Phrase(
        nl: "raakvlak changes --from <datum> [--to <datum>] [<opties>]",
        en: "raakvlak changes --from <date> [--to <date>] [<options>]"
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
}
