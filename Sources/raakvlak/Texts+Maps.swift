internal import RaakvlakNetwork

extension Texts {
    static let map = Phrase(
        nl: "Tekent een kaart van het netwerk, of van de omgeving van één persoon.",
        en: "Draws a map of the network, or of what is around one person."
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

    static let centerHelp = Phrase(nl: "De id van wat in het midden staat.", en: "The id of what is in the middle.")
    static let stepsHelp = Phrase(nl: "Hoeveel stappen ver: 1, 2 of 3.", en: "How many steps to go: 1, 2 or 3.")
    static let mapOutputHelp = Phrase(
        nl: "Het bestand: .svg, .png, .pdf of .dot.",
        en: "The file: .svg, .png, .pdf or .dot."
    )
    static let mapSuggestionsHelp = Phrase(
        nl: "Teken met streeplijnen ook de beste suggesties: die van de persoon in het midden, of van iedereen één.",
        en: "Also draw the best suggestions, as dashed lines: those of the person in the middle, or everyone’s first."
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
