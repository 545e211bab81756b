import Foundation
import RaakvlakTesting
import Testing

/// What people let others see, as it is typed, and what then leaves.
struct ConsentCommandTests {
    private static let environment = [
        "RAAKVLAK_NOW": "2024-03-01T10:00:00.000Z", "RAAKVLAK_AUTHOR": "lotte", "RAAKVLAK_TODAY": "2024-03-01",
        "LC_ALL": "en_GB.UTF-8",
    ]

    /// Runs a command, which must end so.
    private func run(
        _ arguments: String...,
        in folder: TemporaryFolder,
        status: Int32 = 0,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> BuiltProgram.Outcome {
        let outcome = try await RaakvlakTool.run(arguments, environment: Self.environment, in: folder.path)
        #expect(outcome.status == status, "\(arguments): \(outcome.errorText)", sourceLocation: sourceLocation)
        return outcome
    }

    private func withNetwork(_ body: (TemporaryFolder) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            try folder.write(
                """
                id,name,organization,email,phone,consents
                ada,Ada Bos,kade,ada@example.org,+31612345678,email:network:2024-01-15|name:public:2024-01-15
                bob,Bob Vos,kade,bob@example.org,,

                """,
                to: "csv/persons.csv"
            )
            try folder.write("id,kind,name\nkade,schoolBoard,De Kade\n", to: "csv/organizations.csv")
            try folder.write("id,kind,text,by\nvraag,need,Bob Vos zoekt hulp,ada\n", to: "csv/contributions.csv")
            _ = try await run("import", "csv", "--network", "raakvlak.sqlite", in: folder)
            try await body(folder)
        }
    }

    @Test func `a consent is recorded once, withdrawn once, and taken back as any change`() async throws {
        try await withNetwork { folder in
            let given = try await run("person", "consent", "bob", "e-mail", "openbaar", "--reason", "form", in: folder)
            #expect(given.errorText.contains("Change 2 is recorded") && given.errorText.contains("name may be seen"))
            let named = try await run("person", "consent", "bob", "naam", "swv", "--date", "1-2-2024", in: folder)
            #expect(named.errorText.contains("Seen on 1 March 2024: name by the samenwerkingsverband."))
            let again = try await run("person", "consent", "bob", "name", "samenwerkingsverband", in: folder)
            #expect(again.errorText.contains("Nothing was changed") && again.errorText.contains("recorded already"))
            #expect(again.errorText.contains("Seen on 1 March 2024: name by the samenwerkingsverband."))
            let listed = try await run("person", "consent", "bob", "--format", "csv", in: folder).outputText
            let rows = [
                "field,audience,since,withdrawn,end,holds,person_source,change,author,moment,reason",
                "name,samenwerkingsverband,2024-02-01,,,yes,,3,lotte,2024-03-01T10:00:00.000Z,",
                "email,public,2024-03-01,,,yes,,2,lotte,2024-03-01T10:00:00.000Z,form",
            ]
            #expect(listed.split(separator: "\n").map(String.init) == rows)
            _ = try await run("person", "consent", "bob", "email", "network", "--withdraw", in: folder)
            let ended = try await run("person", "consent", "bob", "email", "network", "--withdraw", in: folder)
            #expect(ended.errorText.contains("Nothing was changed") && ended.errorText.contains("No consent counted"))
            #expect(ended.errorText.contains("Seen on 1 March 2024: e-mail by nobody"))
            let sql = "SELECT since, withdrawn FROM consents WHERE person_id = 'bob' AND field = 'email'"
            let asked = try await run("sql", sql, "--format", "csv", in: folder)
            #expect(asked.outputText == "since,withdrawn\n2024-03-01,2024-03-01\n")
            let undone = try await run("undo", "4", in: folder)
            #expect(undone.errorText.contains("Change 5"))
            let back = try await run("sql", sql, "--format", "csv", in: folder)
            #expect(back.outputText == "since,withdrawn\n2024-03-01,\n")
            _ = try await run("verify", in: folder)
            let early = try await run("person", "consent", "bob", "--as-of", "2024-01-01", in: folder)
            #expect(early.outputText.contains("name    nobody but who keeps the network"))
            _ = try await run("person", "erase", "bob", "--yes", in: folder)
            let left = try await run("sql", "SELECT DISTINCT person_id FROM consents", "--format", "csv", in: folder)
            #expect(left.outputText == "person_id\nada\n")
            #expect(
                try !String(decoding: folder.bytes(of: "raakvlak.sqlite"), as: UTF8.self).contains("email:public:2024")
            )
        }
    }

    @Test func `a folder keeps consents too, and a wrong word changes nothing`() async throws {
        try await withNetwork { folder in
            let place = ["--network", "csv"]
            let all: [([String], Int32, String)] = [
                (["bob", "name", "network"], 0, "Seen on 1 March 2024: name by the network."),
                (["bob", "emial", "network"], 64, "did you mean 'email'?"),
                (["bob", "email", "netwerkk"], 64, "Choose from: network, samenwerkingsverband, public."),
                (["bob", "email"], 64, "Say both"),
                (["bob", "--withdraw"], 64, "--withdraw"),
                (["bob", "email", "network", "--date", "2024-02-30"], 64, "2024-02-30"),
                (["bob", "email", "network", "--date", "2024-03-02"], 64, "2 March 2024 is still to come"),
                (["bob", "email", "network", "--as-of", "2024-02-01", "--date", "2024-02-02"], 64, "still to come"),
                (
                    ["bob", "phone", "network"], 0,
                    "phone by nobody, since there is no number; once there is, the network"
                ),
                (
                    ["ada", "email", "network", "--withdraw", "--date", "2024-01-10"], 0,
                    "given on 15 January 2024, after"
                ),
                (["bobb"], 1, "did you mean 'bob'?"),
                (["kade"], 1, "not a person"),
                (["kade", "email", "network"], 1, "'kade' is not a person"),
                (["Bob!", "email", "network"], 65, "Bob!"),
            ]
            for (arguments, status, said) in all {
                let outcome = try await RaakvlakTool.run(
                    ["person", "consent"] + arguments + place,
                    environment: Self.environment,
                    in: folder.path
                )
                #expect(outcome.status == status, "\(arguments): \(outcome.errorText)")
                #expect(outcome.errorText.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(said))
            }
            let persons = String(decoding: try folder.bytes(of: "csv/persons.csv"), as: UTF8.self)
            #expect(persons.contains("bob@example.org") && persons.contains("name:network:2024-03-01"))
            #expect(persons.contains("name:public:2024-01-15|email:network:2024-01-15"))
            let wrong = try await run(
                "set",
                "bob",
                "consents=",
                "--network",
                "csv",
                in: folder,
                status: 65
            )
            #expect(wrong.errorText.contains("raakvlak person consent bob name network"))
        }
    }

    @Test func `what a later consent, an older export and a post that ended do is said`() async throws {
        try await withNetwork { folder in
            try folder.write(
                """
                id,name,organization,email,until,consents
                cas,Cas Bos,kade,cas@example.org,2023-12-31,name:public:2030-01-01|email:public:2023-01-01

                """,
                to: "more/persons.csv"
            )
            try folder.write("id,kind,name\nkade,schoolBoard,De Kade\n", to: "more/organizations.csv")
            _ = try await run("import", "more", "--network", "raakvlak.sqlite", in: folder)
            // What was given for a day to come is withdrawn too.
            _ = try await run("person", "consent", "cas", "name", "public", "--withdraw", in: folder)
            let year = try await run("person", "consent", "cas", "--as-of", "2031-01-01", in: folder).outputText
            #expect(year.contains("name    nobody but who keeps the network"))
            let named = try await run("person", "consent", "cas", "name", "network", in: folder)
            #expect(named.errorText.contains("name by the network"))
            let hidden = try await run("person", "consent", "cas", "email", "network", in: folder)
            #expect(hidden.errorText.contains("e-mail by nobody: hidden, since there is no post any more"))
            let page = try await run("person", "consent", "cas", in: folder).outputText
            #expect(page.contains("e-mail  nobody: hidden, since there is no post any more"))
            let json = try await run("person", "consent", "cas", "--format", "json", in: folder).outputText
            #expect(json.contains(#""shown": {"name": "network", "email": null, "phone": null}"#))
            #expect(json.contains(#""hidden": {"name": null, "email": "formerPost", "phone": "missing"}"#))
            // The log says in words what was given and withdrawn, and that the rest is hidden.
            let history = try await run("history", "cas", in: folder).outputText
            #expect(history.contains("consent: name to the network since 2024-03-01"))
            #expect(history.contains("withdrawn from 2030-01-01: name to everyone"))
            #expect(history.contains("Contact details or consent to show them; these are not shown any more"))
            #expect(!history.contains("name:public") && !history.contains("email"))
            // What an older export brings back is said, with whose it is.
            _ = try await run("export", "old", in: folder)
            _ = try await run("person", "consent", "ada", "name", "public", "--withdraw", in: folder)
            _ = try await run("person", "consent", "ada", "email", "network", "--withdraw", in: folder)
            for (option, counts) in [("--dry-run", "would count"), ("--all-issues", "counts")] {
                let said = try await run(
                    "import",
                    "old",
                    "--network",
                    "raakvlak.sqlite",
                    "--replace",
                    option,
                    in: folder
                )
                let words = said.errorText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                #expect(words.contains("of 1 person consent \(counts) again that was withdrawn in the network: ada."))
            }
            let both = try await run("export", "--format", "json", "--audience", "public", "--pseudonyms", in: folder)
            #expect(both.errorText.contains("read the export over") && both.errorText.contains("1 e-mail address"))
            #expect(!both.outputText.contains("Ada"))
        }
    }

    @Test func `an export for an audience has what persons let it see, and says what it lacks`() async throws {
        try await withNetwork { folder in
            for audience in ["network", "public"] {
                for format in ["json", "graphml", "gexf", "dot"] {
                    let outcome = try await run("export", "--format", format, "--audience", audience, in: folder)
                    #expect(outcome.errorText.contains("1 person"))
                    #expect(outcome.outputText.contains("Ada Bos") && !outcome.outputText.contains("Bob"))
                    #expect(outcome.outputText.contains("ada@example.org") == (audience == "network"), "\(format)")
                    #expect(!outcome.outputText.contains("612345678") && !outcome.outputText.contains("2024-01-15"))
                }
            }
            let said = try await run("export", "out", "--audience", "samenwerkingsverband", in: folder).errorText
            #expect(
                said.contains(
                    "Left out for the samenwerkingsverband, without consent on 1 March 2024: 1 person, 1 e-mail address, 1 phone number."
                )
            )
            _ = try await run("export", "out.xlsx", "--audience", "network", in: folder)
            _ = try await run("export", "kumu", "--format", "kumu", "--audience", "network", in: folder)
            _ = try await run("check", "--network", "out", in: folder)
            let early = try await run(
                "export",
                "--format",
                "json",
                "--audience",
                "public",
                "--as-of",
                "2024-01-14",
                in: folder
            )
            #expect(!early.outputText.contains("Ada") && early.errorText.contains("2 persons, 1 text or proposal"))
            let masked = try await run("export", "--format", "json", "--audience", "public", "--pseudonyms", in: folder)
            #expect(!masked.outputText.contains("Ada") && masked.outputText.contains("Person "))
            #expect(masked.outputText.components(separatedBy: "\"kind\": \"person\"").count == 2)
            let wrong = try await run("export", "x.json", "--audience", "publik", in: folder, status: 64)
            #expect(wrong.errorText.contains("did you mean 'public'?"))
        }
    }
}
