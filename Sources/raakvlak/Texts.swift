internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakRecords

extension Texts {
    static let errorPrefix = Phrase(nl: "Fout: ", en: "Error: ")

    static func badData(_ errors: Int, _ place: String) -> Phrase {
        let isOne = errors == 1
        return Phrase(
            nl:
                "'\(place)' heeft \(isOne ? "een fout" : "\(Numerals.count(errors, .dutch)) fouten"); verbeter die eerst.",
            en: """
                '\(place)' has \(isOne ? "an error" : "\(Numerals.count(errors, .english)) errors"); \
                fix \(isOne ? "it" : "them") first.
                """
        )
    }

    static func outputLost(_ reason: String) -> Phrase {
        let reason = system(reason)
        return Phrase(
            nl: "Niet alle uitvoer kon worden geschreven: \(reason.dutch).",
            en: "Not all output could be written: \(reason.english)."
        )
    }

    static func notEmpty(_ path: String) -> Phrase {
        Phrase(
            nl: "In '\(path)' staat al iets; kies een nieuwe of lege map.",
            en: "There is something in '\(path)' already; choose a new or empty folder."
        )
    }

    static func exported(_ count: Int, _ folder: String) -> Phrase {
        Phrase(
            nl: "\(count) \(count == 1 ? "bestand" : "bestanden") geschreven in '\(folder)'.",
            en: "Wrote \(count) \(count == 1 ? "file" : "files") to '\(folder)'."
        )
    }

    static func exportedFile(_ file: String) -> Phrase {
        Phrase(nl: "Het netwerk is geschreven in '\(file)'.", en: "Wrote the network to '\(file)'.")
    }

    static let exportNeedsTarget = Phrase(
        nl: "Dit formaat is een map met bestanden; geef op welke map.",
        en: "This format is a folder of files; name the folder."
    )

    static func badExportFormat(_ name: String) -> Phrase {
        Phrase(
            nl:
                "Bij '\(name)' ontbreekt een bekende extensie; laat de naam eindigen op .xlsx, .graphml, .gexf, .json, .dot of .gv, of geef --format op (csv en kumu maken een map).",
            en:
                "'\(name)' has no known extension; end the name in .xlsx, .graphml, .gexf, .json, .dot or .gv, or give --format (csv and kumu make a folder)."
        )
    }

    static func folderLikeWorkbook(_ name: String) -> Phrase {
        Phrase(
            nl: "'\(name)' wordt een map, maar heet als een werkmap; geef de map een andere naam.",
            en: "'\(name)' will be a folder, but is called like a workbook; give the folder another name."
        )
    }

    static let seedNeedsPseudonyms = Phrase(
        nl: "--seed hoort bij --pseudonyms of --audience; geef er een bij, of laat --seed weg.",
        en: "--seed belongs to --pseudonyms or --audience; give one of them, or no --seed."
    )

    static func exportedWorkbook(_ path: String) -> Phrase {
        Phrase(nl: "Werkmap '\(path)' geschreven.", en: "Wrote the workbook '\(path)'.")
    }

    /// Which files could not be written in the encoding that Excel expects.
    static func writtenAsUnicode(_ files: [String]) -> Phrase {
        let names = files.joined(separator: ", ")
        return Phrase(
            nl: "Als UTF-8 geschreven, omdat windows-1252 niet alle tekens heeft: \(names).",
            en: "Written as UTF-8, as windows-1252 lacks some characters: \(names)."
        )
    }

    static let excelIsForFolders = Phrase(
        nl: "--excel is voor een map met CSV-bestanden; een werkmap (.xlsx) is al voor Excel.",
        en: "--excel is for a folder of CSV files; a workbook (.xlsx) is for Excel already."
    )

    static func made(_ folder: String) -> Phrase {
        Phrase(
            nl: """
                De map '\(folder)' is klaar; LEESMIJ.md legt uit wat erin kan. Vul de bestanden en controleer dan of alles klopt:
                  raakvlak check --network \(folder)
                """,
            en: """
                The folder '\(folder)' is ready; README.md says what goes into it. Fill in the files, then check them:
                  raakvlak check --network \(folder)
                """
        )
    }

    // What is wrong with the command line.

    static let noLocation = Phrase(
        nl:
            "Welk netwerk? Geef de map of de database op met --network, of zet die in de omgevingsvariabele RAAKVLAK_NETWORK.",
        en:
            "Which network? Name its folder or database with --network, or in the environment variable RAAKVLAK_NETWORK."
    )

    static let noClock = Phrase(
        nl: "De datum van vandaag is niet bekend; geef een dag op met --as-of.",
        en: "Today's date is not known; give a day with --as-of."
    )

    static func badDate(_ name: String, _ text: String) -> Phrase {
        let text = TextWidth.plain(text)
        return Phrase(
            nl: "'\(text)' bij \(name) is geen dag; schrijf die als 2024-02-01 of 1-2-2024.",
            en: "'\(text)' for \(name) is not a day; write it like 2024-02-01 or 1-2-2024."
        )
    }

    static func atLeastOne(_ option: String, _ number: Int) -> Phrase {
        Phrase(
            nl: "'\(number)' bij \(option) is te klein; kies 1 of hoger.",
            en: "'\(number)' for \(option) is too small; use 1 or more."
        )
    }

    static func unknownCommand(_ command: String, _ nearest: String?, _ names: [String]) -> Phrase {
        let command = TextWidth.plain(command)
        return choice(
            Phrase(nl: "'\(command)' is geen opdracht", en: "'\(command)' is not a command"),
            nearest,
            of: names
        )
    }

    static func constraintStands(_ word: String, _ codes: [String]) -> Phrase {
        choice(
            Phrase(nl: "'\(word)' is niet op te heffen met --allow", en: "'\(word)' can't be lifted by --allow"),
            nil,
            of: codes
        )
    }

    static func unknownConstraint(_ word: String, _ nearest: String?, _ codes: [String]) -> Phrase {
        let word = TextWidth.plain(word)
        let finding = Phrase(
            nl: "'\(word)' bij --allow is geen voorwaarde",
            en: "'\(word)' for --allow is not a constraint"
        )
        return choice(finding, nearest, of: codes)
    }

    /// What was found, what was perhaps meant, and what there is to choose from.
    private static func choice(_ finding: Phrase, _ nearest: String?, of words: [String]) -> Phrase {
        let list = words.joined(separator: ", ")
        let meant = nearest.map { Phrase(nl: "; bedoelde je '\($0)'?", en: "; did you mean '\($0)'?") } ?? Phrase(".")
        return Phrase(
            nl: "\(finding.dutch)\(meant.dutch) Kies uit: \(list).",
            en: "\(finding.english)\(meant.english) Choose from: \(list)."
        )
    }

    static let personOrAll = Phrase(
        nl: "Geef één of meer personen op, of vraag met --all suggesties voor iedereen.",
        en: "Name one or more persons, or ask for everyone's suggestions with --all."
    )

    static let twoOrPairs = Phrase(
        nl: "Geef twee personen op, of met --pairs een bestand met paren.",
        en: "Name two persons, or a file of pairs with --pairs."
    )
}
