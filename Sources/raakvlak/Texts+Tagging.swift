internal import RaakvlakNetwork

extension Texts {
    // tag

    static let tag = Phrase(
        nl: "Zegt over welke thema’s een tekst gaat, en aan welke woorden dat te zien is.",
        en: "Says which themes a Dutch text is about, and which of its words say so."
    )

    static let tagDiscussion = Phrase(
        nl: """
            De woorden zijn de namen en synoniemen van de thema’s in het netwerk. Vervoegingen, samenstellingen en weggelaten delen (voor- en vroegschools) worden herkend; namen van organisaties, programma’s en functies tellen niet. Een zwak synoniem telt alleen met een tweede woord in dezelfde zin.

              raakvlak tag "Wie regelt het schoolvervoer?"
              raakvlak tag verslag.txt
              raakvlak tag - --format csv < verslag.txt
              raakvlak tag --untagged
            """,
        en: """
            The words are the Dutch names and synonyms of the themes in the network. Endings, compounds and parts left out (voor- en vroegschools) are recognized; names of organizations, programs and jobs don't count. A weak synonym counts only with a second word in the same sentence.

              raakvlak tag "Wie regelt het schoolvervoer?"
              raakvlak tag report.txt
              raakvlak tag - --format csv < report.txt
              raakvlak tag --untagged
            """
    )

    static let textOrFileValue = Phrase(nl: "tekst", en: "text")
    static let tagHelp = Phrase(
        nl: "De tekst, een bestand met de tekst, of - voor de standaardinvoer.",
        en: "The text, a file with the text, or - for the standard input."
    )
    static let untaggedHelp = Phrase(
        nl: "Leid thema’s af voor inbreng en initiatieven die er geen noemen.",
        en: "Derive themes for contributions and initiatives that name none."
    )
    static let textOrUntagged = Phrase(
        nl: "--untagged gaat over de teksten in het netwerk; geef er geen tekst bij.",
        en: "--untagged is about the texts of the network; give no text with it."
    )
    static let noTextToTag = Phrase(nl: "Geef een tekst of een bestand op.", en: "Give a text or a file.")
    static let textTooLong = Phrase(
        nl: "De tekst is langer dan 4 MiB; geef hem in delen.",
        en: "The text is longer than 4 MiB; give it in parts."
    )
    static let textNotUTF8 = Phrase(
        nl: "De tekst is geen UTF-8; sla hem op als UTF-8.",
        en: "The text is not UTF-8; save it as UTF-8."
    )
}
