import RaakvlakNetwork
import Testing

@testable import RaakvlakRecords

@Suite struct RepairTests {
    @Test(arguments: [
        ("12-4-2023", "2023-04-12"), ("12/04/2023", "2023-04-12"), ("12.4.2023?", "2023-04-12?"),
        ("2023/4/12", "2023-04-12"),
        ("12 april 2023", "2023-04-12"), ("1 mrt. 2024", "2024-03-01"), ("12 May 2023", "2023-05-12"),
        ("apr-23", "2023-04"),
        ("4-2023", "2023-04"), ("maart 2023", "2023-03"), ("2023-4", "2023-04"), ("voorjaar 2023", "2023-spring"),
        ("2023-herfst", "2023-autumn"), ("schooljaar 2023-2024", "2023/2024"), ("2023/24", "2023/2024"),
        ("2023-04-12 00:00:00", "2023-04-12"), ("woensdag 12 april 2023", "2023-04-12"), ("sept-24", "2024-09"),
    ]) func `a date is read as people and spreadsheets write it`(text: String, date: String) {
        #expect(Repair.date(text) == date)
        #expect(PartialDate(date) != nil)
    }

    @Test(arguments: [
        "", "?", "30-2-2023", "2023-02-30", "31", "volgend jaar", "12-13-2023", "1-2-3", "2023-2025", "april",
        "12-4-23", "2011/12", "23-apr", "maandag 2023", "45028", "04/25/2023",
    ])
    func `a date that nobody can tell is left alone`(text: String) {
        #expect(Repair.date(text) == nil)
    }

    @Test(
        arguments: [
            ("2,5", .decimal, "2.5"), ("1.250.000", .decimal, "1250000"), ("1.250,50", .decimal, "1250.5"),
            ("1,250.50", .decimal, "1250.5"), ("1 250", .decimal, "1250"), ("0,125", .decimal, "0.125"),
            ("1,1250", .decimal, "1.125"), ("1.250", .count, "1250"), ("1,250", .count, "1250"),
            ("-2,5", .decimal, "-2.5"),
            ("€ 1000", .decimal, nil), ("1.250", .decimal, nil), ("1,250", .decimal, nil), ("1.25.0", .decimal, nil),
            ("12 %", .count, nil), ("0,5", .positive, "0.5"), ("0,5", .count, nil), ("-1", .count, nil),
            ("veel", .decimal, nil),
            ("", .decimal, nil),
        ] as [(String, Problem.NumberForm, String?)]
    )
    func `a number is read with a comma, points and signs`(text: String, form: Problem.NumberForm, number: String?) {
        #expect(Repair.number(text, form) == number)
    }

    @Test(
        arguments: [
            ("8", .schoolBoard, "00008"), ("123456", .schoolBoard, nil), ("599", .gemeente, "GM0599"),
            ("gm 599", .gemeente, "GM0599"),
            ("4yk", .school, "04YK"), ("04 YK.05", .school, "04YK05"), ("PO.28.06", .samenwerkingsverband, "PO2806"),
            ("2806", .samenwerkingsverband, nil), ("1234567", .organization, "01234567"), ("", .schoolBoard, nil),
            ("8", .person, nil),
        ] as [(String, NodeKind, String?)]
    )
    func `an identifier gets its zeros and letters back`(text: String, kind: NodeKind, identifier: String?) {
        #expect(Repair.identifier(text, of: kind) == identifier)
    }

    @Test(
        arguments: [
            ("De Brug", "de-brug"), ("  Hét  Anker! ", "het-anker"), ("'s-Gravenland", "s-gravenland"),
            ("Zoë & Çan", "zoe-can"),
            ("-anker", "anker"), ("…", nil), ("", nil), (String(repeating: "a", count: 65), nil),
        ] as [(String, String?)]
    ) func `a name becomes an id`(name: String, id: String?) {
        #expect(Repair.id(name) == id)
    }

    @Test(arguments: [
        ("1.250", ["1250", "1.25"]), ("€ 1000", ["1000"]), ("12 %", ["12"]), ("veel", []),
    ]) func `a number that can be read in two ways is proposed in both`(text: String, numbers: [String]) {
        #expect(Repair.proposedNumbers(text, .decimal) == numbers)
    }

    @Test(arguments: [
        ("12-4-23", ["2023-04-12", "2012-04-23"]), ("12-12-12", ["2012-12-12"]), ("2011/12", ["2011/2012"]),
        ("45028", ["2023-04-12"]), ("04/25/2023", ["2023-04-25"]), ("31-2-23", []), ("123", []),
    ]) func `a date that can be read in two ways is proposed in both`(text: String, dates: [String]) {
        #expect(Repair.proposedDates(text) == dates)
    }

    @Test func `a reference is known by its name, then by its id, then by what is like its name`() throws {
        let nodes = try [("de-brug", "Stichting De Brug"), ("anker", "Het Anker"), ("b", "Brugge")].map {
            Node(
                id: try #require(Node.ID($0)),
                kind: .organization,
                name: $1,
                otherNames: $0 == "b" ? [.init("Zwin", kind: .short)] : []
            )
        }
        let references = ReferenceRepair(nodes)
        #expect(references.nearest(to: "stichting de brug") == ["de-brug"])
        #expect(references.nearest(to: "ZWIN") == ["b"])
        #expect(references.nearest(to: "De Brig") == ["de-brug"])
        #expect(references.nearest(to: "Bruggee") == ["b"])
        #expect(references.nearest(to: "heel iets anders") == [])
    }

    @Test func `a word of a closed list is proposed by its code and by its Dutch label, once`() {
        let nearest = { (found: String) in
            Repair.nearest(for: .unknownCode(column: "kind", found: found, allowed: NodeKind.codes))
        }
        #expect(nearest("schoolBord") == ["schoolBoard"])
        #expect(nearest("schoolbestur") == ["schoolbestuur"])
        #expect(nearest("xyz").isEmpty)
    }
}
