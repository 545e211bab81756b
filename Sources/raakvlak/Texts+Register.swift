internal import RaakvlakDocuments
internal import RaakvlakNetwork

extension Texts {
    static let importRegister = Phrase(
        nl: "Neemt het landelijke scholenregister over in een netwerk.",
        en: "Brings the national school register into a network."
    )

    static let importRegisterDiscussion = Phrase(
        nl: """
            Leest de bestanden van DUO (besturen, scholen, vestigingen, samenwerkingsverbanden; oude en nieuwe vorm), de tabellen van de regeling over regio’s en lijsten van overgangen (kolommen van, naar, datum, soort). Wat een bestand is, blijkt uit de kopregel, niet uit de naam. Vestigingen noemen van hun bestuur vaak alleen het nummer: geef ook de lijst van bevoegde gezagen, anders heet een bestuur ‘Schoolbestuur 41775’.

            Organisaties zijn dezelfde als hun nummers gelijk zijn. Wat al in het netwerk staat, blijft staan; wat je zelf moet nakijken, staat in het antwoord. Een naam is geen sleutel: kandidaten voor wie geen nummer heeft komen in een tabel, waarin je ja of nee schrijft.

              raakvlak import-register duo regio --output landelijk --skip-invalid
              raakvlak import-register duo regio --network mijn-netwerk --dry-run
              raakvlak import-register duo --network mijn-netwerk --candidates namen.csv
              raakvlak import-register duo --network mijn-netwerk --matches namen.csv
            """,
        en: """
            Reads the files of DUO (boards, schools, sites, samenwerkingsverbanden; in the old form and the new), the tables of the regulation on regions, and lists of transitions (columns from, to, date, kind). What a file is, is known from its header, not its name. Sites often name their board by its number only: give the list of competent authorities (bevoegde gezagen) too, or a board is called “School board 41775”.

            Organizations are the same where their numbers are. What the network has already stays; what you should look at is in the answer. A name is no key: candidates for those without a number go into a table in which you write yes or no.

              raakvlak import-register duo regions --output national --skip-invalid
              raakvlak import-register duo regions --network my-network --dry-run
              raakvlak import-register duo --network my-network --candidates names.csv
              raakvlak import-register duo --network my-network --matches names.csv
            """
    )

    static let foldersValue = Phrase(nl: "mappen", en: "folders")
    static let yearValue = Phrase(nl: "jaar", en: "year")

    static let registerPathsHelp = Phrase(
        nl: "De mappen met de bestanden, of de bestanden zelf.",
        en: "The folders with the files, or the files themselves."
    )
    static let registerOutputHelp = Phrase(
        nl: "De nieuwe of lege map waarin het netwerk komt.",
        en: "The new or empty folder for the network."
    )
    static let registerNetworkHelp = Phrase(
        nl: "Het netwerk waarin het register wordt overgenomen; zonder --output wordt die map herschreven.",
        en: "The network into which the register is brought; without --output that folder is rewritten."
    )
    static let dryRunHelp = Phrase(
        nl: "Zeg alleen wat er zou veranderen, en schrijf niets in het netwerk.",
        en: "Only say what would change, and write nothing to the network."
    )
    static let skipInvalidHelp = Phrase(
        nl: "Laat rijen weg die niet kloppen, in plaats van alles te weigeren.",
        en: "Leave out rows that are wrong, instead of refusing everything."
    )
    static let vintageHelp = Phrase(
        nl: "Het jaar van bestanden die geen jaar in hun naam hebben.",
        en: "The year of files without a year in their names."
    )
    static let candidatesHelp = Phrase(
        nl: "Schrijf hierheen welke namen zonder nummer bij welk nummer kunnen horen.",
        en: "Write here which names without a number could belong to which number."
    )
    static let matchesHelp = Phrase(
        nl: "De tabel van --candidates, waarin je ja hebt geschreven bij wat klopt.",
        en: "The table of --candidates, in which you wrote yes where it is right."
    )

    static let noRegisterTarget = Phrase(
        nl:
            "Waar moet het heen? Geef een nieuwe map op met --output, of een netwerk met --network; --dry-run schrijft niets.",
        en:
            "Where should it go? Name a new folder with --output, or a network with --network; --dry-run writes nothing."
    )

    static func badYear(_ year: Int) -> Phrase {
        Phrase(
            nl: "'\(year)' bij --vintage is geen jaar; schrijf het als 2024.",
            en: "'\(year)' for --vintage is not a year; write it like 2024."
        )
    }

    static func registerRefused(_ errors: Int) -> Phrase {
        let isOne = errors == 1
        return Phrase(
            nl: """
                Het register heeft \(isOne ? "een rij die niet klopt" : "\(Numerals.count(errors, .dutch)) fouten in rijen"); \
                verbeter \(isOne ? "die" : "ze"), of laat \(isOne ? "die" : "zulke rijen") weg met --skip-invalid.
                """,
            en: """
                The register has \(isOne ? "a row that is wrong" : "\(Numerals.count(errors, .english)) errors in rows"); \
                fix \(isOne ? "it" : "them"), or leave such rows out with --skip-invalid.
                """
        )
    }

    static func candidatesWritten(_ count: Int, _ path: String) -> Phrase {
        Phrase(
            nl: """
                \(Numerals.count(count, .dutch)) \(count == 1 ? "kandidaat" : "kandidaten") geschreven in '\(path)'; \
                vul de kolom confirmed in.
                """,
            en: """
                Wrote \(Numerals.count(count, .english)) \(count == 1 ? "candidate" : "candidates") to '\(path)'; \
                fill in the column confirmed.
                """
        )
    }
}
