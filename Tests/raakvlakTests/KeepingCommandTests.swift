import RaakvlakTesting
import Testing

/// Backups, as people make and restore them.
struct KeepingCommandTests {
    /// A folder with a small database.
    private struct Scene {
        let folder: TemporaryFolder

        /// Runs a command, which must end so; what it says, on both outputs.
        @discardableResult
        func did(
            _ arguments: String...,
            minute: Int = 1,
            language: String = "nl",
            status: Int32 = 0,
            sourceLocation: SourceLocation = #_sourceLocation
        ) async throws -> String {
            let environment = [
                "RAAKVLAK_NOW": "2024-03-01T10:0\(minute):00.000Z", "RAAKVLAK_AUTHOR": "lotte",
                "LC_ALL": "\(language)_NL.UTF-8",
            ]
            let outcome = try await RaakvlakTool.run(arguments, environment: environment, in: folder.path)
            #expect(outcome.status == status, "\(arguments): \(outcome.errorText)", sourceLocation: sourceLocation)
            #expect(outcome.output.isEmpty || status == 0, sourceLocation: sourceLocation)
            return outcome.outputText + outcome.errorText
        }
    }

    private func withScene(_ body: (Scene) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name\nada,Ada Bos\nbob,Bob Vos\n", to: "csv/persons.csv")
            let scene = Scene(folder: folder)
            try await scene.did("import", "csv", "--network", "raakvlak.sqlite")
            try await body(scene)
        }
    }

    @Test func `a backup is made, checked and restored`() async throws {
        try await withScene { scene in
            let made = try await scene.did("backup", "b.sqlite")
            #expect(made.contains("'b.sqlite' is gaaf: 1 wijziging") && made.contains("Kenmerk van de laatste"))
            #expect(try await scene.did("backup", "b.sqlite", status: 73).contains("--replace"))
            #expect(try await scene.did("backup", "b.sqlite", "--replace", "--quiet").isEmpty)
            try scene.folder.write("belangrijk", to: "c.sqlite")
            let kept = try await scene.did("backup", "c.sqlite", "--replace", status: 73)
            #expect(kept.contains("geen eerdere reservekopie van dit netwerk"))
            #expect(try scene.folder.bytes(of: "c.sqlite") == Array("belangrijk".utf8))
            try await scene.did("import", "csv", "--network", "other.sqlite")
            try await scene.did("backup", "other.sqlite", "--replace", status: 73)
            try await scene.did("set", "ada", "name=Ada de Vries")
            let refused = try await scene.did("restore", "b.sqlite", status: 1)
            #expect(refused.contains("staat 1 wijziging die de reservekopie niet heeft") && refused.contains("--yes"))
            #expect(try await scene.did("restore", "b.sqlite", language: "en", status: 1).contains("1 change that"))
            let restored = try await scene.did("restore", "b.sqlite", "--yes", minute: 2)
            let keptAs = "raakvlak.before-restore-2024-03-01T10-02-00-000.sqlite"
            #expect(restored.contains("Wat er stond, met 1 wijziging meer, is bewaard in '\(keptAs)'."))
            #expect(try await scene.did("list", "person", "--format", "csv").contains("Ada Bos"))
            #expect(
                try await scene.did("list", "person", "--format", "csv", "--network", keptAs).contains("Ada de Vries")
            )
            #expect(try await scene.did("verify").contains("1 wijziging,"))
            // Where nothing is lost, nothing needs to be said.
            try await scene.did("restore", "b.sqlite", minute: 3)
            #expect(try await scene.did("restore", "b.sqlite", minute: 3, status: 73).contains("10-03-00"))
            try await scene.did("restore", "b.sqlite", "--network", "new.sqlite")
            #expect(try await scene.did("verify", "--network", "new.sqlite").contains("gaaf"))
        }
    }

    @Test func `what can't be backed up or restored is refused`() async throws {
        try await withScene { scene in
            try await scene.did("backup", "b.sqlite")
            let refused: [([String], Int32, String)] = [
                (["backup", "none/b.sqlite"], 73, "'none/b.sqlite'"),
                (["backup", "raakvlak.sqlite"], 73, "de database zelf"),
                (["backup", "c.sqlite", "--network", "csv"], 1, ".sqlite"),
                (["backup", "c.sqlite", "--network", "none.sqlite"], 66, "none.sqlite"),
                (["restore", "none.sqlite"], 66, "Er staat geen reservekopie"),
                (["restore", "csv/persons.csv"], 65, "geen database van Raakvlak"),
                (["restore", "b.sqlite", "--network", "csv"], 1, ".sqlite"),
                (["restore", "raakvlak.sqlite"], 73, "de database zelf"),
            ]
            for (arguments, status, text) in refused {
                let outcome = try await RaakvlakTool.run(
                    arguments,
                    environment: ["LC_ALL": "nl_NL.UTF-8"],
                    in: scene.folder.path
                )
                #expect(outcome.status == status, "\(arguments): \(outcome.status) \(outcome.errorText)")
                #expect(outcome.errorText.contains(text), "\(arguments): \(outcome.errorText)")
            }
            var bytes = try scene.folder.bytes(of: "b.sqlite")
            for place in 8_192..<bytes.count { bytes[place] ^= 0xFF }
            try scene.folder.write(bytes, to: "b.sqlite")
            #expect(try await scene.did("restore", "b.sqlite", "--yes", status: 65).contains("b.sqlite"))
            #expect(try await scene.did("verify").contains("1 wijziging,"))
        }
    }

    @Test func `where it can't be read who was erased, it is said whom to erase again`() async throws {
        try await withScene { scene in
            try await scene.did("backup", "b.sqlite")
            var bytes = try scene.folder.bytes(of: "b.sqlite")
            for place in 4_096..<bytes.count { bytes[place] = 0xEE }
            try scene.folder.write(bytes, to: "broken.sqlite")
            let target = ["b.sqlite", "--network", "broken.sqlite"]
            let refused = try await scene.did("restore", target[0], target[1], target[2], status: 1)
            #expect(refused.contains("wie er is gewist") && refused.contains("--yes"))
            let restored = try await scene.did("restore", target[0], target[1], target[2], "--yes", language: "en")
            #expect(restored.contains("Who was erased from 'broken.sqlite'") && restored.contains("person erase"))
        }
    }

    @Test func `it is said who was erased again`() async throws {
        try await withScene { scene in
            try await scene.did("backup", "b.sqlite")
            try await scene.did("person", "erase", "ada", "--yes")
            let restored = try await scene.did("restore", "b.sqlite", "--yes")
            #expect(restored.contains("1 persoon is na de reservekopie gewist, en is er nu opnieuw uit gewist: ada."))
            #expect(restored.contains("oude reservekopieën"))
            #expect(!(try await scene.did("list", "person", "--format", "csv").contains("ada")))
            // The backup that was made since has nobody who is to be erased.
            try await scene.did("backup", "c.sqlite")
            #expect(!(try await scene.did("restore", "c.sqlite", minute: 2).contains("opnieuw")))
            try await scene.did("person", "erase", "bob", "--yes", minute: 3)
            let both = try await scene.did("restore", "b.sqlite", "--yes", minute: 4, language: "en")
            #expect(both.contains("2 persons were erased after the backup was made") && both.contains(": ada, bob."))
        }
    }

    /// Restores one backup and then the other, and kills the program after a while, each time a little later; says what was wrong after it.
    private static let killing = """
        i=0
        while [ $i -lt "$2" ]; do
            i=$((i + 1))
            RAAKVLAK_NOW="2024-03-01T10:$((i + 10)):00.000Z" timeout -s KILL "0.0$((i * 7 % 60 + 10))" \
                "$1" restore "b$((i % 2)).sqlite" --yes >/dev/null 2>&1 || true
            "$1" verify 2>&1 | grep -E ' (gaaf|whole): [12] ' >/dev/null || "$1" verify
        done
        """

    @Test func `when the program is killed while it restores, the old state is there or the new one`() async throws {
        try await withScene { scene in
            try await scene.did("backup", "b0.sqlite")
            try await scene.did("set", "ada", "name=Ada de Vries")
            try await scene.did("backup", "b1.sqlite")
            let outcome = try await BuiltProgram(path: "/bin/sh").run(
                ["-c", Self.killing, "sh", RaakvlakTool.program().path, "40"],
                in: scene.folder.path
            )
            #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty, "\(outcome.errorText)")
            try await scene.did("set", "bob", "name=Bob de Vries")
            #expect(try await scene.did("verify").contains("gaaf"))
        }
    }
}
