import Foundation
import RaakvlakTesting

/// The commands of the console blocks of a page, with what they print.
struct ConsoleSession {
    struct Step {
        let words: [String]
        var output = ""

        /// The variables that an export sets.
        var settings: [String: String] {
            let settings = words.dropFirst().map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
            return Dictionary(settings.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
        }
    }

    /// What one step printed, on both outputs.
    struct Outcome {
        let command: String
        let expected: String
        let output: String
        let errors: String
    }

    static var root: String { URL(filePath: Fixture.folder("")).deletingLastPathComponent().path }

    private(set) var steps: [Step] = []

    /// The session of a page, by its path in the repository.
    init(_ path: String) throws {
        var isInside = false
        let text = try String(contentsOfFile: Self.root + "/" + path, encoding: .utf8)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                steps.append(Step(words: line.dropFirst(2).split(separator: " ").map(String.init)))
            } else if isInside, !steps.isEmpty {
                steps[steps.count - 1].output += line + "\n"
            }
        }
    }

    /// Runs the commands in a folder, one after another.
    func run(in folder: String) async throws -> [Outcome] {
        let program = try RaakvlakTool.program()
        var (environment, outcomes): ([String: String], [Outcome]) = ([:], [])
        for step in steps {
            if step.words.first == "export" {
                environment.merge(step.settings) { $1 }
                continue
            }
            let arguments = Array(step.words.dropFirst())
            let outcome = try await program.run(arguments, environment: environment, in: folder)
            outcomes.append(
                Outcome(
                    command: step.words.joined(separator: " "),
                    expected: step.output.trimmed,
                    output: outcome.outputText,
                    errors: outcome.errorText
                )
            )
        }
        return outcomes
    }
}

extension String {
    /// Without blanks and line ends around it.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
