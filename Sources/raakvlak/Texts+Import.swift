internal import RaakvlakDocuments
internal import RaakvlakNetwork

extension Texts {
    static let `import` = Phrase(
        nl: "Neemt een netwerk over in een ander, ook uit NetworkX, igraph of Gephi.",
        en: "Copies a network into another, also one of NetworkX, igraph or Gephi."
    )

    static let importDiscussion = Phrase(
        nl: """
            Wat dezelfde id heeft, wordt één. Wat ontbreekt, wordt aangevuld; er wordt niets weggehaald, tenzij je met --replace vraagt om een netwerk dat precies zo is als de bron. Spreken bron en netwerk elkaar tegen, dan verandert er niets en is de afsluitcode 1; kies dan met --prefer wie gelijk heeft. Is er nog geen netwerk, dan wordt het gemaakt. Wie misschien dezelfde persoon is met een andere id, staat in het antwoord.

            In bestanden van andere programma’s worden soorten herkend aan hun naam in het Nederlands of Engels. Wat een netwerk niet precies zo kan bewaren, staat in het antwoord. Passen knopen, relaties of rijen er helemaal niet in, dan verandert er niets en is de afsluitcode 65; --skip-invalid laat die weg en zegt welke.

              raakvlak import netwerk.graphml --network mijn-netwerk --dry-run
              raakvlak import gephi.gexf --network mijn-netwerk --node-kind leraar=person --tie-kind kent=collaborates
              raakvlak import contacten.xlsx --network mijn-netwerk --skip-invalid
              raakvlak import kopie --network mijn-netwerk --prefer source
            """,
        en: """
            What has the same id becomes one. What is missing is completed; nothing is removed, unless you ask with --replace for a network that is just like the source. Where source and network contradict each other, nothing changes and the exit code is 1; then say with --prefer which is right. Where there is no network yet, it is made. Who may be the same person with another id, the answer tells.

            In files of other programs, kinds are recognized by their names in Dutch or English. What a network can't keep just as it is, the answer tells. Where nodes, ties or rows don't fit at all, nothing changes and the exit code is 65; --skip-invalid leaves them out and says which.

              raakvlak import network.graphml --network my-network --dry-run
              raakvlak import gephi.gexf --network my-network --node-kind teacher=person --tie-kind knows=collaborates
              raakvlak import contacts.xlsx --network my-network --skip-invalid
              raakvlak import copy --network my-network --prefer source
            """
    )

    static let sourceValue = Phrase(nl: "bron", en: "source")
    static let importSourceHelp = Phrase(
        nl:
            "Een map met CSV-bestanden, een werkmap (.xlsx), of een bestand .graphml, .gexf of .json; - is de standaardinvoer.",
        en: "A folder of CSV files, a workbook (.xlsx), or a file .graphml, .gexf or .json; - is the standard input."
    )
    static let importFromHelp = Phrase(
        nl: "Het formaat van de bron; csv is een map of een werkmap. Standaard wat de uitgang zegt.",
        en: "The format of the source; csv is a folder or a workbook. Default: what its suffix says."
    )
    static let kindMappingValue = Phrase(nl: "woord=soort", en: "word=kind")
    static let nodeKindHelp = Phrase(
        nl: "Wat een woord in de bron betekent, zoals leraar=person; zonder woord: de soort van wat er geen zegt.",
        en: "What a word in the source means, such as teacher=person; without a word: the kind of what says none."
    )
    static let tieKindHelp = Phrase(
        nl: "Hetzelfde voor relaties, zoals kent=collaborates.",
        en: "The same for ties, such as knows=collaborates."
    )
    static let preferValue = Phrase(nl: "wie", en: "which")
    static let preferHelp = Phrase(
        nl: "Wie gelijk heeft bij tegenspraak: de bron (source) of het netwerk (target).",
        en: "Which is right where they contradict each other: the source or the network (target)."
    )
    static let importReplaceHelp = Phrase(
        nl: "Maak het netwerk precies als de bron: haal ook weg wat de bron niet heeft.",
        en: "Make the network just like the source: also remove what the source has not."
    )
    static let replaceNeedsNoPreference = Phrase(
        nl: "Bij --replace geldt altijd de bron; laat --prefer weg.",
        en: "With --replace the source always counts; leave out --prefer."
    )
    static let importSkipInvalidHelp = Phrase(
        nl: "Laat rijen, knopen en relaties weg die niet passen, en zeg welke.",
        en: "Leave out rows, nodes and ties that don't fit, and say which."
    )
    static let importDryRunHelp = Phrase(
        nl: "Laat alleen zien wat er zou gebeuren.",
        en: "Only show what would happen."
    )

    static let importNeedsFormat = Phrase(
        nl: "Zeg met --from welk formaat de standaardinvoer heeft: graphml, gexf of json.",
        en: "Say with --from which format the standard input has: graphml, gexf or json."
    )

    static let kindsAreForGraphs = Phrase(
        nl:
            "--node-kind en --tie-kind zijn voor .graphml, .gexf en .json; in een map of werkmap staat de soort in de kolom kind.",
        en:
            "--node-kind and --tie-kind are for .graphml, .gexf and .json; a folder or workbook has kinds in the column kind."
    )

    static func workbookIsNoTarget(_ path: String) -> Phrase {
        let path = TextWidth.plain(path)
        return Phrase(
            nl:
                "'\(path)' is een werkmap, en die wordt niet aangevuld; importeer in een map, en maak daarvan een werkmap met export.",
            en:
                "'\(path)' is a workbook, which is not added to; import into a folder, and make a workbook of that with export."
        )
    }

    static func unknownKind(_ option: String, _ word: String, of words: WordList) -> Phrase {
        let text = TextWidth.plain(word)
        let finding = Phrase(nl: "'\(text)' bij \(option) is geen soort", en: "'\(text)' for \(option) is not a kind")
        return chosen(finding, words.nearest(to: word, limit: 1), words.all)
    }

    static func notImportable(_ path: String) -> Phrase {
        let path = TextWidth.plain(path)
        return Phrase(
            nl:
                "'\(path)' is een bestand, geen map of werkmap; importeer een map met CSV-bestanden, een werkmap (.xlsx), of een bestand .graphml, .gexf of .json. Heet zo’n bestand anders, zeg dan met --from wat het is.",
            en:
                "'\(path)' is a file, no folder or workbook; import a folder of CSV files, a workbook (.xlsx), or a file .graphml, .gexf or .json. Where such a file has another name, say with --from what it is."
        )
    }

    static func lossyImport(_ count: Int) -> Phrase {
        let isOne = count == 1
        return Phrase(
            nl: """
                \(isOne ? "Een knoop of relatie past" : "\(Numerals.count(count, .dutch)) knopen of relaties passen") \
                niet in een netwerk; er is niets veranderd. Met --skip-invalid \
                \(isOne ? "wordt die" : "worden ze") weggelaten.
                """,
            en: """
                \(isOne ? "A node or tie does" : "\(Numerals.count(count, .english)) nodes or ties do") \
                not fit into a network; nothing was changed. --skip-invalid leaves \(isOne ? "it" : "them") out.
                """
        )
    }

    /// What stands in the way: what --prefer settles, and what it can't.
    static func conflictingImport(_ conflicts: Int, _ faults: Int) -> Phrase {
        let advice = Phrase(
            nl: " Kies met --prefer source of --prefer target wie gelijk heeft.",
            en: " Say with --prefer source or --prefer target which is right."
        )
        let mending = Phrase(
            nl:
                " \(points(faults).dutch) \(faults == 1 ? "kan" : "kunnen") niet samen in één netwerk; verbeter die in de bron of in het netwerk.",
            en:
                " \(points(faults).english) can't stand in one network; mend \(faults == 1 ? "it" : "them") in the source or in the network."
        )
        let clash = Phrase(
            nl: "Bron en netwerk spreken elkaar op \(points(conflicts).dutch) tegen; ",
            en: "Source and network contradict each other in \(points(conflicts).english); "
        )
        let nothing = Phrase(nl: "er is niets veranderd.", en: "nothing was changed.")
        func text(_ language: Language) -> String {
            let first = conflicts > 0 ? clash(language) + nothing(language) : sentence(nothing(language))
            return first + (conflicts > 0 ? advice(language) : "") + (faults > 0 ? mending(language) : "")
        }
        return Phrase(nl: text(.dutch), en: text(.english))
    }

    private static func points(_ count: Int) -> Phrase {
        Phrase(
            nl: "\(Numerals.count(count, .dutch)) \(count == 1 ? "punt" : "punten")",
            en: "\(Numerals.count(count, .english)) \(count == 1 ? "point" : "points")"
        )
    }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
