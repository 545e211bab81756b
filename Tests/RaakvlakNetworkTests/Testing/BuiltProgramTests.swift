import Foundation
import RaakvlakTesting
import Testing

struct BuiltProgramTests {
    static func isThere(_ path: String) throws -> Bool { FileManager.default.fileExists(atPath: path) }

    private let shell = BuiltProgram(path: "/bin/sh")

    @Test func `a program leaves its output, its errors and its exit code`() async throws {
        let outcome = try await shell.run(["-c", "printf 'één'; echo fout >&2; exit 65"])
        #expect(outcome.outputText == "één" && outcome.output.count == 5)
        #expect(outcome.errorText == "fout\n" && outcome.errors.count == 5)
        #expect(outcome.status == 65)
    }

    @Test func `a program is given input, environment and folder`() async throws {
        let outcome = try await withTemporaryFolder { folder in
            try folder.write("", to: "hier")
            return try await shell.run(
                ["-c", "cat; echo $RAAKVLAK_X; ls"],
                environment: ["RAAKVLAK_X": "y"],
                input: Array("in\n".utf8),
                in: folder.path
            )
        }
        #expect(outcome.outputText == "in\ny\nhier\n" && outcome.status == 0)
    }

    @Test func `a program inherits no language and no settings of ours`() async throws {
        let outcome = try await shell.run(["-c", "env | grep -E '^(LANG|LC_|RAAKVLAK_)'; echo end"])
        // But that no index is kept of what tests make.
        #expect(outcome.outputText == "RAAKVLAK_CACHE=off\nend\n")
    }

    @Test func `output may be larger than a pipe holds`() async throws {
        let outcome = try await shell.run(["-c", "head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2"])
        #expect(outcome.output.count == 1_000_000 && outcome.errors.count == 1_000_000)
    }

    @Test func `a signal is told as shells tell it`() async throws {
        let outcome = try await shell.run(["-c", "kill -KILL $$"])
        #expect(outcome.status == 137)
    }

    @Test func `a program that is not there is not found, and can't be run`() async throws {
        #expect(BuiltProgram("no-such-program") == nil)
        await #expect(throws: (any Error).self) { try await BuiltProgram(path: "/nowhere").run([]) }
    }

    @Test func `a program is found beside the tests`() throws {
        let tests = try #require(CommandLine.arguments.first.map { URL(fileURLWithPath: $0) })
        #expect(BuiltProgram(tests.lastPathComponent) != nil)
    }
}
