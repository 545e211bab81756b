import Foundation
import RaakvlakTesting
import Testing

/// What the README shows is what the product does.
@Suite struct ReadmeTests {
    @Test func `the session in the README is what the commands print`() async throws {
        let program = try #require(BuiltProgram("raakvlak"))
        let steps = try ReadmeSession.steps()
        #expect(steps.count >= 2)
        var environment: [String: String] = [:]
        for step in steps {
            if step.words.first == "export" {
                environment.merge(step.settings) { $1 }
            } else {
                let arguments = Array(step.words.dropFirst())
                let outcome = try await program.run(arguments, environment: environment, in: ReadmeSession.root)
                #expect(outcome.outputText.trimmed == step.output.trimmed, "\(step.words.joined(separator: " "))")
            }
        }
    }

    @Test func `the README has at most 150 lines`() throws {
        #expect(try ReadmeSession.text().split(separator: "\n", omittingEmptySubsequences: false).count <= 151)
    }
}

/// The commands of the README's console blocks, with what they print.
private enum ReadmeSession {
    struct Step {
        let words: [String]
        var output = ""

        /// The variables that an export sets.
        var settings: [String: String] {
            Dictionary(
                words.dropFirst().map { $0.split(separator: "=", maxSplits: 1).map(String.init) }.map {
                    ($0[0], $0[1])
                },
                uniquingKeysWith: { $1 }
            )
        }
    }

    static var root: String { URL(filePath: Fixture.folder("")).deletingLastPathComponent().path }

    static func text() throws -> String { try String(contentsOfFile: root + "/README.md", encoding: .utf8) }

    static func steps() throws -> [Step] {
        var (steps, isInside): ([Step], Bool) = ([], false)
        for line in try text().split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                steps.append(Step(words: line.dropFirst(2).split(separator: " ").map(String.init)))
            } else if isInside, !steps.isEmpty {
                steps[steps.count - 1].output += line + "\n"
            }
        }
        return steps
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
