internal import RaakvlakNetwork

extension Texts {
    // Names of values.

    static let networkValue = Phrase(nl: "map", en: "folder")
    static let asOfValue = Phrase(nl: "dag", en: "day")
    static let countValue = Phrase(nl: "aantal", en: "count")
    static let languageValue = Phrase(nl: "taal", en: "language")
    static let formatValue = Phrase(nl: "formaat", en: "format")
    static let kindValue = Phrase(nl: "soort", en: "kind")
    static let personValue = Phrase(nl: "persoon", en: "person")
    static let otherValue = Phrase(nl: "ander", en: "other")
    static let fromValue = Phrase(nl: "van", en: "from")
    static let toValue = Phrase(nl: "naar", en: "to")
    static let fileValue = Phrase(nl: "bestand", en: "file")
    static let folderValue = Phrase(nl: "map", en: "folder")
    static let allowValue = Phrase(nl: "voorwaarden", en: "constraints")
    static let optionsWord = Phrase(nl: "opties", en: "options")

    // Options that many commands have.

    static let networkHelp = Phrase(
        nl: """
            De map met de CSV-bestanden van het netwerk, een werkmap (.xlsx) of een database (.sqlite, of \
            postgres://…/database?network=naam). Standaard: $RAAKVLAK_NETWORK, anders raakvlak.sqlite in deze map.
            """,
        en: """
            The folder with the network's CSV files, a workbook (.xlsx) or a database (.sqlite, or \
            postgres://…/database?network=name). Default: $RAAKVLAK_NETWORK, else raakvlak.sqlite in this folder.
            """
    )
    static let refusePupilsHelp = Phrase(
        nl: "Teksten die over een leerling of een ander kind lijken te gaan, zijn fouten.",
        en: "Texts that seem to be about a pupil or another child are errors."
    )
    static let htmlHelp = Phrase(nl: "Hetzelfde als --format html.", en: "The same as --format html.")
    static func htmlIsAFormat(_ format: String) -> Phrase {
        Phrase(
            nl: "--html en --format \(format) gaan niet samen; geef één van de twee op.",
            en: "--html and --format \(format) don't go together; give one of the two."
        )
    }
    static let excelHelp = Phrase(
        nl: "Schrijf CSV-bestanden zoals een Nederlandse Excel ze opent en bewaart.",
        en: "Write CSV files as a Dutch Excel opens and saves them."
    )
    static let asOfHelp = Phrase(
        nl: "De dag waarvan de stand wordt getoond, zoals 2024-02-01. Standaard: $RAAKVLAK_TODAY, anders vandaag.",
        en: "The day to report on, such as 2024-02-01. Default: $RAAKVLAK_TODAY, else today."
    )
    static let minimumCellHelp = Phrase(
        nl:
            "Verberg aantallen personen en partijen die kleiner zijn dan dit, behalve 0: bij 5 staat er <5. Wat zo’n aantal anders verraadt, staat er als x; wie erbij hoort, wordt niet genoemd. Hoeveel organisaties er zijn en een contactpersoon hebben, blijft staan. Het antwoord op een andere vraag, zoals list of show, verbergt niets.",
        en:
            "Hide numbers of persons and parties smaller than this, except 0: with 5 they read <5. What would give such a number away reads x; who belongs to it is not named. How many organizations there are and have a contact person is still told. The answer to another question, such as list or show, hides nothing."
    )

    static func smallMinimumCell(_ number: Int) -> Phrase {
        Phrase(
            nl: "--minimum-cell is \(number), maar moet ten minste 3 zijn: <2 zegt dat het er één is.",
            en: "--minimum-cell is \(number), but must be at least 3: <2 says that it is one."
        )
    }
    static let threadsHelp = Phrase(
        nl: "Hoeveel rekenkernen meewerken; de uitkomst is altijd dezelfde. Standaard: alle.",
        en: "How many cores take part; the answer is the same with any number. Default: all."
    )
    static let allIssuesHelp = Phrase(
        nl: "Toon alle fouten in de invoer, niet alleen de eerste 20.",
        en: "List all that is wrong with the input, not only the first 20."
    )
    static let languageHelp = Phrase(
        nl: "De taal. Standaard die van LC_ALL, LC_MESSAGES of LANG, anders nl.",
        en: "The language. Default: that of LC_ALL, LC_MESSAGES or LANG, else nl."
    )
    static let formatHelp = Phrase(
        nl:
            "Het formaat van het antwoord: een pagina om te lezen, rijen voor een spreadsheet of een document voor programma’s.",
        en: "The format of the answer: a page to read, rows for a spreadsheet or a document for programs."
    )

    // Arguments and options of single commands.

    static let kindHelp = Phrase(
        nl: "De soort, bijvoorbeeld persoon, afspraken of schoolbesturen.",
        en: "The kind, such as person, themes or agreements."
    )
    static let idHelp = Phrase(
        nl: "De id van wat je wilt zien, of meer dan één; met - worden ze van de standaardinvoer gelezen.",
        en: "The id of what you want to see, or several; - reads them from the standard input."
    )
    static let fromHelp = Phrase(nl: "De id waar het pad begint.", en: "The id where the path begins.")
    static let toHelp = Phrase(nl: "De id waar het pad eindigt.", en: "The id where the path ends.")
    static let pathLimitHelp = Phrase(
        nl: "Hoogstens zoveel paden.",
        en: "At most this many paths."
    )
    static let personHelp = Phrase(nl: "De id van een persoon.", en: "The id of a person.")
    static let personsHelp = Phrase(
        nl: "De id van een persoon, of meer dan één; met - worden ze van de standaardinvoer gelezen.",
        en: "The id of a person, or several; - reads them from the standard input."
    )
    static let otherHelp = Phrase(nl: "De id van de andere persoon.", en: "The id of the other person.")
    static let allHelp = Phrase(nl: "Voor iedereen, zonder redenen.", en: "For everyone, without reasons.")
    static let limitHelp = Phrase(
        nl: "Hoogstens zoveel suggesties per persoon.",
        en: "At most this many suggestions per person."
    )
    static let allowHelp = Phrase(
        nl:
            "Stel ook mensen voor van dezelfde organisatie (same-organization), met wie al wordt samengewerkt (collaborating), die eerder zijn afgewezen (declined), die een pauze hebben (paused), genoeg open voorstellen (capacity) of nergens meer werken (post-ended); zet er komma's tussen als je er meer kiest.",
        en:
            "Also suggest people from the same organization (same-organization), those already collaborating (collaborating), who declined before (declined), who take a break (paused), have enough open proposals (capacity) or no longer work anywhere (post-ended); put commas between several."
    )
    static let unmetSinceHelp = Phrase(
        nl: "Laat weg wie elkaar volgens een voorstel op of na deze dag gesproken hebben.",
        en: "Leave out those who, by a proposal, met on this day or later."
    )
    static let varietyHelp = Phrase(
        nl:
            "Hoeveel het telt dat suggesties van elkaar verschillen, van 0 tot 1: niet steeds dezelfde organisatie of hetzelfde thema.",
        en: "How much it counts, from 0 to 1, that suggestions differ: not always the same organization or theme."
    )
    static let bridgeHelp = Phrase(
        nl:
            "Laat zwaarder tellen, tot twee keer, wie delen van het netwerk verbindt; een stap is samenwerken, of bij dezelfde organisatie of groep horen.",
        en:
            "Let those count more, up to twice, who join parts of the network; a step is to collaborate, or to belong to the same organization or group."
    )
    static let orderOfPersons = Phrase(
        nl: "--variety en --bridge gaan over suggesties van personen voor een persoon.",
        en: "--variety and --bridge are about suggestions of persons for a person."
    )
    static let badVariety = Phrase(
        nl: "--variety is een getal van 0 tot en met 1.",
        en: "--variety is a number from 0 to 1."
    )
    static let changeHelp = Phrase(
        nl: "Zoek het kleinste feit dat de ander bij de eerste tien suggesties voor de persoon brengt.",
        en: "Find the smallest fact that brings the other into the first ten suggestions for the person."
    )
    static let changeOfTwo = Phrase(
        nl: "--change gaat over twee personen; laat --pairs weg.",
        en: "--change is about two persons; leave out --pairs."
    )
    static let changeInCSV = Phrase(
        nl: "CSV heeft geen plaats voor --change; kies --format json of text.",
        en: "CSV has no place for --change; use --format json or text."
    )
    static let confidentialHelp = Phrase(
        nl: "Zeg ook wat alleen een coördinator mag weten: wie de ander liever mijdt, en wat is uitgesteld.",
        en: "Also say what only a coordinator may know: who would rather avoid the other, and what was put off."
    )
    static let pairsHelp = Phrase(
        nl: "Een CSV-bestand met de kolommen person en suggested (ids of namen), of - voor de standaardinvoer.",
        en: "A CSV file with the columns person and suggested (ids or names), or - for the standard input."
    )
    static let targetValue = Phrase(nl: "doel", en: "target")
    static let exportTargetHelp = Phrase(
        nl: "De nieuwe of lege map, of het nieuwe bestand; zonder doel, of met -, de standaarduitvoer.",
        en: "The new or empty folder, or the new file; the standard output where there is none, or for -."
    )
    static let exportFormatHelp = Phrase(
        nl: "Het formaat. Standaard wat de uitgang van het doel zegt, anders csv.",
        en: "The format. Default: what the target's suffix says, else csv."
    )
    static let onlyCurrentHelp = Phrase(
        nl: "Schrijf alleen wat op de dag van --as-of geldt, of kan gelden.",
        en: "Write only what holds, or may hold, on the day of --as-of."
    )
    static let pseudonymsHelp = Phrase(
        nl: "Geef personen een toevallig pseudoniem, ook in teksten, en laat contactgegevens en notities weg.",
        en: "Give persons a random pseudonym, in texts too, and leave contact details and notes out."
    )
    static let seedValue = Phrase(nl: "getal", en: "number")
    static let seedHelp = Phrase(
        nl: "Maak dezelfde pseudoniemen met hetzelfde getal. Wie het getal en het netwerk kent, kan ze herleiden.",
        en: "Make the same pseudonyms for the same number. Who knows it and the network can trace them."
    )
    static let newFolderHelp = Phrase(nl: "De map die wordt gemaakt.", en: "The folder to make.")
    static let replaceHelp = Phrase(
        nl: "Vervang het netwerk dat er al staat.",
        en: "Replace the network that is already there."
    )

    static func contactsLeftOut(_ count: Int) -> Phrase {
        Phrase(
            nl: """
                Van \(count) \(count == 1 ? "persoon" : "personen") zonder functie zijn e-mail en telefoon weggelaten; neem dit \
                dus niet met import --replace weer over.
                """,
            en: """
                Of \(count) \(count == 1 ? "person" : "persons") without a post, e-mail and phone were left out; so don't take \
                this over again with import --replace.
                """
        )
    }
}
