import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// `Fixtures/broken` has a folder for each kind of problem, with what is said of it in both languages.
@Suite struct BrokenFolderTests {
    private static let folders = Fixture.names(in: "broken")

    /// What the network forbids, but no column of a folder can say, or the reader finds first; and what only sheets have.
    private static let unreachable: Set<Problem.Kind> = [
        .periodNotAllowed, .weightNotPositive, .hiddenSheet, .tableRead, .formulasWithoutValue,
    ]

    @Test(arguments: folders) func `a broken folder is reported as expected, in both languages`(name: String) throws {
        let outcome = try FolderReader(path: Fixture.folder("broken/\(name)")).read(pupils: .notice)
        for language in Language.allCases {
            expectGolden(report(outcome, language), at: "Fixtures/broken/\(name)/expected.\(language.rawValue).txt")
        }
    }

    @Test(arguments: folders) func `a broken folder shows the kind of problem that it is named for`(name: String) throws
    {
        let outcome = try FolderReader(path: Fixture.folder("broken/\(name)")).read(pupils: .notice)
        let named = outcome.issues.filter { kebab($0.problem.code) == name }
        #expect(!named.isEmpty)
        #expect((outcome.network == nil) == (outcome.errorCount > 0))
        #expect(named.allSatisfy(\.isError) == (outcome.errorCount > 0), "a folder of notices has no errors")
    }

    @Test func `every kind of problem has a folder, and every folder a kind`() {
        let expected = Problem.Kind.allCases.filter { !Self.unreachable.contains($0) }.map { kebab($0.rawValue) }
        #expect(Self.folders == expected.sorted())
    }

    @Test(arguments: folders) func `an issue points to a field that is there, and takes one line`(name: String) throws {
        for issue in try FolderReader(path: Fixture.folder("broken/\(name)")).read(pupils: .notice).issues {
            let lines = try linesOfFile("broken/\(name)/\(issue.file)")
            #expect((1...lines).contains(issue.line), "\(issue.place)")
            for language in Language.allCases {
                let text = issue.text(in: language)
                #expect(text.hasPrefix("\(issue.file):\(issue.line):\(issue.column): "))
                #expect(!text.contains { $0.isNewline })
            }
        }
    }

    private func report(_ outcome: Import, _ language: Language) -> String {
        let counts = Phrase(
            nl: "fouten: \(outcome.errorCount), meldingen: \(outcome.noticeCount)",
            en: "errors: \(outcome.errorCount), notices: \(outcome.noticeCount)"
        )
        return (outcome.issues.map { $0.text(in: language) } + [counts(language)]).map { $0 + "\n" }.joined()
    }

    private func linesOfFile(_ name: String) throws -> Int {
        var reader = try CSVReader(path: Fixture.folder(name))
        var lines = 1
        while try reader.next() { lines = reader.line }
        return lines
    }
}

/// `unknownReference` as `unknown-reference`.
private func kebab(_ code: String) -> String {
    var (text, isAfterSmall) = ("", false)
    for letter in code {
        if letter.isUppercase, isAfterSmall { text.append("-") }
        text += letter.lowercased()
        isAfterSmall = letter.isLowercase
    }
    return text
}
