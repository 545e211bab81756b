import Foundation
import RaakvlakTesting
import Testing

/// What people may ask about themselves, as it is typed.
struct PersonCommandTests {
    private static let environment = [
        "RAAKVLAK_NOW": "2024-03-01T10:00:00.000Z", "RAAKVLAK_AUTHOR": "lotte", "RAAKVLAK_TODAY": "2024-03-01",
        "LC_ALL": "nl_NL.UTF-8",
    ]

    /// Runs a command, which must end so; what it says, on both outputs.
    @discardableResult
    private func did(
        _ arguments: String...,
        in folder: TemporaryFolder,
        status: Int32 = 0,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let outcome = try await RaakvlakTool.run(arguments, environment: Self.environment, in: folder.path)
        #expect(outcome.status == status, "\(arguments): \(outcome.errorText)", sourceLocation: sourceLocation)
        return outcome.outputText + outcome.errorText
    }

    /// A small network in a folder and in `raakvlak.sqlite`.
    private func withNetwork(_ body: (TemporaryFolder) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            try folder.write(
                """
                id,name,organization,role,represents,email,phone,consent,consents
                ada,Ada Bos,kade,rector,kade,ada@example.org,+31612345678,no,email:network:2023-09-01..2024-02-20|name:public:2023-09-01
                cas,Cas Bos,,,,,,,
                bob,Bob Vos,kade,,,bob@example.org,,,
                eef,Eef Bosman,,,,eef@example.org,,,email:public:2022-01-01|name:public:2022-01-01

                """,
                to: "csv/persons.csv"
            )
            try folder.write("id,kind,name\nkade,schoolBoard,De Kade\n", to: "csv/organizations.csv")
            try folder.write("id,name\ntoetsing,Toetsing\n", to: "csv/themes.csv")
            try folder.write(
                "from,kind,to,until\nada,offers,toetsing,\neef,worksFor,kade,2022-07\n",
                to: "csv/ties.csv"
            )
            try folder.write(
                "id,kind,text,by\nvraag,need,Wie heeft een toetskalender?,ada\nsamen,need,Wie ruilt een lokaal?,ada|bob\nplan,plan,\"Ada Bos en Ada doen mee, Bos belt.\",bob\n",
                to: "csv/contributions.csv"
            )
            try await did("import", "csv", "--network", "raakvlak.sqlite", "--reason", "lijst van Ada Bos", in: folder)
            try await did("set", "ada", "capaciteit=2", "--by", "ada", in: folder)
            try await body(folder)
        }
    }

    @Test(arguments: ["nl", "en"])
    func `what is stored about someone and what would go read as their golden files`(language: String) async throws {
        try await withNetwork { folder in
            let asked = [
                ("export", ["person", "export", "ada"]), ("erase", ["person", "erase", "ada", "--dry-run"]),
                ("retention", ["retention"]), ("consent", ["person", "consent", "ada"]),
                ("no-consent", ["person", "consent", "cas"]),
            ]
            for (name, arguments) in asked {
                for (format, suffix) in GoldenTests.formats {
                    let all = arguments + ["--format", format, "--language", language]
                    let outcome = try await RaakvlakTool.run(all, environment: Self.environment, in: folder.path)
                    #expect(outcome.status == 0, "\(outcome.errorText)")
                    expectGolden(outcome.outputText, at: "Fixtures/golden/person/\(name).\(language).\(suffix)")
                }
            }
            #expect(try await did("verify", in: folder).contains("2 wijzigingen"))
        }
    }

    @Test func `who is erased is gone from the file, from exports and from copies`() async throws {
        try await withNetwork { folder in
            let old = "raakvlak.before-restore-2024-01-01T10-00-00.sqlite"
            try folder.write("", to: old)
            let said = try await did("person", "erase", "ada", "--yes", "--reason", "op verzoek", in: folder)
            #expect(said.contains("van voor een herstel: \(old)"))
            #expect(said.contains("wijziging 3") && said.contains("reservekopieën"))
            try await did("export", "out", in: folder)
            try await did("export", "out.json", in: folder)
            let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix("csv") }
            for file in files where !file.hasSuffix("out") {
                let text = String(decoding: try folder.bytes(of: file), as: UTF8.self)
                for word in ["Ada", "ada@", "ada,", "+31612345678", "toetskalender", "\"ada\""] {
                    #expect(!text.contains(word), "\(file): \(word)")
                }
            }
            #expect(try await did("verify", in: folder).contains("3 wijzigingen, zoals"))
            #expect(try await did("log", in: folder).contains("Wist "))
            #expect(try await did("show", "plan", in: folder).contains("[naam] en [naam] doen mee, Bos belt."))
            #expect(try await did("list", "persoon", in: folder).contains("Contactpersoon van De Kade"))
            #expect(try await !did("suggest", "bob", "--format", "csv", in: folder).contains("Contactpersoon"))
            #expect(try await did("log", in: folder).contains("onderdelen hiervan zijn gewist"))
            #expect(try await did("person", "erase", "ada", "--dry-run", in: folder, status: 1).contains("al gewist"))
            let mail = try await did("set", "bob", "toelichting=via ada@example.org", in: folder, status: 1)
            #expect(mail.contains("'bob'") && mail.contains("gewist"))
            #expect(try await did("history", "ada", in: folder, status: 1).contains("'ada'"))
            #expect(try await did("person", "export", "ada", in: folder, status: 1).contains("'ada'"))
            for number in ["1", "2", "3"] {
                #expect(try await did("undo", number, in: folder, status: 1).contains("gewist"))
            }
            let again = try await did("import", "csv", in: folder)
            #expect(again.contains("1 persoon is weggelaten") && !again.contains("vastgelegd"))
            #expect(try await did("person", "erase", "ada", "--yes", in: folder).contains("al gewist"))
            let refused = try await did("add", "persoon", "ada", "--name", "Ada Prins", in: folder, status: 1)
            #expect(refused.contains("person allow ada"))
            try await did("person", "allow", "ada", "--name", "Ada Bos", in: folder, status: 64)
            let allowed = try await did("person", "allow", "ada", in: folder)
            #expect(allowed.contains("Toegestaan: de id 'ada'.") && allowed.contains("--organization, --email"))
            #expect(try await did("log", in: folder).contains("mag weer terugkomen"))
            let all = ["--name", "Ada Bos", "--organization", "kade", "--email", "ada@example.org"]
            let rest = try await RaakvlakTool.run(
                ["person", "allow", "ada"] + all,
                environment: Self.environment,
                in: folder.path
            )
            #expect(rest.errorText == "Toegestaan: het e-mailadres, de naam bij kade.\n")
            try await did("add", "persoon", "ada", "--name", "Ada Prins", in: folder)
            #expect(try await did("verify", in: folder).contains("gaaf"))
        }
    }

    @Test func `erasing is asked for twice, and never names anyone`() async throws {
        try await withNetwork { folder in
            #expect(try await did("person", "erase", "ada", in: folder, status: 64).contains("--dry-run"))
            for arguments in [["--by", "ada"], ["--by", "Ada Bos"], ["--reason", "Ada Bos wil weg"]] {
                let outcome = try await RaakvlakTool.run(
                    ["person", "erase", "ada", "--yes"] + arguments,
                    environment: Self.environment,
                    in: folder.path
                )
                #expect(outcome.status == 1 && outcome.errorText.contains("--reason"), "\(outcome.errorText)")
            }
            #expect(try await did("person", "erase", "kade", "--yes", in: folder, status: 1).contains("'kade'"))
            #expect(try await did("person", "erase", "Ada!", "--yes", in: folder, status: 65).contains("Ada!"))
            #expect(try await did("verify", in: folder).contains("2 wijzigingen"))
        }
    }

    @Test func `someone is erased from a folder too, which does not remember it`() async throws {
        try await withNetwork { folder in
            let network = ["--network", "csv"]
            try folder.write("Ada Bos belde", to: "csv/notities.txt")
            try folder.write("wie\nadam\n", to: "csv/coverage.csv")
            try folder.write("", to: "csv/map/leeg.txt")
            #expect(try await did("person", "export", "ada", "--network", "csv", in: folder).contains("toetskalender"))
            let said = try await RaakvlakTool.run(
                ["person", "erase", "ada", "--yes"] + network,
                environment: Self.environment,
                in: folder.path
            )
            #expect(said.status == 0 && said.errorText.contains("onthoudt niet"), "\(said.errorText)")
            #expect(said.errorText.contains("wis het daar zelf: notities.txt."), "\(said.errorText)")
            try FileManager.default.removeItem(atPath: folder.path("csv/notities.txt"))
            try FileManager.default.removeItem(atPath: folder.path("csv/map"))
            for file in try FileManager.default.contentsOfDirectory(atPath: folder.path("csv")) {
                let text = String(decoding: try folder.bytes(of: "csv/" + file), as: UTF8.self)
                for word in ["Ada", "ada@", "ada,", "toetskalender"] { #expect(!text.contains(word), "\(file)") }
            }
            try await did("check", "--network", "csv", in: folder)
        }
    }

    @Test func `contact details are not shown after the last post, and go in time`() async throws {
        try await withNetwork { folder in
            #expect(try await !did("show", "eef", in: folder).contains("eef@example.org"))
            #expect(try await did("show", "eef", "--as-of", "2022-01-01", in: folder).contains("eef@example.org"))
            #expect(try await did("show", "bob", in: folder).contains("bob@example.org"))
            try await did("set", "eef", "email=eef.b@example.org", in: folder)
            for asked in [["log"], ["history", "eef"], ["export", "out.json"]] {
                for format in asked[0] == "export" ? [[]] : [[], ["--format", "json"], ["--format", "csv"]] {
                    let arguments = asked + format
                    let outcome = try await RaakvlakTool.run(arguments, environment: Self.environment, in: folder.path)
                    #expect(outcome.status == 0 && !outcome.outputText.contains("eef@"), "\(arguments)")
                    #expect(!outcome.outputText.contains("eef.b@"), "\(arguments)")
                }
            }
            #expect(try await did("log", "--format", "json", in: folder).contains("bob@example.org"))
            #expect(try await did("person", "export", "eef", in: folder).contains("eef@example.org"))
            #expect(try await did("sql", "SELECT text FROM edit", in: folder).contains("eef@example.org"))
            // What is not shown is not lost where something else changes.
            try await did("set", "eef", "capaciteit=1", "--network", "csv", in: folder)
            let persons = { String(decoding: try folder.bytes(of: "csv/persons.csv"), as: UTF8.self) }
            #expect(try persons().contains("eef@example.org"))
            #expect(try await did("retention", "--after", "2j", in: folder).contains("niemand"))
            #expect(try await did("retention", "--after", "0", in: folder).contains("functies voorbij zijn"))
            #expect(try await did("retention", "--after", "lang", in: folder, status: 64).contains("'lang'"))
            let said = try await did("retention", "--apply", "--reason", "bewaartermijn", in: folder)
            #expect(said.contains("wijziging 4"))
            for file in try folder.names() where file.hasPrefix("raakvlak.sqlite") {
                let text = String(decoding: try folder.bytes(of: file), as: UTF8.self)
                #expect(!text.contains("eef@example.org"), "\(file)")
            }
            #expect(try await did("verify", in: folder).contains("gaaf"))
            #expect(try await did("retention", "--apply", in: folder).contains("niets gewijzigd"))
            try await did("retention", "--apply", "--network", "csv", in: folder)
            #expect(try !persons().contains("eef@example.org"))
        }
    }
}
