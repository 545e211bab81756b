internal import RaakvlakNetwork

/// What the commands say that state single facts.
extension Texts {
    static let add = Phrase(
        nl: "Voegt iets toe: een persoon, een bestuur, een thema …",
        en: "Adds something: a person, a board, a theme …"
    )
    static func addUsage(_ language: Language) -> String {
        Phrase(
            nl: "raakvlak add <soort> <id> [--name <naam>] [<kolom=tekst> ...] [<opties>]",
            en: "raakvlak add <kind> <id> [--name <name>] [<column=text> ...] [<options>]"
        )(language)
    }
    static let addDiscussion = Phrase(
        nl: """
            De kolommen zijn die van de CSV-map, in het Nederlands of het Engels; een kolom die andere noemt, maakt de relaties. \
            Er wordt niets toegevoegd als iets niet klopt.

              raakvlak add persoon lotte --name "Lotte Bos" organisatie=boor
              raakvlak add inbreng vraag-7 --name "Wie heeft …?" soort=need door=lotte
            """,
        en: """
            The columns are those of the CSV folder, in Dutch or English; a column that names others makes the ties. Nothing is \
            added where something is wrong.

              raakvlak add person lotte --name "Lotte Bos" organization=boor
              raakvlak add contribution question-7 --name "Who has …?" kind=need by=lotte
            """
    )
    static let addKindHelp = Phrase(
        nl: "Wat het is, zoals persoon of theme.",
        en: "What it is, such as person or theme."
    )
    static let addIDHelp = Phrase(
        nl: "De id: kleine letters, cijfers, . - en _.",
        en: "The id: small letters, digits, . - and _."
    )
    static let addNameHelp = Phrase(
        nl: "De naam, of de tekst van een inbreng.",
        en: "The name, or the text of a contribution."
    )
    static let assignmentsHelp = Phrase(
        nl: "Wat er in een kolom komt te staan; niets achter het teken = maakt die leeg.",
        en: "What is to stand in a column; nothing behind the sign = empties it."
    )

    static func extraColumn(_ column: String) -> Phrase {
        Phrase(
            nl: "Een kolom '\(column)' kent Raakvlak niet; die is als extra kolom bewaard.",
            en: "Raakvlak knows no column '\(column)'; it is kept as an extra column."
        )
    }

    static let set = Phrase(nl: "Wijzigt wat er van iets vastligt.", en: "Changes what is recorded of something.")
    static func setUsage(_ language: Language) -> String {
        Phrase(
            nl: "raakvlak set <id> <kolom=tekst> ... [<opties>]",
            en: "raakvlak set <id> <column=text> ... [<options>]"
        )(language)
    }
    static let setDiscussion = Phrase(
        nl: """
            De kolommen zijn die van de CSV-map, in het Nederlands of het Engels. Wat je niet noemt, blijft zoals het is.

              raakvlak set lotte email=lotte@example.org capaciteit=2
              raakvlak set lotte email= --reason "wil dat niet meer"
            """,
        en: """
            The columns are those of the CSV folder, in Dutch or English. What you don't name stays as it is.

              raakvlak set lotte email=lotte@example.org capacity=2
              raakvlak set lotte email= --reason "does not want that any more"
            """
    )

    static let remove = Phrase(nl: "Haalt iets weg.", en: "Removes something.")
    static let removeDiscussion = Phrase(
        nl: """
            Wat relaties heeft, gaat alleen met die relaties weg. Is iets geweest en voorbij? Zet dan een einddatum met \
            raakvlak set of raakvlak link, zodat het verleden blijft kloppen.

              raakvlak remove vraag-7 --with-ties
            """,
        en: """
            What has ties only goes with them. Has something been and gone? Then give it an end with raakvlak set or raakvlak \
            link, so that the past stays as it was.

              raakvlak remove question-7 --with-ties
            """
    )
    static let withTiesHelp = Phrase(nl: "Ook de relaties.", en: "Its ties too.")

    static func linkUsage(_ command: String) -> (Language) -> String {
        let usage = Phrase(
            nl: "raakvlak \(command) <van> <soort> <naar> [<kolom=tekst> ...] [<opties>]",
            en: "raakvlak \(command) <from> <kind> <to> [<column=text> ...] [<options>]"
        )
        return { usage($0) }
    }
    static let link = Phrase(nl: "Legt een relatie vast, of wijzigt die.", en: "Records a tie, or changes it.")
    static let linkDiscussion = Phrase(
        nl: """
            Bestaat de relatie al, dan wijzigt wat je noemt; een andere rol of begindatum maakt een nieuwe.

              raakvlak link lotte needs jeugdhulp
              raakvlak link lotte worksFor boor rol=rector tot=2024-07
            """,
        en: """
            Where the tie is there already, what you name changes; another role or start date makes a new one.

              raakvlak link lotte needs jeugdhulp
              raakvlak link lotte worksFor boor role=rector until=2024-07
            """
    )
    static let linkFromHelp = Phrase(nl: "De id waarvan de relatie uitgaat.", en: "The id from which the tie leads.")
    static let linkKindHelp = Phrase(nl: "De soort relatie, zoals worksOn.", en: "The kind of tie, such as worksOn.")
    static let linkToHelp = Phrase(nl: "De id waarheen de relatie loopt.", en: "The id to which the tie leads.")
    static let linkColumnsHelp = Phrase(
        nl: "Wat er van de relatie bekend is: rol, weging, status, sinds, tot, notitie, bron.",
        en: "What is known of the tie: role, weight, state, since, until, note, source."
    )
    static let unlink = Phrase(nl: "Haalt een relatie weg.", en: "Removes a tie.")
    static let unlinkDiscussion = Phrase(
        nl: """
            Zijn er meer van dezelfde soort, noem dan de rol of de begindatum. Is de relatie voorbij? Zet dan een einddatum met \
            raakvlak link, zodat het verleden blijft kloppen.

              raakvlak unlink lotte needs jeugdhulp
            """,
        en: """
            Where there are several of the kind, name the role or the start date. Is the tie over? Then give it an end with \
            raakvlak link, so that the past stays as it was.

              raakvlak unlink lotte needs jeugdhulp
            """
    )
    static let unlinkColumnsHelp = Phrase(
        nl: "Welke, als er meer zijn: rol=… sinds=…",
        en: "Which, where there are several: role=… since=…"
    )
}
