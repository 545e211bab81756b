import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// What people call files, columns and the words of closed lists.
@Suite struct WordsTests {
    @Test(arguments: [
        ("persons.csv", "Naam", "name"), ("persons.csv", "E-mail", "email"),
        ("persons.csv", "ORGANISATIE", "organization"),
        ("persons.csv", "van", "since"), ("persons.csv", "T/m", "until"),
        ("persons.csv", "paused until", "paused_until"),
        ("persons.csv", "telefoon", "phone"), ("persons.csv", "rol", "role"), ("persons.csv", "Persoon", "name"),
        ("ties.csv", "van", "from"), ("ties.csv", "naar", "to"), ("ties.csv", "To", "to"),
        ("ties.csv", "sinds", "since"),
        ("ties.csv", "gewicht", "weight"), ("ties.csv", "soort", "kind"), ("initiatives.csv", "Thema’s", "themes"),
        ("contributions.csv", "Inbreng", "text"), ("organizations.csv", "organisatie", "name"),
        ("agreements.csv", "soort afspraak", "intensity"), ("documents.csv", "datum", "published"),
        ("names.csv", "id", "node"),
    ]) func `a column is known by its Dutch and English names`(file: String, word: String, column: String) {
        let (columns, kinds) = KnownColumn.columns(of: file)
        #expect(ColumnWords.column(for: word, among: columns.map(\.name), kinds: kinds) == column)
    }

    @Test func `what is no name of a column stays an extra one`() {
        for word in ["schoenmaat", "", "opmerking van de voorzitter"] {
            #expect(
                ColumnWords.column(for: word, among: KnownColumn.columns(of: "persons.csv").columns.map(\.name)) == nil
            )
        }
    }

    @Test(arguments: NetworkReader.tableNames.sorted())
    func `every column has its own name, and none takes that of another`(file: String) {
        let (columns, kinds) = KnownColumn.columns(of: file)
        let names = columns.map(\.name)
        for name in names {
            #expect(ColumnWords.column(for: name.uppercased(), among: names, kinds: kinds) == name, "\(file)")
        }
    }

    @Test(arguments: NetworkReader.tableNames.sorted())
    func `a table is known by its title in both languages, with or without a suffix`(file: String) {
        for language in Language.allCases {
            let title = TableWords.title(of: file, in: language)
            #expect(title != file)
            #expect(TableWords.table(for: title) == file)
            #expect(TableWords.table(for: title.uppercased() + ".csv") == file)
        }
        #expect(TableWords.table(for: file) == file)
        #expect(TableWords.table(for: "Blad1") == nil)
    }

    @Test func `a word of a closed list is known by its label in both languages`() {
        #expect(CodeWords.code("Behoefte", of: ContributionKind.codes) == "need")
        #expect(CodeWords.code("schoolbesturen", of: NodeKind.codes) == "schoolBoard")
        #expect(CodeWords.code("School board", of: NodeKind.codes) == "schoolBoard")
        #expect(CodeWords.code("werkt aan", of: TieKind.codes) == "worksOn")
        #expect(CodeWords.code("werkt voor", of: TieKind.codes) == "worksFor")
        #expect(CodeWords.code("lid van", of: TieKind.codes) == "memberOf")
        #expect(CodeWords.code("ja", of: ["nl", "en"]) == nil)
        #expect(CodeWords.code("lid van het koor", of: TieKind.codes) == nil)
    }

    @Test func `what a tie says and what a column holds have words of their own`() {
        #expect(CodeWords.title(of: "about", among: TieKind.codes) == "gaat over")
        #expect(CodeWords.code("gaat over", of: TieKind.codes) == "about")
        #expect(CodeWords.code("ongeveer", of: TieKind.codes) == nil)
        #expect(CodeWords.code("ongeveer", of: ["exactly", "about"]) == "about")
        for kind in TieKind.allCases {
            let title = CodeWords.title(of: kind.code, among: TieKind.codes)
            #expect(CodeWords.code(title, of: TieKind.codes) == kind.code)
        }
    }

    @Test(arguments: ["ja", "J", "y", "Yes", "x", "TRUE", "1", "✓"]) func `yes is said in many ways`(word: String) {
        #expect(CodeWords.code(word, of: ["yes", "no"]) == "yes")
    }

    @Test func `every label of a closed list means one word of it`() {
        for rule in Schema.nodeRules.flatMap(\.attributes) {
            let choices: [Choice] =
                switch rule.format {
                case .choice(let choices), .choices(let choices): choices
                default: []
                }
            for choice in choices {
                for language in Language.allCases {
                    #expect(CodeWords.code(choice.label(language), of: choices.map(\.code)) == choice.code)
                }
            }
        }
    }
}
