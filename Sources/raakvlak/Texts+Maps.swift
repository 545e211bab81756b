internal import RaakvlakNetwork

extension Texts {
    static let map = Phrase(
        nl: "Tekent een kaart van het netwerk, of van een deel ervan.",
        en: "Draws a map of the network, or of a part of it."
    )

    static let mapUsage = Phrase(nl: "raakvlak map <opdracht>", en: "raakvlak map <subcommand>")

    static let mapDiscussion = Phrase(
        nl: """
            De kaart is leesbaar op A4, met legenda, datum en bron; wat er niet op past, wordt samengevat. De extensie van het bestand bepaalt het formaat: svg, png, pdf of dot.

              raakvlak map network --output netwerk.pdf
              raakvlak map around anna-de-vries --steps 2 --output anna.svg
            """,
        en: """
            The map is legible on A4, with legend, date and source; what does not fit is summarized. The file's extension sets the format: svg, png, pdf or dot.

              raakvlak map network --output network.pdf
              raakvlak map around anna-de-vries --steps 2 --output anna.svg
            """
    )

    static let mapNetwork = Phrase(
        nl: "Tekent hoe het hele netwerk samenhangt.",
        en: "Draws how the whole network fits together."
    )

    static let mapNetworkUsage = Phrase(
        nl: "raakvlak map network --output <bestand> [<opties>]",
        en: "raakvlak map network --output <file> [<options>]"
    )

    static let mapNetworkDiscussion = Phrase(
        nl: """
            Wat er niet leesbaar op past, wordt samengevat; onder de kaart staat hoe.

              raakvlak map network --output netwerk.pdf
              raakvlak map network --suggestions --output netwerk.svg
            """,
        en: """
            What does not fit legibly is summarized; below the map it says how.

              raakvlak map network --output network.pdf
              raakvlak map network --suggestions --output network.svg
            """
    )

    static let mapAround = Phrase(
        nl: "Tekent de omgeving van één persoon, organisatie of thema.",
        en: "Draws what is around one person, organization or theme."
    )

    static let mapAroundUsage = Phrase(
        nl: "raakvlak map around <id> --output <bestand> [<opties>]",
        en: "raakvlak map around <id> --output <file> [<options>]"
    )

    static let mapAroundDiscussion = Phrase(
        nl: """
            Met elke stap komt erbij wie of wat direct verbonden is: via een relatie, inbreng of afspraak.

              raakvlak map around anna-de-vries --output anna.svg
              raakvlak map around jeugdhulp-op-school --steps 2 --output thema.pdf
            """,
        en: """
            Each step adds who or what is directly joined, by a tie, contribution or agreement.

              raakvlak map around anna-de-vries --output anna.svg
              raakvlak map around youth-care-in-school --steps 2 --output theme.pdf
            """
    )

    static let mapTheme = Phrase(
        nl: "Tekent wat er gebeurt op een thema.",
        en: "Draws what happens on a theme."
    )

    static let mapThemeUsage = Phrase(
        nl: "raakvlak map theme <id> --output <bestand> [<opties>]",
        en: "raakvlak map theme <id> --output <file> [<options>]"
    )

    static let mapThemeDiscussion = Phrase(
        nl: """
            Op de kaart staat wie aan het thema werkt, er iets in zoekt of biedt, en welke initiatieven en bijeenkomsten erover gaan. Smallere thema’s tellen mee.

              raakvlak list theme
              raakvlak map theme jeugdhulp-op-school --output jeugdhulp.pdf
            """,
        en: """
            The map shows who works on the theme, needs or offers something, and which initiatives and meetings are about it. Narrower themes count too.

              raakvlak list theme
              raakvlak map theme youth-care-in-school --output youth-care.pdf
            """
    )

    static let mapRegion = Phrase(
        nl: "Tekent hoe een regio samenhangt.",
        en: "Draws how a region fits together."
    )

    static let mapRegionUsage = Phrase(
        nl: "raakvlak map region <id> --output <bestand> [<opties>]",
        en: "raakvlak map region <id> --output <file> [<options>]"
    )

    static let mapRegionDiscussion = Phrase(
        nl: """
            Op de kaart staan de organisaties in de regio, de samenwerkingsverbanden die er werken, hun mensen, en wat die samen doen.

              raakvlak list region
              raakvlak map region rijnmond --output rijnmond.pdf
            """,
        en: """
            The map shows the organizations in the region, the samenwerkingsverbanden that serve it, their people, and what they do together.

              raakvlak list region
              raakvlak map region rijnmond --output rijnmond.pdf
            """
    )

    static let mapPath = Phrase(
        nl: "Tekent de kortste paden tussen twee punten.",
        en: "Draws the shortest paths between two nodes."
    )

    static let mapPathUsage = Phrase(
        nl: "raakvlak map path <van> <naar> --output <bestand> [<opties>]",
        en: "raakvlak map path <from> <to> --output <file> [<options>]"
    )

    static let mapPathDiscussion = Phrase(
        nl: """
            Het is hetzelfde antwoord als dat van 'raakvlak path', als kaart: van het ene punt stap voor stap naar het andere.

              raakvlak map path anna-de-vries koers-vo --output pad.svg
            """,
        en: """
            It is the same answer as that of 'raakvlak path', as a map: from one node step by step to the other.

              raakvlak map path anna-de-vries koers-vo --output path.svg
            """
    )

    static let mapChanges = Phrase(
        nl: "Tekent wat er begon, eindigde en gebeurde tussen twee dagen.",
        en: "Draws what began, ended and happened between two days."
    )

    static let mapChangesUsage = Phrase(
        nl: "raakvlak map changes --from <datum> --output <bestand> [<opties>]",
        en: "raakvlak map changes --from <date> --output <file> [<options>]"
    )

    static let mapChangesDiscussion = Phrase(
        nl: """
            Wat nieuw is heeft een dikke rand, wat voorbij is staat er in grijs, met de dag erbij. Andere namen, en wat er vaker met hetzelfde gebeurde, staan alleen in de lijst van 'raakvlak changes'.

              raakvlak map changes --from 2023-09 --output dit-schooljaar.pdf
              raakvlak map changes --from 2023 --to 2023 --output 2023.svg
            """,
        en: """
            What is new has a thick outline, what has ended is grey, both with their day. Other names, and what happened more than once to one thing, are only in the list of 'raakvlak changes'.

              raakvlak map changes --from 2023-09 --output this-school-year.pdf
              raakvlak map changes --from 2023 --to 2023 --output 2023.svg
            """
    )

    static let mapWithoutSuggestions = Phrase(
        nl: "Op deze kaart staan geen suggesties; laat --suggestions weg.",
        en: "This map shows no suggestions; leave out --suggestions."
    )

    static let mapThemes = Phrase(
        nl: "Tekent welk thema waar speelt: thema’s per regio of schoolbestuur.",
        en: "Draws which theme is going on where: themes by region or school board."
    )

    static let mapThemesUsage = Phrase(
        nl: "raakvlak map themes --output <bestand> [<opties>]",
        en: "raakvlak map themes --output <file> [<options>]"
    )

    static let mapThemesDiscussion = Phrase(
        nl: """
            Elk vak zegt hoeveel mensen en organisaties het thema daar zoeken (○), bieden (●) en eraan werken (+). Rood is een witte vlek: gezocht, maar door niemand daar geboden. 'raakvlak themes --by region' geeft dezelfde getallen als tabel, en telt daar ook mee wie een thema alleen noemt.

              raakvlak map themes --output themas.pdf
              raakvlak map themes --by board --output besturen.svg
            """,
        en: """
            Each cell says how many people and organizations there need the theme (○), offer it (●) and work on it (+). Red is a white spot: needed, but offered by nobody there. 'raakvlak themes --by region' gives the same numbers as a table, and counts there also who only mentions a theme.

              raakvlak map themes --output themes.pdf
              raakvlak map themes --by board --output boards.svg
            """
    )

    static let mapThemesByHelp = Phrase(
        nl: "Wat de kolommen zijn: regio’s (region) of schoolbesturen (board).",
        en: "What the columns are: regions (region) or school boards (board)."
    )

    static let themeOfMapHelp = Phrase(nl: "De id van het thema.", en: "The id of the theme.")
    static let regionOfMapHelp = Phrase(nl: "De id van de regio.", en: "The id of the region.")
    static let centerHelp = Phrase(nl: "De id van wat in het midden staat.", en: "The id of what is in the middle.")
    static let stepsHelp = Phrase(nl: "Hoeveel stappen ver: 1, 2 of 3.", en: "How many steps to go: 1, 2 or 3.")
    static let mapOutputHelp = Phrase(
        nl: "Het bestand: .svg, .png, .pdf of .dot.",
        en: "The file: .svg, .png, .pdf or .dot."
    )
    static let mapSuggestionsHelp = Phrase(
        nl:
            "Teken met streeplijnen ook de beste suggesties: die van de persoon in het midden, of van iedereen één. Niet op 'map themes' en 'map changes'.",
        en:
            "Also draw the best suggestions, as dashed lines: those of the person in the middle, or everyone’s first. Not on 'map themes' and 'map changes'."
    )

    static func badSteps(_ steps: Int) -> Phrase {
        Phrase(
            nl: "'\(steps)' is niet mogelijk bij --steps; kies 1, 2 of 3.",
            en: "'\(steps)' is not possible for --steps; choose 1, 2 or 3."
        )
    }

    static func badMapFormat(_ name: String) -> Phrase {
        Phrase(
            nl:
                "Bij '\(name)' (--output) ontbreekt een bekende extensie; laat de naam eindigen op .svg, .png, .pdf of .dot.",
            en: "'\(name)' for --output has no known extension; end the name in .svg, .png, .pdf or .dot."
        )
    }

    static func drawn(_ name: String) -> Phrase {
        Phrase(nl: "De kaart staat in '\(name)'.", en: "The map is in '\(name)'.")
    }
}
