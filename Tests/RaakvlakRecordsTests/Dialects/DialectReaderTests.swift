import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// Tables as people and spreadsheets write them give the network that a folder would.
@Suite struct DialectReaderTests {
    /// What stands in a person's cell, once the folder is read.
    private func value(_ attribute: String, _ text: String) throws -> (value: String?, issues: [RakIssue]) {
        let outcome = try read(["persons.csv": "id,name,\(attribute)\nanna,Anna,\"\(text)\"\n"])
        return (outcome.network?.nodes[0].attributes[attribute], outcome.issues)
    }

    @Test(arguments: [
        ("phone", "06-12 34 56 78", "+31612345678"), ("phone", "0032 2 555 12 34", "+3225551234"),
        ("paused_until", "1-9-2024", "2024-09-01"), ("paused_until", "4/5/2023", "2023-05-04"),
        ("paused_until", "sep-24", "2024-09"), ("ambassador", "Ja", "yes"), ("ambassador", "N", "no"),
        ("ambassador", "x", "yes"), ("language", "Ned", "nl"),
        ("capacity", "1.250", "1250"),
    ]) func `what is certain is read, with a notice`(attribute: String, text: String, expected: String) throws {
        let (value, issues) = try value(attribute, text)
        #expect(value == expected)
        #expect(
            issues.map(\.problem) == [.readAs(column: attribute, found: text, value: expected, count: 1)]
        )
        #expect(issues.map(\.place) == ["persons.csv:2:3"])
        #expect(issues.allSatisfy { !$0.isError })
    }

    @Test(arguments: [
        ("phone", "12345", "invalidContact", nil), ("paused_until", "12-4-23", "invalidDate", "2023-04-12"),
        ("paused_until", "23-apr", "invalidDate", nil), ("ambassador", "misschien", "unknownCode", nil),
        ("capacity", "12 %", "invalidNumber", "12"),
    ]) func `what is not stays an error, with what was perhaps meant`(
        attribute: String,
        text: String,
        code: String,
        nearest: String?
    ) throws {
        let (value, issues) = try value(attribute, text)
        #expect(value == nil)
        #expect(issues.map(\.problem.code) == [code])
        #expect(issues.first?.nearest.first == nearest)
    }

    @Test func `a canonical folder is read as it stands, without a notice`() throws {
        let outcome = try read([
            "persons.csv": "id,name,naam,phone,paused_until\nanna,Anna,Anna M.,+31612345678,2024-09\n"
        ])
        #expect(outcome.issues.isEmpty)
        #expect(outcome.network?.nodes[0].attributes["naam"] == "Anna M.")
    }

    @Test func `an office's own folder is read, and each notice is told once`() throws {
        let outcome = try read([
            "organizations.csv": """
            Soort,Naam,Bestuursnummer,Sector,Regio
            schoolbestuur,Stichting De Brug,8,"po, vo",Kust
            Gemeente,Zeestad,599,,Kust
            swv,De Kust,PO 28 06,,

            """,
            "regions.csv": "Naam\nKust\n",
            "themes.csv": "Naam,Synoniemen\nJeugdhulp,jeugdzorg\nOvergang po-vo,\n",
            "persons.csv": """
            Voornaam,Tussenvoegsel,Achternaam,Organisatie,Functie,Sinds,Ambassadeur,Mobiel
            Anna,,Jansen,stichting de brug,adviseur,1-8-2022,ja,0612345678
            Bram,de,Wit,Zeestad,,1-9-2022,nee,0612345679

            """,
            "contributions.csv": """
            Type,Omschrijving,Door,Thema's,Datum
            behoefte,Wie kent een goede aanpak?,Anna Jansen,"Jeugdhulp; overgang PO/VO",12-4-2023
            aanbod,Wij delen ons draaiboek.,Bram de Wit,Jeugdhulp,apr-23

            """,
            "ties.csv": """
            Van,Relatie,Naar,Rol,Gewicht
            Anna Jansen,werkt samen met,Bram de Wit,,"2,5"
            Stichting De Brug,lid van,De Kust,Lid,

            """,
        ])
        #expect(outcome.issues.filter(\.isError).map { $0.text(in: .english) } == [])
        let network = try #require(outcome.network)
        func node(_ id: String) throws -> Node { try #require(network[.required(id)]) }
        let anna = try node("anna-jansen")
        #expect(anna.attributes[.phone] == "+31612345678")
        #expect(anna.attributes["Voornaam"] == "Anna")
        #expect(try node("stichting-de-brug").attributes[.identifier] == "00008")
        #expect(try node("zeestad").attributes[.identifier] == "GM0599")
        #expect(try node("wie-kent-een-goede-aanpak").period.since?.description == "2023-04-12")
        let ties = Set(network.ties.map { "\($0.from) \($0.kind.code) \($0.to)" })
        for tie in [
            "anna-jansen worksFor stichting-de-brug", "bram-de-wit worksFor zeestad", "zeestad inRegion kust",
            "wie-kent-een-goede-aanpak about overgang-po-vo", "wie-kent-een-goede-aanpak contributedBy anna-jansen",
            "anna-jansen collaborates bram-de-wit", "stichting-de-brug memberOf de-kust",
        ] { #expect(ties.contains(tie), "\(tie)") }
        let dates = outcome.issues.filter { $0.file == "persons.csv" && $0.column == 6 }
        #expect(dates.count == 1)
        #expect(dates.first?.problem == .readAs(column: "Sinds", found: "1-8-2022", value: "2022-08-01", count: 2))
        #expect(!outcome.issues.contains { !$0.problem.isReading })
    }

    @Test func `two columns of one meaning are an error, not a guess`() throws {
        let outcome = try read(["meetings.csv": "id,naam,tot,t/m\nstart,Start,2023,2024\n"])
        #expect(outcome.network == nil)
        #expect(outcome.issues.filter(\.isError).map(\.problem) == [.ambiguousColumn("t/m", meaning: "until")])
        #expect(outcome.issues.filter(\.isError).map(\.place) == ["meetings.csv:1:4"])
    }

    @Test func `a title above the header is passed over`() throws {
        let outcome = try read(["persons.csv": "Contactpersonen 2024,\n,\nNaam,E-mail\nAnna,anna@example.org\n"])
        #expect(outcome.network?.nodes.map(\.id.text) == ["anna"])
        #expect(outcome.issues.map(\.problem.code) == ["rowsAboveHeader", "columnsRead", "idsMade"])
    }

    @Test func `extra columns are told of once, and where ties belong`() throws {
        let outcome = try read([
            "persons.csv": "id,naam,thema's,lid van,Hobby\nanna,Anna,verzuimm,De Kust,lezen\n",
            "agreements.csv": "id,tekst,Wie,Datum,Thema\na,Wij delen,anna,2024-02-01,\n",
        ])
        #expect(outcome.network?[try .required("a")]?.period.since?.description == "2024-02-01")
        #expect(outcome.network?.ties.map(\.kind) == [.party])
        let kept = outcome.issues.filter { $0.problem.code == "columnsKept" }
        #expect(kept.map(\.place) == ["persons.csv:1:3"])
        #expect(
            kept.first?.text(in: .english)
                == "persons.csv:1:3: these columns are only kept as text: 'thema's', 'lid van', 'Hobby'; what belongs "
                + "together ('thema's', 'lid van') only counts in ties.csv: a row with from, kind and to for each tie"
        )
        #expect(
            kept.first?.text(in: .dutch).contains("alleen als tekst bewaard: 'thema's', 'lid van', 'Hobby'") == true
        )
    }

    @Test func `extra columns of a whole table are meant to be kept, unless they say ties`() throws {
        let header = FileFormat.of(.theme).allColumns.map(\.name).joined(separator: ",")
        #expect(try read(["themes.csv": header + ",facet,kvk\n"]).issues.isEmpty)
        #expect(try read(["themes.csv": header + ",facet,partners\n"]).issues.map(\.problem.code) == ["columnsKept"])
    }

    @Test func `columns are called as the file calls them, and lists in Dutch`() throws {
        let outcome = try read([
            "persons.csv": "id,naam,telefoon,ambassadeur\nanna,Anna,123,misschien\n"
        ])
        #expect(
            outcome.issues.filter(\.isError).map { $0.text(in: .dutch) } == [
                "persons.csv:2:3: '123' in de kolom 'telefoon' klopt niet; toegestaan: tien cijfers vanaf 0, of een "
                    + "buitenlands nummer vanaf +, zoals +3225551234",
                "persons.csv:2:4: 'misschien' is onbekend in de kolom 'ambassadeur'; toegestaan: ja (yes), nee (no)",
            ]
        )
    }

    @Test func `rows without form are counted by the header that is there`() throws {
        let outcome = try read(["persons.csv": "naam,telefoon\nAnna,\nBram\nCees,,x\n"])
        #expect(
            outcome.issues.filter(\.isError).map(\.problem) == [
                .fieldCount(found: 1, expected: 2), .fieldCount(found: 3, expected: 2),
            ]
        )
        #expect(outcome.issues.filter(\.isError).map(\.place) == ["persons.csv:3:1", "persons.csv:4:3"])
    }

    @Test func `texts with one beginning are counted each`() throws {
        let text = "Wij zoeken een stille ruimte voor onze leerlingen"
        let outcome = try read(["contributions.csv": "soort,tekst\nbehoefte,\(text) a\nbehoefte,\(text) b\n"])
        let made = outcome.issues.map(\.problem).compactMap {
            if case .idsMade(_, _, let count) = $0 { count } else { nil }
        }
        #expect(made == [2])
    }

    @Test func `the other of two files is called as it is`() throws {
        try withTemporaryFolder { folder in
            try folder.write("id,naam\na,Anna\n", to: "Personen.CSV")
            try folder.write("id,naam\nb,Bram\n", to: "persoon.csv")
            let issues = try FolderReader(path: folder.path).read().issues.filter(\.isError)
            #expect(issues.map(\.problem) == [.duplicateTable(of: "Personen.CSV")])
            #expect(issues.map(\.file) == ["persoon.csv"])
        }
    }

    @Test func `one name twice, without ids, is an error at the name`() throws {
        let outcome = try read(["persons.csv": "E-mail,Naam\n,Anna\n,anna\n"])
        #expect(outcome.issues.filter(\.isError).map(\.problem) == [.duplicateName("anna")])
        #expect(outcome.issues.filter(\.isError).map(\.place) == ["persons.csv:3:2"])
    }

    @Test func `a name that two have names neither`() throws {
        let outcome = try read([
            "persons.csv": "id,name\na,Anna\nb,Anna\n", "ties.csv": "from,kind,to\nAnna,collaborates,b\n",
        ])
        #expect(outcome.issues.map(\.problem) == [.unknownReference(column: "from", found: "Anna")])
    }

    @Test func `a name is looked for among the kinds that may stand there`() throws {
        let outcome = try read([
            "organizations.csv": "id,kind,name\ngemeente-kust,gemeente,Kust\n",
            "regions.csv": "id,name\nregio-kust,Kust\n",
            "persons.csv": "id,name,organization\nanna,Anna,Kust\n",
        ])
        #expect(outcome.network?.ties.map(\.to.text) == ["gemeente-kust"])
    }

    @Test func `rows without form are reported among what is read otherwise`() throws {
        let outcome = try read(["persons.csv": "naam,telefoon\nAnna,0612345678\n\"Bram\"x,\nCees\n"])
        #expect(outcome.issues.filter(\.isError).map(\.problem.code) == ["strayQuote", "fieldCount"])
    }
}

private typealias RakIssue = RaakvlakRecords.Issue
