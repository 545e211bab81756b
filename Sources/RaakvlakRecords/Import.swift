public import RaakvlakNetwork

/// What was read of a location: the network, where its input is sound, and all that is wrong or odd with it.
public struct Import: Sendable {
    /// One file that was read.
    public struct File: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// How many rows it has besides the header.
        public let rows: Int
    }

    /// The network; nil where an issue is an error.
    public let network: Network?
    /// What was read, in the order of reading.
    public let files: [File]
    /// The issues, errors and notices, by file and line; of very many, the first hundred thousand.
    public let issues: [Issue]
    /// How many errors there are.
    public let errorCount: Int
    /// How many notices there are.
    public let noticeCount: Int
}

/// Gathers issues: counts all, keeps a bounded number.
struct IssueLog {
    private(set) var issues: [Issue] = []
    private(set) var errorCount = 0
    private(set) var noticeCount = 0

    private static let most = 100_000

    mutating func report(_ issue: Issue) {
        if issue.isError { errorCount += 1 } else { noticeCount += 1 }
        if issues.count < Self.most { issues.append(issue) }
    }

    /// Names the nearest valid values of those issues that have some, and puts issues in the order of the files.
    mutating func complete(ids: some Sequence<String>, files: [String]) {
        lazy var spelling = Spelling(of: ids)
        for index in issues.indices {
            switch issues[index].problem {
            case .unknownReference(_, let found): issues[index].nearest = spelling.nearest(to: found)
            case .unknownCode(_, let found, let allowed): issues[index].nearest = Spelling(of: allowed).nearest(to: found)
            default: break
            }
        }
        let order = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) })
        func key(_ issue: Issue) -> (Int, Int, Int) { (order[issue.file, default: files.count], issue.line, issue.column) }
        issues = issues.enumerated().sorted { a, b in
            let (first, second) = (key(a.element), key(b.element))
            return first == second ? a.offset < b.offset : first < second
        }.map(\.element)
    }
}
