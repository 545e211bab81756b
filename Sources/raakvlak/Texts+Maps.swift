internal import RaakvlakNetwork

extension Texts {
    static let map = Phrase(
        nl: "Tekent een kaart van het netwerk, of van wie er om iemand heen staat.",
        en: "Draws a map of the network, or of who is around someone."
    )

    static let mapUsage = Phrase(nl: "raakvlak map <opdracht>", en: "raakvlak map <subcommand>")

    static let mapDiscussion = Phrase(
        nl: """
            De kaart past leesbaar op A4, met legenda, datum en bron; wat er niet op past, wordt samengevat. De uitgang van het bestand bepaalt de vorm: svg, png, pdf of dot.

              raakvlak map network --output netwerk.pdf
              raakvlak map around anna-de-vries --steps 2 --output anna.svg
            """,
        en: """
            The map is legible on A4, with legend, date and source; what does not fit is summarized. The file's suffix says the format: svg, png, pdf or dot.

              raakvlak map network --output network.pdf
              raakvlak map around anna-de-vries --steps 2 --output anna.svg
            """
    )

    static let mapNetwork = Phrase(
        nl: "Tekent hoe het hele netwerk samenhangt.",
        en: "Draws how the whole network hangs together."
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
            What does not fit legibly is summarized; the map says below how.

              raakvlak map network --output network.pdf
              raakvlak map network --suggestions --output network.svg
            """
    )

    static let mapAround = Phrase(
        nl: "Tekent wat er om één persoon, organisatie of thema heen staat.",
        en: "Draws what is around one person, organization or theme."
    )

    static let mapAroundUsage = Phrase(
        nl: "raakvlak map around <id> --output <bestand> [<opties>]",
        en: "raakvlak map around <id> --output <file> [<options>]"
    )

    static let mapAroundDiscussion = Phrase(
        nl: """
            Een stap verder staat wie of wat er via één relatie, inbreng of afspraak aan vastzit.

              raakvlak map around anna-de-vries --output anna.svg
              raakvlak map around jeugdhulp-op-school --steps 2 --output thema.pdf
            """,
        en: """
            One step further is who or what is joined by one tie, contribution or agreement.

              raakvlak map around anna-de-vries --output anna.svg
              raakvlak map around youth-care-in-school --steps 2 --output theme.pdf
            """
    )

    static let centerHelp = Phrase(nl: "De id van wat in het midden staat.", en: "The id of what stands in the middle.")
    static let stepsHelp = Phrase(nl: "Hoeveel stappen ver: 1, 2 of 3.", en: "How many steps far: 1, 2 or 3.")
    static let mapOutputHelp = Phrase(
        nl: "Het bestand: .svg, .png, .pdf of .dot.",
        en: "The file: .svg, .png, .pdf or .dot."
    )
    static let mapSuggestionsHelp = Phrase(
        nl: "Teken ook wie elkaar zouden kunnen spreken, met streepjes.",
        en: "Draw who could meet as well, dashed."
    )

    static func badSteps(_ steps: Int) -> Phrase {
        Phrase(
            nl: "'\(steps)' bij --steps kan niet; kies 1, 2 of 3.",
            en: "'\(steps)' for --steps won't do; choose 1, 2 or 3."
        )
    }

    static func badMapFormat(_ name: String) -> Phrase {
        Phrase(
            nl: "Aan '\(name)' bij --output is geen vorm te zien; laat de naam eindigen op .svg, .png, .pdf of .dot.",
            en: "'\(name)' for --output shows no format; let the name end in .svg, .png, .pdf or .dot."
        )
    }

    static func drawn(_ name: String) -> Phrase {
        Phrase(nl: "De kaart staat in '\(name)'.", en: "The map is in '\(name)'.")
    }
}
