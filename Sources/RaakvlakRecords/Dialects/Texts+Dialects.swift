import RaakvlakNetwork

/// What is said of input in other forms than that of the folder: what was found.
extension Texts {
    static func ambiguousColumn(_ column: String, _ meaning: String) -> Phrase {
        Phrase(
            nl: "de kolom '\(column)' betekent hetzelfde als een andere kolom ('\(meaning)')",
            en: "the column '\(column)' means the same as another column ('\(meaning)')"
        )
    }

    static func columnsKept(_ columns: KeptColumns) -> Phrase {
        let list = quoted(columns.names)
        return columns.names.count == 1
            ? Phrase(nl: "de kolom \(list) is alleen als tekst bewaard", en: "the column \(list) is only kept as text")
            : Phrase(
                nl: "deze kolommen zijn alleen als tekst bewaard: \(list)",
                en: "these columns are only kept as text: \(list)"
            )
    }

    static func placeForTies(_ columns: KeptColumns) -> Phrase {
        guard !columns.ties.isEmpty else { return Phrase(nl: "dat mag", en: "that is allowed") }
        let list = columns.ties.count == columns.names.count ? "" : " (\(quoted(columns.ties)))"
        return Phrase(
            nl:
                "wie of wat bij elkaar hoort\(list), telt pas mee in ties.csv: per relatie een rij met from, kind en to",
            en: "what belongs together\(list) only counts in ties.csv: a row with from, kind and to for each tie"
        )
    }

    private static func quoted(_ names: [String]) -> String {
        names.prefix(12).map { "'\($0)'" }.joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    }

    static let hiddenSheet = Phrase(nl: "dit blad is verborgen", en: "this sheet is hidden")

    static func tableRead(_ table: String) -> Phrase {
        let title = Phrase(nl: TableWords.title(of: table, in: .dutch), en: TableWords.title(of: table, in: .english))
        return Phrase(
            nl: "de naam van dit blad zegt niet wat erop staat; het is gelezen als \(title.dutch)",
            en: "the name of this sheet doesn't say what it holds; it was read as \(title.english)"
        )
    }

    static func formulasWithoutValue(_ count: Int) -> Phrase {
        Phrase(
            nl: count == 1
                ? "deze cel heeft een formule zonder uitkomst" : "\(count) cellen hebben een formule zonder uitkomst",
            en: count == 1
                ? "this cell has a formula without a result" : "\(count) cells have a formula without a result"
        )
    }

    static func duplicateTable(_ other: String) -> Phrase {
        Phrase(nl: "hierin staat hetzelfde als in '\(other)'", en: "this holds the same as '\(other)'")
    }

    static func rowsAboveHeader(_ count: Int) -> Phrase {
        Phrase(
            nl: count == 1 ? "boven de kopregel staat een rij" : "boven de kopregel staan \(count) rijen",
            en: count == 1 ? "there is a row above the header" : "there are \(count) rows above the header"
        )
    }

    static func columnsRead(_ columns: [Problem.NamedColumn]) -> Phrase {
        func list(_ verb: String) -> String {
            columns.prefix(12).map { "'\($0.found)' \(verb) \($0.name)" }.joined(separator: ", ")
                + (columns.count > 12 ? ", …" : "")
        }
        return Phrase(nl: "kolommen gelezen: \(list("als"))", en: "columns were read: \(list("as"))")
    }

    static func duplicateName(_ name: String) -> Phrase {
        Phrase(
            nl: "'\(name)' staat er al, en er is geen kolom 'id'",
            en: "'\(name)' is there already, and there is no column 'id'"
        )
    }

    static func idsMade(_ name: String, _ id: String, _ count: Int) -> Phrase {
        Phrase(
            nl: "er is geen kolom 'id'; '\(name)' kreeg de id '\(id)'" + (count > 1 ? ", en zo nog \(count - 1)" : ""),
            en: "there is no column 'id'; '\(name)' got the id '\(id)'"
                + (count > 1 ? ", and \(count - 1) more did" : "")
        )
    }

    static func readAs(_ column: String, _ found: String, _ value: String, _ count: Int) -> Phrase {
        Phrase(
            nl: "'\(found)' in de kolom '\(column)' is gelezen als '\(value)'"
                + (count > 1 ? ", en zo nog \(count - 1) in die kolom" : ""),
            en: "'\(found)' in the column '\(column)' was read as '\(value)'"
                + (count > 1 ? ", and \(count - 1) more in that column likewise" : "")
        )
    }
}

/// What is allowed, or what to do.
extension Texts {
    static let showSheet = Phrase(
        nl: "het is niet gelezen; maak het zichtbaar als het erbij hoort",
        en: "it was not read; show it if it belongs to the network"
    )
    static let nameSheet = Phrase(
        nl: "kijk of dat klopt, en geef het blad die naam",
        en: "see whether that is right, and give the sheet that name"
    )
    static let computeFormulas = Phrase(
        nl: "dat is als leeg gelezen; open de werkmap in Excel en bewaar haar",
        en: "that was read as empty; open the workbook in Excel and save it"
    )
    static let nameOneColumn = Phrase(
        nl: "geef één van de twee een andere naam, of verwijder die kolom",
        en: "give one of the two another name, or remove that column"
    )
    static let joinTables = Phrase(
        nl: "het is niet gelezen; zet alles in één van de twee",
        en: "it was not read; put everything in one of the two"
    )
    static let aboveHeaderNotRead = Phrase(nl: "dat is niet gelezen", en: "that was not read")
    static let addIDs = Phrase(
        nl: "verwijder de dubbele rij, of voeg een kolom 'id' toe waarin elke rij een eigen id heeft",
        en: "remove the double row, or add a column 'id' in which each row has an id of its own"
    )
    static let keepNames = Phrase(
        nl: "houd de namen gelijk, of voeg zelf een kolom 'id' toe",
        en: "keep the names as they are, or add a column 'id' yourself"
    )
    static let checkReading = Phrase(nl: "kijk of dat klopt", en: "see whether that is right")
}
