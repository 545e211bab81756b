internal import RaakvlakNetwork

/// Help on rounds.
extension Texts {
    static let round = Phrase(
        nl: "Stelt partners voor, voor iedereen tegelijk.",
        en: "Proposes partners for everyone at once."
    )

    static let roundUsage = Phrase(
        nl: "raakvlak round [<persoon> ...] [<opties>]",
        en: "raakvlak round [<person> ...] [<options>]"
    )

    static let roundDiscussion = Phrase(
        nl: """
            Zo veel mogelijk mensen krijgen een partner; van alle indelingen waarbij dat lukt, is dit de beste: met de hoogste som van scores (total), of de eerlijkste (fair). Wie overblijft, staat eronder met de reden. Het bewijs dat het niet beter kan, wordt nagerekend.

            Met fair krijgt wie het minst krijgt zo veel mogelijk, dan wie daarna het minst krijgt, enzovoort, ook als dat de anderen veel kost. Met meer dan 500 deelnemers of meer gesprekken per persoon telt in plaats daarvan hoe tevreden iedereen samen is: een punt telt dan het meest voor wie het minst krijgt.

            Niemand krijgt meer partners dan --meetings, en niemand meer dan die nog aankan: de capaciteit min de open voorstellen. Wie al een open voorstel met elkaar heeft, wordt niet opnieuw voorgesteld. Tot 500 deelnemers tellen alle tweetallen mee, daarboven van ieder de twintig beste.

              raakvlak round
              raakvlak round --objective fair --format csv > ronde.csv
              raakvlak list personen --theme T --format csv | raakvlak round -
              raakvlak round --meetings 2 --together samen.csv --apart apart.csv
              raakvlak round --apart ronde.csv --unmet-since 2023-09-01
            """,
        en: """
            As many people as possible get a partner; of all choices that manage that, this is the best: with the highest sum of scores (total), or the fairest (fair). Who is left out stands below, with the reason. The proof that nothing is better is checked.

            With fair, who gets least gets as much as possible, then who gets second least, and so on, even if that costs the others much. With more than 500 participants or several talks each, it counts instead how content all are together: a point then counts most for who gets least.

            Nobody gets more partners than --meetings, nor more than they can bear: their capacity less their open proposals. Pairs with an open proposal are not proposed again. Up to 500 participants, all pairs count; beyond, the best twenty of each.

              raakvlak round
              raakvlak round --objective fair --format csv > round.csv
              raakvlak list persons --theme T --format csv | raakvlak round -
              raakvlak round --meetings 2 --together together.csv --apart apart.csv
              raakvlak round --apart round.csv --unmet-since 2023-09-01
            """
    )

    static let roundPersonsHelp = Phrase(
        nl: "Wie meedoen, elk met een id; - leest ids van de standaardinvoer. Zonder deze doet iedereen mee.",
        en: "Who takes part, each by an id; - reads ids from the standard input. Everyone, where none is named."
    )
    static let meetingsHelp = Phrase(
        nl: "Hoeveel partners elk hoogstens krijgt.",
        en: "How many partners each gets at most."
    )
    static let capacityHelp = Phrase(
        nl: "Hoeveel open voorstellen iemand aankan die dat niet zelf zegt.",
        en: "How many open proposals a person can bear who does not say."
    )
    static let objectiveHelp = Phrase(
        nl: "Wat telt: de hoogste som (total), of dat wie het minst krijgt zo veel mogelijk krijgt, in tienden (fair).",
        en: "What counts: the highest sum (total), or that who gets least gets as much as possible, in tenths (fair)."
    )
    static let togetherHelp = Phrase(
        nl: "Een CSV-bestand met de kolommen person en suggested (ids of namen): wie in elk geval samen zijn.",
        en: "A CSV file with the columns person and suggested (ids or names): who are together in any case."
    )
    static let apartHelp = Phrase(
        nl: "Een CSV-bestand met de kolommen person en suggested (ids of namen): wie niet samen mogen.",
        en: "A CSV file with the columns person and suggested (ids or names): who must not be together."
    )
    static let oneStandardInput = Phrase(
        nl: "Er is maar één standaardinvoer; gebruik - één keer.",
        en: "There is only one standard input; use - once."
    )
}
