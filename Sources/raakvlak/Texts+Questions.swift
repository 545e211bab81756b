internal import RaakvlakDocuments
internal import RaakvlakNetwork

extension Texts {
    // find

    static let find = Phrase(
        nl: "Zoekt in namen, synoniemen, teksten en nummers; een tikfout mag.",
        en: "Searches names, synonyms, texts and identifiers; a typo is no problem."
    )

    static let findDiscussion = Phrase(
        nl: """
            Hoofdletters, accenten en een tikfout maken niet uit, en een woord wordt ook gevonden als deel van een langer woord. Wat alle woorden bevat, staat bovenaan; een naam gaat voor een tekst. Er staat bij waar het is gevonden.

              raakvlak find jeugdhulp
              raakvlak find marieke --kind persoon
              raakvlak find jeugdhulp --format csv | raakvlak show -
            """,
        en: """
            Capitals, accents and a typo don't matter, and a word is also found as part of a longer one. What has all words comes first; a name goes before a text. The answer says where each was found.

              raakvlak find "youth care"
              raakvlak find marieke --kind person
              raakvlak find "youth care" --format csv | raakvlak show -
            """
    )

    static let textValue = Phrase(nl: "tekst", en: "text")
    static let noText = Phrase(nl: "Geef een woord op om te zoeken.", en: "Give a word to search for.")
    static let sameID = Phrase(nl: "Kies twee verschillende id’s.", en: "Choose two different ids.")
    static let findHelp = Phrase(nl: "Eén of meer woorden.", en: "One or more words.")
    static let findKindHelp = Phrase(
        nl: "Zoek alleen deze soort; mag vaker.",
        en: "Search this kind only; may be repeated."
    )
    static let findLimitHelp = Phrase(nl: "Hoogstens zoveel resultaten.", en: "At most this many results.")

    // list

    static let listUsage = Phrase(
        nl: "raakvlak list <soort> [<id> ...] [<opties>]",
        en: "raakvlak list <kind> [<id> ...] [<options>]"
    )

    static let themeValue = Phrase(nl: "thema", en: "theme")
    static let regionValue = Phrase(nl: "regio", en: "region")
    static let sectorValue = Phrase(nl: "sector", en: "sector")
    static let phaseValue = Phrase(nl: "fase", en: "phase")
    static let lackValue = Phrase(nl: "wat", en: "what")
    static let columnsValue = Phrase(nl: "kolommen", en: "columns")
    static let tieValue = Phrase(nl: "relatie", en: "tie")
    static let relationValue = Phrase(nl: "verhouding", en: "relation")
    static let orderValue = Phrase(nl: "volgorde", en: "order")

    static let listIDsHelp = Phrase(
        nl: "Alleen deze id’s; met - worden ze van de standaardinvoer gelezen.",
        en: "Only these ids; - reads them from the standard input."
    )
    static let listThemeHelp = Phrase(
        nl:
            "Alleen wat met dit thema, of een smaller thema, te maken heeft: ook via inbreng en initiatieven, en organisaties via hun mensen. Mag vaker.",
        en:
            "Only what has to do with this theme or a narrower one: also by contributions and initiatives, and organizations by their people. May be repeated."
    )
    static let nodesLimitHelp = Phrase(
        nl: "Hoogstens zoveel. Standaard: alle.",
        en: "At most this many. Default: all."
    )
    static let listRelationHelp = Phrase(
        nl:
            "Met --theme: alleen wie het thema nodig heeft, aanbiedt of eraan werkt, ook door inbreng en initiatieven; organisaties via hun mensen.",
        en:
            "With --theme: only those who need, offer or work on it, also by contributions and initiatives; organizations by their people."
    )
    static let relationOfThemes = Phrase(
        nl: "--relation hoort bij --theme; noem ook een thema.",
        en: "--relation belongs to --theme; name a theme too."
    )
    static let listRegionHelp = Phrase(
        nl:
            "Alleen wat in deze regio, in deze gemeente of bij dit samenwerkingsverband hoort, zelf of via de organisatie. Mag vaker.",
        en:
            "Only what belongs to this region, gemeente or samenwerkingsverband, itself or by its organization. May be repeated."
    )
    static let listSectorHelp = Phrase(
        nl: "Alleen organisaties van deze sector en wat daarbij hoort, zoals po of vso. Mag vaker.",
        en: "Only organizations of this sector and what belongs to them, such as po or vso. May be repeated."
    )
    static let listPhaseHelp = Phrase(
        nl: "Alleen initiatieven in deze fase, zoals planned of lopend. Mag vaker.",
        en: "Only initiatives in this phase, such as planned. May be repeated."
    )
    static let listWithoutHelp = Phrase(
        nl: "Alleen wat dit nog niet heeft. Mag vaker; dan ontbreekt alles.",
        en: "Only what lacks this. May be repeated; then it lacks all."
    )
    static let listColumnsHelp = Phrase(
        nl: "Welke kolommen, met komma’s ertussen: die van het CSV-bestand van de soort, soorten relaties, contacts.",
        en: "Which columns, with commas between: those of the kind’s CSV file, kinds of tie, contacts."
    )

    // neighbors

    static let neighbors = Phrase(
        nl: "Toont wie en wat er rond een persoon, organisatie of thema staat.",
        en: "Shows who and what is around a person, organization or theme."
    )

    static let neighborsDiscussion = Phrase(
        nl: """
            Met elke stap komt erbij wie of wat direct verbonden is. Inbreng en afspraken zijn een weg en geen halte: van een persoon naar het thema van diens aanbod is één stap.

              raakvlak neighbors anna-de-vries
              raakvlak neighbors koers-vo --steps 2 --kind persoon
              raakvlak neighbors jeugdhulp --by worksOn --by offers --format csv
            """,
        en: """
            Each step adds who or what is directly joined. Contributions and agreements are ways and not stops: from a person to the theme of what they offer is one step.

              raakvlak neighbors anna-de-vries
              raakvlak neighbors koers-vo --steps 2 --kind person
              raakvlak neighbors youth-care --by worksOn --by offers --format csv
            """
    )

    static let neighborsHelp = Phrase(
        nl: "De id van wat in het midden staat, of meer dan één; met - worden ze van de standaardinvoer gelezen.",
        en: "The id of what is in the middle, or several; - reads them from the standard input."
    )
    static let neighborsKindHelp = Phrase(
        nl: "Toon alleen deze soort; mag vaker.",
        en: "Show this kind only; may be repeated."
    )
    static let neighborsByHelp = Phrase(
        nl: "Volg alleen deze soort relatie, zoals worksFor of collaborates; mag vaker.",
        en: "Follow this kind of tie only, such as worksFor or collaborates; may be repeated."
    )

    // common

    static let common = Phrase(
        nl: "Toont wat twee personen, organisaties of thema’s delen.",
        en: "Shows what two persons, organizations or themes share."
    )

    static let commonDiscussion = Phrase(
        nl: """
            Het zeldzaamste raakvlak staat bovenaan: daarvan weten weinig anderen. Bij elk raakvlak staat hoe de een en de ander eraan vastzitten. Twee thema’s die dicht bij elkaar liggen tellen ook (≈).

              raakvlak common anna-de-vries bram-jansen
              raakvlak common boor gemeente-rotterdam --format csv
            """,
        en: """
            The rarest touchpoint stands first: few others share it. With each is told how the one and the other are tied to it. Two themes that are near each other count too (≈).

              raakvlak common anna-de-vries bram-jansen
              raakvlak common boor gemeente-rotterdam --format csv
            """
    )

    static let commonHelp = Phrase(nl: "De id van de een.", en: "The id of the one.")
    static let commonOtherHelp = Phrase(nl: "De id van de ander.", en: "The id of the other.")

    // path

    static let pathAllHelp = Phrase(
        nl: "Alle kortste paden, hoogstens 10.000, in plaats van --limit.",
        en: "All shortest paths, at most 10,000, instead of --limit."
    )
    static let pathAvoidHelp = Phrase(
        nl: "Loop niet via deze id; mag vaker.",
        en: "Don't go through this id; may be repeated."
    )
    static let tiesViaHelp = Phrase(
        nl:
            "Volg alleen relaties van deze soort: werken, vertegenwoordigen, vergaderen en samenwerken (contacts), thema’s en inbreng (themes), bijeenkomsten (meetings), initiatieven en groepen (initiatives), samenwerking en afspraken (collaborates), of alle (all).",
        en:
            "Follow ties of this sort only: working for, speaking for, meeting and collaborating (contacts), themes and contributions (themes), meetings (meetings), initiatives and groups (initiatives), collaboration and agreements (collaborates), or all (all)."
    )
    static let viaOrBy = Phrase(
        nl: "Kies --via of --by: ze zeggen allebei welke relaties worden gevolgd.",
        en: "Choose --via or --by: both say which ties are followed."
    )
    static func avoidsEnd(_ id: String) -> Phrase {
        let id = TextWidth.plain(id)
        return Phrase(
            nl: "'\(id)' is een eind van het pad; dat kan --avoid niet mijden.",
            en: "'\(id)' is an end of the path; --avoid can't go around it."
        )
    }
    static let pathThroughHelp = Phrase(
        nl: "Loop alleen via deze soort, zoals persoon; mag vaker. Begin en eind mogen van elke soort zijn.",
        en: "Go through this kind only, such as person; may be repeated. The ends may be of any kind."
    )

    // themes

    static let themes = Phrase(
        nl: "Telt per thema wie iets vraagt, biedt of doet; per regio of bestuur.",
        en: "Counts who needs, offers and works on each theme, by region or board."
    )

    static let themesDiscussion = Phrase(
        nl: """
            Een persoon of organisatie telt per thema één keer mee. Aanbod is ook een voorbeeld: inbreng van die soort, of een initiatief dat loopt, van wie het trekt. Wie trekker, partner of aanspreekpunt van een initiatief is, werkt aan de thema’s daarvan. Een · is een witte vlek: daar is nog niemand.

              raakvlak themes
              raakvlak themes --by region
              raakvlak themes --by board --relation needs --format csv > behoeften.csv
            """,
        en: """
            A person or organization counts once for a theme. An example is an offer too: a contribution of that kind, or an initiative that runs, of who leads it. Who leads, is a partner in or is the contact for an initiative works on its themes. A · is a white spot: there is nobody yet.

              raakvlak themes
              raakvlak themes --by region
              raakvlak themes --by board --relation needs --format csv > needs.csv
            """
    )

    static let themesByHelp = Phrase(
        nl: "Een kolom per regio (region) of per schoolbestuur (board).",
        en: "A column for each region or school board."
    )
    static let themesRelationHelp = Phrase(
        nl: "Tel in die kolommen alleen wie iets vraagt, biedt of eraan werkt.",
        en: "Count in these columns only who needs, offers or works on it."
    )
    static let themesSortHelp = Phrase(
        nl: "Waarmee de meesten iets hebben eerst, of op id.",
        en: "With which the most have to do first, or by id."
    )

    // stats

    static let stats = Phrase(
        nl: "Vat het netwerk samen in getallen, ook wie geen contactpersoon heeft.",
        en: "Sums up the network in numbers, also who has no contact person."
    )

    static let statsDiscussion = Phrase(
        nl: """
            Hoeveel er van elke soort is, hoe het samenhangt, welk deel van de besturen, samenwerkingsverbanden en gemeenten een contactpersoon heeft, en hoe het per regio staat.

              raakvlak stats
              raakvlak stats --as-of 2023-04-12 --format csv
            """,
        en: """
            How much there is of each kind, how it hangs together, which share of boards, samenwerkingsverbanden and gemeenten has a contact person, and how each region stands.

              raakvlak stats
              raakvlak stats --as-of 2023-04-12 --format csv
            """
    )

    // meeting

    static let meeting = Phrase(
        nl: "Toont wie bij een bijeenkomst was of ontbrak, en wat eruit kwam.",
        en: "Shows who was at a meeting or missing, and what came of it."
    )

    static let meetingDiscussion = Phrase(
        nl: """
            Een organisatie is aanwezig als iemand er namens haar was. Wie lid is van de organisator maar niet op de lijst staat, staat er apart bij. Een bijeenkomst die nog komt, wordt getoond op haar eigen dag. Als CSV is het een nabellijst: een rij per persoon, en van een organisatie een per contactpersoon; wie er zelf én namens een organisatie op staat, staat er twee keer.

              raakvlak meeting startbijeenkomst
              raakvlak meeting startbijeenkomst --format csv > nabellen.csv
            """,
        en: """
            An organization is present where someone was there on its behalf. Members of the organizer who are not on the list stand apart. A meeting that is still to come is shown as of its own day. As CSV it is a list to follow up on: a row for each person, and for an organization one for each contact person; who is on it in person and for an organization is there twice.

              raakvlak meeting kick-off
              raakvlak meeting kick-off --format csv > follow-up.csv
            """
    )

    static let meetingHelp = Phrase(
        nl: "De id van een bijeenkomst, of meer dan één; met - worden ze van de standaardinvoer gelezen.",
        en: "The id of a meeting, or several; - reads them from the standard input."
    )
}
