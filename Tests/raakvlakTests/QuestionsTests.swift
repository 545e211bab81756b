import Foundation
import RaakvlakTesting
import Testing

/// The questions that the documentation answers are answered so.
struct QuestionsTests {
    struct Question: CustomTestStringConvertible {
        let command: [String]
        let answer: String
        var testDescription: String { command.joined(separator: " ") }
    }

    /// The rows of the tables: a question, a command and a part of its answer.
    static var questions: [Question] {
        let path = Fixture.folder("QUESTIONS.md")
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3, cells[1].hasPrefix("`raakvlak ") else { return nil }
            let words = cells[1].dropFirst().dropLast().split(separator: " ").dropFirst().map(String.init)
            return Question(command: words, answer: String(cells[2].dropFirst().dropLast()))
        }
    }

    @Test func `there are ten questions of each`() { #expect(Self.questions.count == 20) }

    @Test(arguments: questions)
    func `a question is answered as the documentation says`(_ question: Question) async throws {
        let outcome = try await RaakvlakTool.ask(question.command + ["--language", "en"])
        #expect(outcome.status == 0, "\(outcome.errorText)")
        #expect(outcome.outputText.contains(question.answer), "\(outcome.outputText.prefix(400))")
    }
}
