import Foundation
import RaakvlakTesting
import Testing

/// What the pages show is what the product does.
@Suite struct ReadmeTests {
    @Test func `the session in the README is what the commands print`() async throws {
        let session = try ConsoleSession("README.md")
        #expect(session.steps.count >= 2)
        for outcome in try await session.run(in: ConsoleSession.root) {
            #expect(outcome.output.trimmed == outcome.expected, "\(outcome.command)")
        }
    }

    @Test func `the session on the page of databases is what the commands print and say`() async throws {
        try await withTemporaryFolder { folder in
            let fixtures = ConsoleSession.root + "/Fixtures"
            try FileManager.default.createSymbolicLink(atPath: folder.path("Fixtures"), withDestinationPath: fixtures)
            let session = try ConsoleSession("Fixtures/STORE.md")
            #expect(session.steps.count >= 8)
            for outcome in try await session.run(in: folder.path) {
                #expect((outcome.output + outcome.errors).trimmed == outcome.expected, "\(outcome.command)")
            }
        }
    }

    @Test func `the README has at most 150 lines`() throws {
        let text = try String(contentsOfFile: ConsoleSession.root + "/README.md", encoding: .utf8)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 151)
    }
}
