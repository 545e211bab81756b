import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

struct CheckDocumentTests {
    private func outcome(_ rows: String...) throws -> Import {
        try withTemporaryFolder { folder in
            try folder.write("id,name,organization\n" + rows.joined(separator: "\n") + "\n", to: "persons.csv")
            return try FolderReader(path: folder.path).read()
        }
    }

    @Test func `a sound network is counted`() throws {
        let document = CheckDocument(
            try outcome("ada,Ada Bos,", "bob,Bob,"),
            asOf: try .required("2024-02-01"),
            mostIssues: 20
        )
        DocumentSample.expectGolden(document, "check-sound")
    }

    @Test func `each issue is shown with its place`() throws {
        let document = CheckDocument(
            try outcome("ada,Ada Bos,", "Bob,Bob,", "cas,Cas,nergens", "ada,Ada Twee,"),
            asOf: nil,
            mostIssues: 2
        )
        DocumentSample.expectGolden(document, "check-broken")
    }

    @Test func `a report shows errors first and says how many are left`() {
        let issues = [
            Issue(file: "a.csv", line: 1, column: 1, problem: .unknownFile),
            Issue(file: "b.csv", line: 2, column: 1, problem: .invalidID("B")),
        ]
        var text = ""
        IssueReport(issues, errorCount: 1, noticeCount: 1, most: 1).write(in: .english, to: &text)
        #expect(text.hasPrefix(issues[1].text(in: .english) + "\n"))
        #expect(text.hasSuffix("\n… and 1 more; --all-issues shows it\n"))
    }
}
