import RaakvlakNetwork
import Testing

@testable import RaakvlakRecords

@Suite struct IssueTests {
    @Test func `an issue says where, what was found, what is allowed and what was meant`() {
        let problem = Problem.unknownReference(column: "by", found: "ana")
        let issue = RaakvlakRecords.Issue(
            file: "ties.csv",
            line: 3,
            column: 2,
            problem: problem,
            nearest: ["anna", "hanna"]
        )
        #expect(issue.place == "ties.csv:3:2")
        #expect(
            issue.text(in: .dutch)
                == "ties.csv:3:2: de kolom 'by' verwijst naar 'ana', maar die id bestaat niet; "
                + "toegestaan: de id of de naam van iets in dit netwerk; bedoelde je 'anna'?"
        )
        #expect(
            issue.text(in: .english)
                == "ties.csv:3:2: the column 'by' refers to 'ana', but there is no such id; "
                + "allowed: the id or the name of something in this network; did you mean 'anna'?"
        )
    }

    @Test func `an issue is one line, whatever it tells of`() {
        let found = "a\nb\r\u{1B}[1m\u{202E}c\u{85}é👩‍🏫"
        let issue = RaakvlakRecords.Issue(file: "x.csv", line: 1, column: 1, problem: .similarColumn(found))
        #expect(
            issue.text(in: .english) == "x.csv:1:1: unknown column 'a\\nb\\r\\u{1B}[1m\\u{202E}c\\u{0085}é👩‍🏫'; "
                + "it is kept as an extra column"
        )
    }

    @Test func `an excerpt is whole up to 80 scalars`() {
        let eighty = String(repeating: "é", count: 80)
        #expect(eighty.excerpt == eighty)
        #expect((eighty + "x").excerpt == eighty + "…")
        #expect("".excerpt == "")
    }

    @Test func `notices are held, everything else is refused`() {
        #expect(!Problem.unknownFile.isError)
        #expect(!Problem.similarColumn("x").isError)
        #expect(!Problem.columnNotKept("x").isError)
        #expect(!Problem.countDiffers(figure: "a", stated: "1", listed: 2, of: .person, about: "b").isError)
        #expect(Problem.strayQuote.isError)
    }

    @Test func `a code is a word, also for what the network forbids`() {
        #expect(Problem.undecodable(column: "x", as: .utf8).code == "undecodable")
        #expect(Problem.network(.cycle(.broader, [])).code == "cycle")
        #expect(Problem.network(.weightNotPositive(.related, 0)).code == "weightNotPositive")
        #expect(Problem.network(.unknownNode("x", .related)).code == "unknownReference")
    }
}
