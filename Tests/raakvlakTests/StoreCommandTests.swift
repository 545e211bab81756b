import Foundation
import RaakvlakTesting
import Testing

/// Commands on a database, as people type them.
struct StoreCommandTests {
    /// A folder with a database, and a clock that goes on a minute with each command.
    private struct Scene {
        let folder: TemporaryFolder
        var minute = 0

        /// Runs a command, which must end so; what it says, on both outputs.
        @discardableResult
        mutating func did(
            _ arguments: String...,
            status: Int32 = 0,
            sourceLocation: SourceLocation = #_sourceLocation
        ) async throws -> String {
            minute += 1
            let time = "2024-03-01T10:\(minute < 10 ? "0" : "")\(minute):00.000Z"
            let environment = [
                "RAAKVLAK_NOW": time, "RAAKVLAK_AUTHOR": "lotte", "RAAKVLAK_TODAY": "2024-03-01",
                "LC_ALL": "nl_NL.UTF-8",
            ]
            let outcome = try await RaakvlakTool.run(arguments, environment: environment, in: folder.path)
            #expect(outcome.status == status, "\(arguments): \(outcome.errorText)", sourceLocation: sourceLocation)
            return outcome.outputText + outcome.errorText
        }
    }

    /// A small network in `raakvlak.sqlite`.
    private func withScene(_ body: (inout Scene) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            try folder.write(
                "id,name,organization,role,email\nada,Ada Bos,kade,rector,ada@example.org\nbob,Bob Vos,,,\n",
                to: "csv/persons.csv"
            )
            try folder.write("id,kind,name\nkade,schoolBoard,De Kade\n", to: "csv/organizations.csv")
            try folder.write("id,name\ntoetsing,Toetsing\n", to: "csv/themes.csv")
            try folder.write("from,kind,to\nada,offers,toetsing\n", to: "csv/ties.csv")
            var scene = Scene(folder: folder)
            try await scene.did("import", "csv", "--network", "raakvlak.sqlite", "--reason", "eerste lijst")
            try await body(&scene)
        }
    }

    @Test(arguments: ["nl", "en"])
    func `the log and histories read as their golden files`(language: String) async throws {
        try await withScene { scene in
            try await scene.did("add", "persoon", "cas", "--name", "Cas Prins", "organisatie=kade", "rol=docent")
            try await scene.did("set", "ada", "email=", "capaciteit=2", "--reason", "wil geen mail", "--by", "bob")
            try await scene.did("link", "cas", "needs", "toetsing", "gewicht=2")
            try await scene.did("undo", "3")
            try await scene.did("unlink", "ada", "offers", "toetsing")
            try await scene.did("remove", "cas", "--with-ties", "--reason", "vertrokken")
            for (name, arguments) in [("log", ["log"]), ("history", ["history", "ada"])] {
                for (format, suffix) in GoldenTests.formats {
                    let all = arguments + ["--format", format, "--language", language]
                    let outcome = try await RaakvlakTool.run(all, in: scene.folder.path)
                    #expect(outcome.status == 0, "\(outcome.errorText)")
                    expectGolden(outcome.outputText, at: "Fixtures/golden/store/\(name).\(language).\(suffix)")
                }
            }
            #expect(try await scene.did("verify").contains("7 wijzigingen"))
            #expect(try await scene.did("verify", "--language", "en").contains("7 changes, as they were recorded"))
        }
    }

    @Test func `each command works on a database as on the folder that it was`() async throws {
        try await withTemporaryFolder { folder in
            let network = ["--network", folder.path("n.sqlite")]
            let environment = ["RAAKVLAK_AUTHOR": "lotte"]
            let imported = try await RaakvlakTool.run(
                ["import", RaakvlakTool.network] + network,
                environment: environment
            )
            #expect(imported.status == 0, "\(imported.errorText)")
            let commands = [["suggest", "lieke-van-splunter"], ["list", "person"], ["show", "boor"], ["themes"]]
            for command in commands {
                let asked = try await RaakvlakTool.run(command + ["--as-of", "2024-02-01"] + network)
                #expect(try await asked.outputText == RaakvlakTool.ask(command).outputText, "\(command)")
            }
            let export = try await RaakvlakTool.run(["export", folder.path("out")] + network)
            #expect(export.status == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
            #expect(names.count == 16)
            for name in names {
                let original = try Data(contentsOf: URL(fileURLWithPath: RaakvlakTool.network + "/" + name))
                #expect(try folder.bytes(of: "out/" + name) == Array(original), "\(name)")
            }
        }
    }

    @Test func `an import that replaces leaves what the source has, and can be undone`() async throws {
        try await withScene { scene in
            let before = try await scene.did("list", "person", "--format", "csv")
            try scene.folder.write("id,name\nbob,Bob de Vos\ndaan,Daan\n", to: "nieuw/persons.csv")
            let refused = try await scene.did("import", "nieuw", "--replace", "--prefer", "source", status: 64)
            #expect(refused.contains("--prefer"))
            let looked = try await scene.did("import", "nieuw", "--replace", "--dry-run", "--format", "csv")
            for row in ["nodes,added,1", "nodes,changed,1", "nodes,removed,3", "ties,removed,2"] {
                #expect(looked.contains(row), "\(row): \(looked)")
            }
            #expect(try await scene.did("list", "person", "--format", "csv") == before)
            try await scene.did("import", "nieuw", "--replace")
            let after = try await scene.did("list", "person", "--format", "csv")
            #expect(after.contains("Daan") && after.contains("Bob de Vos") && !after.contains("Ada"))
            try await scene.did("undo", "2")
            #expect(try await scene.did("list", "person", "--format", "csv") == before)
        }
    }

    @Test func `what was recorded at an earlier moment is told`() async throws {
        try await withScene { scene in
            try await scene.did("set", "ada", "name=Ada de Vries")
            let then = try await scene.did("list", "person", "--format", "csv", "--known-at", "2024-03-01T10:01")
            let now = try await scene.did("list", "person", "--format", "csv")
            #expect(then.contains("Ada Bos") && !then.contains("Ada de Vries"))
            #expect(now.contains("Ada de Vries"))
            let folder = try await scene.did(
                "list",
                "person",
                "--network",
                "csv",
                "--known-at",
                "2024-03-01",
                status: 1
            )
            #expect(folder.contains("raakvlak import csv"))
        }
    }

    @Test func `what is wrong is refused, and nothing is changed`() async throws {
        try await withScene { scene in
            let refused: [([String], Int32, String)] = [
                (["set", "ada", "email=ada"], 65, "'ada'"), (["set", "ada", "emial=x"], 65, "bedoelde je 'email'"),
                (["set", "nobody", "name=X"], 1, "'nobody'"), (["set", "ada", "name"], 64, "kolom=tekst"),
                (["add", "persoon", "ada", "--name", "X"], 1, "bestaat al"),
                (["add", "person", "Cas!", "--name", "X"], 65, "Cas!"), (["remove", "ada"], 1, "2 relaties"),
                (["set", "ada", "id=eva"], 65, "'id'"), (["set", "ada", "telefon=1"], 65, "bedoelde je 'telefoon'"),
                (["link", "ada", "nods", "toetsing"], 64, "Kies van persoon naar thema uit: "),
                (["link", "nobody", "foo", "toetsing"], 1, "'nobody'"),
                (["set", "ada", "name=X", "--known-at", "2024-01-01"], 64, "verleden"),
                (["export", "x.sqlite"], 64, "database"),
                (["unlink", "ada", "needs", "toetsing"], 1, "ada needs toetsing"),
                (["link", "ada", "offers", "kade"], 65, "offers"), (["undo", "9"], 1, "de laatste is 1"),
            ]
            for (arguments, status, text) in refused {
                let outcome = try await RaakvlakTool.run(
                    arguments,
                    environment: ["RAAKVLAK_AUTHOR": "lotte", "LC_ALL": "nl_NL.UTF-8"],
                    in: scene.folder.path
                )
                #expect(outcome.status == status, "\(arguments): \(outcome.status) \(outcome.errorText)")
                #expect(outcome.errorText.contains(text), "\(arguments): \(outcome.errorText)")
            }
            #expect(try await scene.did("verify").contains("1 wijziging,"))
            // What stands there already keeps nobody from changing something else.
            let text = "Leerling Daan (7 jaar) uit groep 4 heeft autisme."
            try scene.folder.write("id,kind,text,by\nn1,need,\(text),bob\n", to: "more/contributions.csv")
            try scene.folder.write("id,name\nbob,Bob Vos\n", to: "more/persons.csv")
            try await scene.did("import", "more")
            try await scene.did("set", "bob", "capaciteit=2")
            let other = "note=Leerling Eva (8 jaar) uit groep 5 heeft dyslexie."
            #expect(try await scene.did("set", "bob", other, status: 65).contains("leerling"))
        }
    }

    @Test func `a folder is changed by writing it again`() async throws {
        try await withScene { scene in
            try await scene.did("set", "bob", "organization=kade", "--network", "csv")
            try await scene.did("link", "bob", "needs", "toetsing", "--network", "csv")
            let ties = String(decoding: try scene.folder.bytes(of: "csv/ties.csv"), as: UTF8.self)
            #expect(ties.contains("bob,needs,toetsing"))
            #expect(
                String(decoding: try scene.folder.bytes(of: "csv/persons.csv"), as: UTF8.self).contains(
                    "bob,Bob Vos,kade"
                )
            )
            #expect(
                try await scene.did("link", "bob", "needs", "toetsing", "--network", "csv").contains("niets gewijzigd")
            )
            #expect(try await scene.did("log", "--network", "csv", status: 1).contains("raakvlak import csv"))
        }
    }

    @Test func `columns that nobody knows are kept, and that is said`() async throws {
        try await withScene { scene in
            #expect(try await scene.did("set", "bob", "foobar=1").contains("kolom 'foobar' kent Raakvlak niet"))
            #expect(try await !scene.did("set", "bob", "foobar=2").contains("kent Raakvlak niet"))
            #expect(try await !scene.did("set", "bob", "telefoon=0612345678").contains("kent Raakvlak niet"))
            let history = try await scene.did("history", "bob")
            #expect(history.contains("telefoon = +31612345678") && history.contains("foobar 1 → 2"))
        }
    }

    @Test func `the column of the one post is refused where somebody has several`() async throws {
        try await withScene { scene in
            try await scene.did("add", "schoolBoard", "duin", "--name", "Het Duin")
            try await scene.did("link", "bob", "worksFor", "kade", "rol=leraar", "sinds=2020")
            #expect(try await scene.did("set", "bob", "organisatie=duin").contains("vastgelegd"))
            try await scene.did("link", "bob", "worksFor", "kade", "rol=coach")
            for column in ["organisatie=kade", "rol=rector", "sinds=2021", "organisatie="] {
                let told = try await scene.did("set", "bob", column, status: 1)
                #expect(told.contains("raakvlak link bob worksFor duin") && told.contains("'duin', 'kade'"), "\(told)")
            }
            #expect(try await scene.did("set", "bob", "capaciteit=2").contains("vastgelegd"))
        }
    }

    @Test func `who stands for a contact person who was erased is counted apart`() async throws {
        try await withScene { scene in
            try await scene.did("link", "ada", "represents", "kade")
            #expect(try await !scene.did("stats").contains("geen naam"))
            try await scene.did("person", "erase", "ada", "--yes")
            for command in [["stats"], ["list", "person"]] {
                let outcome = try await RaakvlakTool.run(
                    command,
                    environment: ["RAAKVLAK_TODAY": "2024-03-01", "LC_ALL": "nl_NL.UTF-8"],
                    in: scene.folder.path
                )
                let told = outcome.outputText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                #expect(told.contains("Van deze personen heeft er 1 geen naam"), "\(command): \(told)")
            }
        }
    }

    @Test func `of a log that is cut it is said how long it is`() async throws {
        try await withScene { scene in
            for capacity in 1...3 { try await scene.did("set", "bob", "capaciteit=\(capacity)") }
            #expect(try await scene.did("log", "--limit", "2").contains("De laatste 2 wijzigingen van 4;"))
            #expect(try await scene.did("log", "--limit", "4").contains("4 wijzigingen, de laatste eerst."))
            let other = try await scene.did("log", "--limit", "1", "--by", "lotte")
            #expect(other.contains("De laatste wijziging van 4;"), "\(other)")
            #expect(try await scene.did("log", "--limit", "1", "--by", "nobody").contains("niets gewijzigd"))
        }
    }

    @Test(arguments: ["a.db", "a.sqlite3", "A.DB"])
    func `files that are called as others call their databases are databases`(name: String) async throws {
        try await withScene { scene in
            try await scene.did("import", "csv", "--network", name)
            #expect(try await scene.did("verify", "--network", name).contains("1 wijziging,"))
            try await scene.did("backup", "kopie.db", "--network", name)
            try await scene.did("set", "bob", "capaciteit=3", "--network", name)
            let restored = try await scene.did("restore", "kopie.db", "--yes", "--network", name)
            let (start, suffix) = (name.prefix(1), name.split(separator: ".")[1])
            let kept = try scene.folder.names().filter { $0.hasPrefix("\(start).before-restore-") }
            #expect(kept.count == 1 && kept[0].hasSuffix(".\(suffix)"), "\(kept): \(restored)")
            try scene.folder.write("", to: "leeg.db")
            #expect(try await scene.did("restore", "leeg.db", status: 66).contains("Er staat geen reservekopie in"))
            #expect(try await scene.did("log", "--network", "leeg.db", status: 66).contains("raakvlak import"))
        }
    }

    @Test func `importing the same again changes nothing`() async throws {
        try await withScene { scene in
            let again = try await scene.did("import", "csv")
            #expect(!again.contains("vastgelegd"))
            #expect(try await scene.did("verify").contains("1 wijziging,"))
        }
    }

    @Test func `where there is no database, or something else, that is said`() async throws {
        try await withTemporaryFolder { folder in
            let none = try await RaakvlakTool.run(["stats", "--network", "none.sqlite"], in: folder.path)
            #expect(none.status == 66 && none.errorText.contains("none.sqlite"))
            #expect(try folder.names().isEmpty)
            try folder.write(String(repeating: "geen database ", count: 200), to: "tekst.sqlite")
            let text = try await RaakvlakTool.run(["stats", "--network", "tekst.sqlite"], in: folder.path)
            #expect(text.status == 65 && text.errorText.contains("tekst.sqlite"))
        }
    }

    /// Adds persons, one by one, the first in peace, and kills the program after a while, each time a little later; writes down those whose
    /// adding was acknowledged.
    private static let killing = """
        i=0
        "$1" add person p0 --name "P 0" 2>/dev/null && echo p0
        while [ $i -lt "$2" ]; do
            i=$((i + 1))
            timeout -s KILL "0.0$((i * 7 % 60 + 10))" "$1" add person "p$i" --name "P $i" >/dev/null 2>&1 && echo "p$i"
        done
        """

    @Test func `what was acknowledged is there after the program was killed, and nothing else is broken`() async throws
    {
        try await withScene { scene in
            let outcome = try await BuiltProgram(path: "/bin/sh").run(
                ["-c", Self.killing, "sh", RaakvlakTool.program().path, "80"],
                environment: ["RAAKVLAK_AUTHOR": "lotte"],
                in: scene.folder.path
            )
            let acknowledged = Set(outcome.outputText.split(separator: "\n").map(String.init))
            let listed = try await scene.did("list", "person", "--format", "csv")
            let found = Set(listed.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) })
            #expect(!acknowledged.isEmpty && acknowledged.count < 80)
            #expect(acknowledged.isSubset(of: found), "\(acknowledged.subtracting(found))")
            // A change may be on the disk before there was time to say so, but then it is whole.
            #expect(found.subtracting(acknowledged).subtracting(["ada", "bob"]).allSatisfy { $0.hasPrefix("p") })
            #expect(try await scene.did("verify").contains("gaaf"))
        }
    }
}
