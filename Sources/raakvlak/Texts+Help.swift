internal import RaakvlakNetwork

extension Texts {
    /// "raakvlak show <id> [<options>]", in the language of this run.
    static func usage(_ command: String, _ arguments: Phrase...) -> String {
        let values = arguments.map { "<\($0(.chosen))> " }.joined()
        return "raakvlak \(command) \(values)[<\(optionsWord(.chosen))>]"
    }

    /// The usage of a command that takes one or more ids or words.
    static func usage(_ command: String, several argument: Phrase) -> String {
        "raakvlak \(command) <\(argument(.chosen))> ... [<\(optionsWord(.chosen))>]"
    }

    static let raakvlak = Phrase(
        nl: "Zoekt uit wie met wie zou kunnen praten, en legt uit waarom.",
        en: "Finds out who could talk with whom, and says why."
    )

    static let raakvlakUsage = Phrase(nl: "raakvlak <opdracht>", en: "raakvlak <subcommand>")

    static let raakvlakDiscussion = Phrase(
        nl: """
            Een netwerk is een map met CSV-bestanden: organisaties, personen, thema’s, en wat mensen zoeken, aanbieden en afspreken. Begin met een lege map, vul de bestanden en vraag dan suggesties:

              raakvlak new mijn-netwerk
              export RAAKVLAK_NETWORK=mijn-netwerk
              raakvlak check
              raakvlak suggest anna-de-vries
              raakvlak map network --output kaart.pdf

            Een database (raakvlak.sqlite, of op een server) bewaart ook wie wat wanneer heeft gewijzigd: raakvlak import mijn-netwerk --network raakvlak.sqlite.
            """,
        en: """
            A network is a folder of CSV files: organizations, persons, themes, and what people need, offer and agree. Begin with an empty folder, fill in its files, then ask for suggestions:

              raakvlak new my-network
              export RAAKVLAK_NETWORK=my-network
              raakvlak check
              raakvlak suggest anna-de-vries
              raakvlak map network --output map.pdf

            A database (raakvlak.sqlite, or on a server) also keeps who changed what, and when: raakvlak import my-network --network raakvlak.sqlite.
            """
    )

    static let check = Phrase(
        nl: "Controleert een netwerk en telt wat erin staat.",
        en: "Checks a network and counts what is in it."
    )

    static let checkDiscussion = Phrase(
        nl: """
            Bij elke fout staan het bestand, de regel en de kolom, wat er mag staan en wat er waarschijnlijk bedoeld is. De afsluitcode is 65 als er fouten zijn, en 0 als er alleen meldingen zijn.

              raakvlak check --network mijn-netwerk
              raakvlak check --network contacten.xlsx
              raakvlak check --network mijn-netwerk --html > verslag.html
              raakvlak check --network mijn-netwerk --format csv > fouten.csv

            Wat anders is geschreven maar duidelijk is, zoals 12-4-2023 of 06-12345678, wordt gelezen; een melding zegt hoe. Teksten die over een leerling lijken te gaan krijgen een melding; met --refuse-pupils zijn het fouten.
            """,
        en: """
            Each error is shown with its file, line and column, what is allowed and what was probably meant. The exit code is 65 if there are errors, and 0 if there are only notices.

              raakvlak check --network my-network
              raakvlak check --network contacts.xlsx
              raakvlak check --network my-network --html > report.html
              raakvlak check --network my-network --format csv > issues.csv

            What is written otherwise but is clear, such as 12-4-2023 or 06-12345678, is read; a notice says how. Texts that seem to be about a pupil get a notice; with --refuse-pupils they are errors.
            """
    )

    static let suggest = Phrase(
        nl: "Zegt met wie iemand zou kunnen praten, en waarom.",
        en: "Says whom someone could talk with, and why."
    )

    static let suggestUsage = Phrase(
        nl: "raakvlak suggest <persoon> ... [<opties>]\nraakvlak suggest --all [<opties>]",
        en: "raakvlak suggest <person> ... [<options>]\nraakvlak suggest --all [<options>]"
    )

    static let suggestDiscussion = Phrase(
        nl: """
            Elke suggestie heeft een score van 0 tot 100 en redenen voor beiden: wat de ander te bieden heeft, en wat de persoon zelf te bieden heeft. De getallen vóór de redenen zijn samen de waarde die de een voor de ander heeft.

              raakvlak suggest anna-de-vries --limit 3
              raakvlak suggest --all --limit 5 --format csv > suggesties.csv
              raakvlak list personen --region rijnmond --format csv | raakvlak suggest -
              raakvlak suggest anna-de-vries --allow same-organization
              raakvlak suggest anna-de-vries --initiatives
              raakvlak suggest anna-de-vries --partners mbo --region rotterdam-rijnmond
            """,
        en: """
            Each suggestion has a score from 0 to 100 and reasons for both: what the other has for the person, and what the person has for the other. The numbers before the reasons add up to the value that one has for the other.

              raakvlak suggest anna-de-vries --limit 3
              raakvlak suggest --all --limit 5 --format csv > suggestions.csv
              raakvlak list persons --region rijnmond --format csv | raakvlak suggest -
              raakvlak suggest anna-de-vries --allow same-organization
              raakvlak suggest anna-de-vries --initiatives
              raakvlak suggest anna-de-vries --partners mbo --region rotterdam-rijnmond
            """
    )

    static let why = Phrase(
        nl: "Legt uit waarom twee personen elkaar zouden kunnen spreken.",
        en: "Explains why two persons could meet."
    )

    static let whyUsage = Phrase(
        nl: "raakvlak why <persoon> <ander> [<opties>]\nraakvlak why --pairs <bestand> [<opties>]",
        en: "raakvlak why <person> <other> [<options>]\nraakvlak why --pairs <file> [<options>]"
    )

    static let whyDiscussion = Phrase(
        nl: """
            Berekent de score van elk tweetal, ook als dat niet wordt voorgesteld, en zegt dan waarom niet: dezelfde persoon (oneself), dezelfde organisatie (same-organization), al samen aan het werk (collaborating), eerder afgewezen (declined), een pauze (paused), genoeg open voorstellen (capacity), een aanstelling die is afgelopen (post-ended) of geen toestemming (consent). Wat vertrouwelijk is, heet alleen 'nu niet' (not-now).

              raakvlak why anna-de-vries bram-jansen
              raakvlak why --pairs paren.csv --format csv > getallen.csv
            """,
        en: """
            Scores any pair, even one that is not suggested, and then says why it is not: the same person (oneself), the same organization (same-organization), already working together (collaborating), declined before (declined), a break (paused), enough open proposals (capacity), a post that has ended (post-ended) or no consent (consent). What is confidential is only called 'not now' (not-now).

              raakvlak why anna-de-vries bram-jansen
              raakvlak why --pairs pairs.csv --format csv > numbers.csv
            """
    )

    static let path = Phrase(
        nl: "Toont via welke relaties twee personen, organisaties of thema’s verbonden zijn.",
        en: "Shows the ties that connect two persons, organizations or themes."
    )

    static let pathDiscussion = Phrase(
        nl: """
            Toont de kortste paden; de afsluitcode is 1 als er geen pad is.

              raakvlak path anna-de-vries koers-vo
            """,
        en: """
            Shows the shortest paths; the exit code is 1 where there is none.

              raakvlak path anna-de-vries koers-vo
            """
    )

    static let list = Phrase(
        nl: "Toont een lijst van één soort, zoals personen of thema’s.",
        en: "Lists everything of one kind, such as persons or themes."
    )

    static let listDiscussion = Phrase(
        nl: """
            De soorten: \(kinds(.dutch)). U kunt een soort ook in het Engels of in het meervoud opgeven.

              raakvlak list personen
              raakvlak list contribution --format csv > inbreng.csv
            """,
        en: """
            The kinds: \(kinds(.english)). Dutch words and plurals work too.

              raakvlak list persons
              raakvlak list contribution --format csv > contributions.csv
            """
    )

    private static func kinds(_ language: Language) -> String {
        NodeKind.allCases.map { $0.label(language) }.joined(separator: ", ")
    }

    static let show = Phrase(
        nl: "Toont alles wat er over één persoon, organisatie of thema bekend is.",
        en: "Shows all that is known about one person, organization or theme."
    )

    static let showDiscussion = Phrase(
        nl: """
            Een persoon, een organisatie, een thema, een afspraak: alles wat een id heeft, met zijn relaties, bronnen en perioden. Wat op de gevraagde dag niet geldt, staat erbij met die vermelding.

              raakvlak show anna-de-vries
              raakvlak show koers-vo --as-of 2023-04-12
              raakvlak find jeugdhulp --format csv | raakvlak show -
            """,
        en: """
            A person, an organization, a theme, an agreement: whatever has an id, with its ties, sources and periods. What does not hold on the day asked for is shown and marked as such.

              raakvlak show anna-de-vries
              raakvlak show koers-vo --as-of 2023-04-12
              raakvlak find "youth care" --format csv | raakvlak show -
            """
    )

    static let export = Phrase(
        nl: "Schrijft een netwerk als map met CSV-bestanden, als werkmap (.xlsx), of voor een ander programma.",
        en: "Writes a network as a folder of CSV files, as a workbook (.xlsx), or for another program."
    )

    static let exportUsage = Phrase(
        nl: "raakvlak export <doel> [<opties>]\nraakvlak export --format <formaat> [<opties>]",
        en: "raakvlak export <target> [<options>]\nraakvlak export --format <format> [<options>]"
    )

    static let exportDiscussion = Phrase(
        nl: """
            Twee keer exporteren geeft precies dezelfde bestanden, zodat je met diff ziet wat er is veranderd. Alle feiten gaan mee, ook feiten die op de gevraagde dag niet gelden.

            csv is een map die Raakvlak weer leest. graphml is voor NetworkX, igraph, Gephi en yEd, gexf voor Gephi (met de perioden), json voor NetworkX (node-link), dot voor Graphviz. kumu is een map met de twee tabellen die Kumu inleest. graphml, gexf en json leest 'raakvlak import' zonder verlies terug.

            Met --pseudonyms staan er geen namen van personen in, en geen e-mailadressen of telefoonnummers. Wie het veld kent, kan iemand nog herkennen aan rollen en relaties.

            Met --audience gaat alleen mee wat personen op de gevraagde dag aan die groep laten zien. Wie de naam niet laat zien, gaat niet mee, met relaties en eigen teksten; van wie de naam wel laat zien, staan er alleen de naam (ook de Engelse), toegestane contactgegevens, taal, ambassadeurschap, periode, bron en relaties. Die relaties staan er met rol, gewicht, periode en bron, zonder status, opmerking en extra kolommen; een relatie die er niet (meer) is, zoals van wie heeft bedankt of afwezig was, gaat niet mee. Voorstellen, en inbreng die voor enkelen is bedoeld, gaan nooit mee. Met --pseudonyms erbij krijgt wie overblijft een pseudoniem.

              raakvlak export kopie --network mijn-netwerk
              raakvlak export mijn-netwerk --network mijn-netwerk --replace
              raakvlak export netwerk.graphml --only-current --as-of 2024-02-01
              raakvlak export voor-kumu --format kumu --language nl
              raakvlak export onderzoek.gexf --pseudonyms
              raakvlak export website.json --audience openbaar
              raakvlak export mijn-netwerk.xlsx --network mijn-netwerk
              raakvlak export voor-excel --network mijn-netwerk --excel

            Een werkmap heeft een blad voor elk bestand. Alle cellen zijn tekst, zodat voorloopnullen en datums blijven zoals ze zijn. Raakvlak leest een werkmap net zo als een map; ook een die je zelf hebt gemaakt, met Nederlandse of Engelse bladen en kolommen.
            """,
        en: """
            Exporting twice gives the very same files, so that diff shows what changed. All facts are written, even those that do not hold on the day asked for.

            csv is a folder that Raakvlak reads again. graphml is for NetworkX, igraph, Gephi and yEd, gexf for Gephi (with the periods), json for NetworkX (node-link), dot for Graphviz. kumu is a folder with the two tables that Kumu imports. 'raakvlak import' reads graphml, gexf and json back without loss.

            With --pseudonyms there are no names of persons in it, no e-mail addresses and no phone numbers. Who knows the field may still recognize someone by roles and ties.

            With --audience only what persons let that audience see on the day asked for is written. Who does not show their name is left out, with ties and texts of their own; of who does, there are only the name (the English one too), contact details that may be seen, language, being an ambassador, period, source, and ties. Those ties have their role, weight, period and source, but no state, note or extra columns; a tie that is not so (any more), such as that of who declined or was absent, is left out. Proposals, and contributions that are meant for some, are never written. With --pseudonyms as well, who is left gets a pseudonym.

              raakvlak export copy --network my-network
              raakvlak export my-network --network my-network --replace
              raakvlak export network.graphml --only-current --as-of 2024-02-01
              raakvlak export for-kumu --format kumu --language en
              raakvlak export research.gexf --pseudonyms
              raakvlak export website.json --audience public
              raakvlak export my-network.xlsx --network my-network
              raakvlak export for-excel --network my-network --excel

            A workbook has a sheet for each file. All cells are text, so that leading zeros and dates stay as they are. Raakvlak reads a workbook as it reads a folder; also one that you made, with Dutch or English sheets and columns.
            """
    )

    static let new = Phrase(
        nl: "Maakt een lege netwerkmap, met uitleg.",
        en: "Makes an empty network folder, with an explanation."
    )

    static let newDiscussion = Phrase(
        nl: """
            In de map komen alle bestanden met hun kolommen, en uitleg in LEESMIJ.md.

              raakvlak new mijn-netwerk
            """,
        en: """
            The folder gets all files with their columns, and an explanation in README.md.

              raakvlak new my-network
            """
    )
}
