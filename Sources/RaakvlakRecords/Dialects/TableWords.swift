package import RaakvlakNetwork

/// What people call the tables of a network: the names of files and of sheets, in Dutch and English.
package enum TableWords {
    /// The file of the folder that `name` names, with or without a suffix, such as `persons.csv` for "Personen"; nil
    /// where it names none.
    package static func table(for name: some StringProtocol) -> String? {
        let stem = name.lowercased().hasSuffix(".csv") ? String(name.dropLast(4)) : String(name)
        return tablesByWord[FoldedWord(stem)]
    }

    /// What a table is called in a language: `Personen`.
    package static func title(of table: String, in language: Language) -> String {
        titles.first { $0.table == table }?.title(language) ?? table
    }

    /// The table whose columns rows without a name most likely have: the one that knows most of the first ones, of which
    /// there must be three; nil where two know equally many.
    package static func likelyTable(of rows: [InputTable.Row]) -> String? {
        let counts = titles.map { table, _, _ in
            let (columns, kinds) = KnownColumn.columns(of: table)
            return (table: table, count: HeaderRow.mostKnown(in: rows, columns: columns.map(\.name), kinds: kinds))
        }
        guard let most = counts.map(\.count).max(), most >= 3 else { return nil }
        let found = counts.filter { $0.count == most }
        return found.count == 1 ? found[0].table : nil
    }

    private static let tablesByWord: [FoldedWord: String] = {
        let pairs = titles.flatMap { table, title, others in
            ([String(table.dropLast(4))] + Language.allCases.map { title($0) } + others).map { ($0, table) }
        }
        return Dictionary(pairs.map { (FoldedWord($0), $1) }) { first, _ in first }
    }()

    private static let titles: [(table: String, title: Phrase, others: [String])] = [
        ("names.csv", Phrase(nl: "Namen", en: "Names"), ["andere namen"]),
        ("organizations.csv", Phrase(nl: "Organisaties", en: "Organizations"), ["organisatie", "organisations"]),
        ("persons.csv", Phrase(nl: "Personen", en: "Persons"), ["persoon", "mensen", "contactpersonen", "people"]),
        ("themes.csv", Phrase(nl: "Thema’s", en: "Themes"), ["thema", "themalijst"]),
        ("initiatives.csv", Phrase(nl: "Initiatieven", en: "Initiatives"), ["initiatief"]),
        ("contributions.csv", Phrase(nl: "Inbreng", en: "Contributions"), ["bijdragen", "vraag en aanbod"]),
        ("meetings.csv", Phrase(nl: "Bijeenkomsten", en: "Meetings"), ["bijeenkomst", "vergaderingen"]),
        ("agreements.csv", Phrase(nl: "Afspraken", en: "Agreements"), ["afspraak"]),
        ("groups.csv", Phrase(nl: "Groepen", en: "Groups"), ["groep", "werkgroepen"]),
        ("documents.csv", Phrase(nl: "Documenten", en: "Documents"), ["document"]),
        ("programs.csv", Phrase(nl: "Programma’s", en: "Programs"), ["programma", "programmes"]),
        ("schools.csv", Phrase(nl: "Scholen", en: "Schools"), ["school"]),
        ("regions.csv", Phrase(nl: "Regio’s", en: "Regions"), ["regio"]),
        ("figures.csv", Phrase(nl: "Cijfers", en: "Figures"), ["cijfer"]),
        ("proposals.csv", Phrase(nl: "Voorstellen", en: "Proposals"), ["voorstel"]),
        ("ties.csv", Phrase(nl: "Relaties", en: "Ties"), ["relatie", "verbanden", "relations"]),
    ]
}
