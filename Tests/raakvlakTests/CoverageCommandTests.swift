import Foundation
import RaakvlakTesting
import Testing

/// The commands that the example network's `coverage.csv` names answer, and are no promises.
struct CoverageCommandTests {
    @Test func `each command of the coverage table is answered`() async throws {
        let lines = try Self.commands()
        #expect(lines.count > 50)
        try await withTemporaryFolder { folder in
            for line in lines {
                let environment = ["RAAKVLAK_NETWORK": RaakvlakTool.network, "RAAKVLAK_TODAY": "2024-02-01"]
                let arguments = Array(Self.words(of: line).dropFirst())
                let outcome = try await RaakvlakTool.run(arguments, environment: environment, in: folder.path)
                #expect(outcome.status == 0, "\(line): \(outcome.errorText)")
            }
        }
    }

    private static func commands() throws -> [String] {
        let table = try String(contentsOfFile: RaakvlakTool.network + "/coverage.csv", encoding: .utf8)
        let lines = table.split(separator: "\n").compactMap { row in
            row.firstMatch(of: /^[^,]+,command,(.+)$/).map { match in
                match.1.hasPrefix("\"") ? match.1.dropFirst().dropLast().replacing("\"\"", with: "\"") : match.1
            }
        }
        return Set(lines.map(String.init)).sorted()
    }

    /// The words of a line as a shell reads them: what stands in quotes is one.
    private static func words(of line: String) -> [String] {
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
            place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }
}
