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

    /// An issue at this place.
    public init(file: String, line: Int, column: Int, problem: Problem, nearest: [String] = []) {
        (self.file, self.line, self.column, self.problem, self.nearest) = (file, line, column, problem, nearest)
    }

    /// Whether the row can't be held, so that the input is not sound.
    public var isError: Bool { problem.isError }

    /// The place as `file:line:column`.
    public var place: String { "\(file):\(line):\(column)" }

    /// One line for people: the place, what was found, what is allowed, and what was perhaps meant.
    public func text(in language: Language) -> String {
        var text = "\(place): \(problem.found(language)); \(problem.allowed(language))"
        if let first = nearest.first { text += Texts.didYouMean(first)(language) }
        return text
    }
}

/// What can be wrong with input.
public enum Problem: Hashable, Sendable {
    // The file and its form.
    case missingColumn(String)
    case duplicateColumn(String)
    case unknownFile
    case similarColumn(String)
    case unnamedColumn(found: String)
    case fieldCount(found: Int, expected: Int)
    case unterminatedQuote
    case strayQuote
    case rowTooLong
    case notUTF8(column: String)
    // One value.
    case emptyRequired(column: String)
    case invalidID(String)
    case duplicateID(String)
    case unknownCode(column: String, found: String, allowed: [String])
    case invalidDate(column: String, found: String)
    case periodEndsFirst(since: String, until: String)
    case invalidNumber(column: String, found: String, NumberForm)
    case invalidIdentifier(found: String, kind: NodeKind)
    case invalidContact(column: String, found: String, ContactForm)
    case valueWithoutOrganization(column: String, found: String)
    case severalValues(column: String, found: String)
    // What rows say of each other.
    case unknownReference(column: String, found: String)
    case wrongKind(column: String, found: String, NodeKind, allowed: NodeKindSet)
    case network(NetworkError)
    case countDiffers(figure: String, stated: String, listed: Int, of: NodeKind, about: String)

    /// What a number must be.
    public enum NumberForm: Hashable, Sendable { case count, decimal, positive }

    /// What contact details must look like.
    public enum ContactForm: Hashable, Sendable { case email, phone, url }

    /// Whether the row can't be held; otherwise it is held, but odd.
    public var isError: Bool {
        switch self {
        case .unknownFile, .similarColumn, .countDiffers: false
        default: true
        }
    }

    /// The name of the kind of problem, as a stable code.
    public var code: String {
        if case .network(let error) = self { return Self.caseName(of: error) }
        return Self.caseName(of: self)
    }

    private static func caseName(of value: some Any) -> String { String(String(describing: value).prefix { $0 != "(" }) }
}
