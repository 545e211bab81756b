public import RaakvlakNetwork

/// What is wrong with a row of input, and where.
public struct Issue: Hashable, Sendable {
    /// The file's name.
    public let file: String
    /// The line on which the row begins, from 1; the header is line 1.
    public let line: Int
    /// The column, counted in fields from 1.
    public let column: Int
    /// What is wrong.
    public let problem: Problem
    /// Valid values that were perhaps meant, nearest first.
    public var nearest: [String]
    /// Whether the file is a sheet of a workbook.
    public private(set) var isInSheet = false

    /// An issue at this place.
    public init(file: String, line: Int, column: Int, problem: Problem, nearest: [String] = []) {
        (self.file, self.line, self.column, self.problem, self.nearest) = (file, line, column, problem, nearest)
    }

    /// Whether the row can't be held, so that the input is not sound.
    public var isError: Bool { problem.isError }

    /// The place as `file:line:column`; in a sheet as `Personen!C4`.
    public var place: String { isInSheet ? "\(file)!\(columnLetters)\(line)" : "\(file):\(line):\(column)" }

    /// The column as a spreadsheet names it, such as `C`.
    public var columnLetters: String {
        var (letters, rest) = ("", column)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// The same in a file with another name.
    func named(_ file: String) -> Issue {
        var issue = Issue(file: file, line: line, column: column, problem: problem, nearest: nearest)
        issue.isInSheet = isInSheet
        return issue
    }

    /// The same, with the columns called by the names that they have in the file.
    func named(columns titles: [String: String]) -> Issue {
        guard !titles.isEmpty else { return self }
        return Issue(
            file: file,
            line: line,
            column: column,
            problem: problem.named { titles[$0] ?? $0 },
            nearest: nearest
        )
    }

    /// The same in a sheet.
    var inSheet: Issue {
        var issue = self
        issue.isInSheet = true
        return issue
    }

    /// What was perhaps meant, for people: all readings of what can be read in several ways, else the nearest.
    package var proposals: [String] {
        switch problem {
        case .invalidDate, .invalidNumber: Array(nearest.prefix(2))
        default: Array(nearest.prefix(1))
        }
    }

    /// One line for people: the place, what was found, what is allowed, and what was perhaps meant.
    public func text(in language: Language) -> String {
        var text = "\(place): \(problem.found(language)); \(problem.allowed(language))"
        if !proposals.isEmpty { text += Texts.didYouMean(proposals)(language) }
        return text.escapingControls()
    }
}
