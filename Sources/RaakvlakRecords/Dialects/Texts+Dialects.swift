import RaakvlakNetwork

/// What is said of input in other forms than that of the folder: what was found.
extension Texts {
    static func ambiguousColumn(_ column: String, _ meaning: String) -> Phrase {
        Phrase(
            nl: "de kolom '\(column)' betekent hetzelfde als een andere kolom ('\(meaning)')",
            en: "the column '\(column)' means the same as another column ('\(meaning)')"
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
