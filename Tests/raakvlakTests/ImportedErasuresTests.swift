import Foundation
import RaakvlakTesting
import Testing

/// Who was erased from a database that is moved into another.
struct ImportedErasuresTests {
    /// Runs a command, which must end so; what it says, on both outputs.
    @discardableResult
    private func did(
        _ arguments: String...,
        in folder: TemporaryFolder,
        language: String = "nl",
        status: Int32 = 0,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let environment = [
            "RAAKVLAK_NOW": "2024-03-01T10:00:00.000Z", "RAAKVLAK_AUTHOR": "lotte", "RAAKVLAK_TODAY": "2024-03-01",
            "LC_ALL": "\(language)_NL.UTF-8",
        ]
        let outcome = try await RaakvlakTool.run(arguments, environment: environment, in: folder.path)
        #expect(outcome.status == status, "\(arguments): \(outcome.errorText)", sourceLocation: sourceLocation)
        return outcome.outputText + outcome.errorText
    }

    /// `old.sqlite`, from which Ada was erased, and `csv`, in which she is.
    private func withErased(_ body: (TemporaryFolder) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name,email\nada,Ada Bos,ada@example.org\nbob,Bob Vos,\n", to: "csv/persons.csv")
            try await did("import", "csv", "--network", "old.sqlite", in: folder)
            try await did("person", "erase", "ada", "--yes", "--network", "old.sqlite", in: folder)
            try await body(folder)
        }
    }

    private func holdsAda(_ name: String, in folder: TemporaryFolder) throws -> Bool {
        try folder.names().filter { $0.hasPrefix(name) && $0 != "csv" }.contains { file in
            let text = String(decoding: try folder.bytes(of: file), as: UTF8.self)
            return text.contains("Ada") || text.contains("ada@example.org")
        }
    }

    @Test func `in a new database they can't come back either`() async throws {
        try await withErased { folder in
            let said = try await did("import", "old.sqlite", "--network", "new.sqlite", in: folder)
            #expect(said.contains("Wie uit 'old.sqlite' is gewist, kan ook hier niet terugkomen; dat is wijziging 2."))
            let added = ["new.sqlite", "persoon", "ada"]
            let refused = try await did(
                "add",
                added[1],
                added[2],
                "--name",
                "Ada",
                "--network",
                added[0],
                in: folder,
                status: 1
            )
            #expect(refused.contains("person allow ada"))
            #expect(
                try await did("import", "csv", "--network", "new.sqlite", in: folder).contains(
                    "1 persoon is weggelaten"
                )
            )
            #expect(try !holdsAda("new.sqlite", in: folder))
            let again = try await did("import", "old.sqlite", "--network", "new.sqlite", in: folder)
            #expect(!again.contains("wijziging 3"))
            #expect(try await did("verify", "--network", "new.sqlite", in: folder).contains("gaaf: 2 wijzigingen"))
        }
    }

    @Test func `from a database in which they are, they are erased, with their log`() async throws {
        try await withErased { folder in
            try await did("import", "csv", "--network", "new.sqlite", in: folder)
            let arguments = ["import", "old.sqlite", "--network", "new.sqlite"]
            let plan = try await did(
                arguments[0],
                arguments[1],
                arguments[2],
                arguments[3],
                "--dry-run",
                in: folder,
                language: "en"
            )
            #expect(
                plan.contains("1 person was erased from 'old.sqlite', and the import erases this person here too: ada.")
            )
            #expect(try holdsAda("new.sqlite", in: folder))
            let said = try await did(arguments[0], arguments[1], arguments[2], arguments[3], in: folder)
            #expect(said.contains("1 persoon is ook hier gewist") && said.contains("reservekopieën"))
            #expect(try !holdsAda("new.sqlite", in: folder))
            #expect(try await did("verify", "--network", "new.sqlite", in: folder).contains("gaaf"))
        }
    }

    @Test func `from a folder they are taken out, and it is said that it does not remember`() async throws {
        try await withErased { folder in
            let said = try await did("import", "old.sqlite", "--network", "csv", in: folder)
            #expect(said.contains("1 persoon is ook hier gewist") && said.contains("Een map onthoudt niet"))
            #expect(try !String(decoding: folder.bytes(of: "csv/persons.csv"), as: UTF8.self).contains("Ada"))
        }
    }
}
