import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// Tables give one network and the same issues, wherever they come from.
@Suite struct NetworkReaderTests {
    private static func row(_ number: Int, _ fields: String...) -> InputTable.Row {
        .init(number: number, fields: fields)
    }

    @Test func `bytes and rows of cells give the network that files give`() throws {
        let files = FolderWriter(try FixtureTests.network()).files
        let bytes = files.map { InputTable(name: $0.name, bytes: $0.bytes) }
        let rows = try files.map { InputTable(name: $0.name, rows: try Self.rows(of: $0)) }
        let expected = try FixtureTests.network()
        for tables in [bytes, rows] {
            let outcome = try NetworkReader(tables).read()
            #expect(outcome.network == expected)
            #expect(outcome.issues.allSatisfy { !$0.isError })
        }
    }

    @Test func `issues of rows of cells have the numbers of the rows`() throws {
        let table = InputTable(
            name: "persons.csv",
            rows: [
                Self.row(3, "id", "name", "email"), Self.row(4, "anna", "Anna\nde Vries", ""), Self.row(5, "", "", ""),
                Self.row(9, "bram", "Bram", "geen"), Self.row(12, "anna", "Anna, weer", ""),
                Self.row(14, "cees", "Cees"),
            ]
        )
        let outcome = try NetworkReader([table], unknown: ["Blad2"]).read()
        #expect(
            outcome.issues.map(\.place) == ["persons.csv:9:3", "persons.csv:12:1", "persons.csv:14:2", "Blad2:1:1"]
        )
        #expect(outcome.files.map(\.rows) == [3])
    }

    /// The rows of a file, numbered by their lines.
    private static func rows(of file: FolderWriter.File) throws -> [InputTable.Row] {
        try withTemporaryFolder { folder in
            try folder.rows(of: file.bytes).map { .init(number: $0.line, fields: $0.fields) }
        }
    }
}
