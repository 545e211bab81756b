import RaakvlakNetwork

/// Gathers issues: counts all, keeps a bounded number.
///
/// Issues that only follow from others are left out: who names a node whose row was refused makes no mistake.
struct IssueLog {
    private(set) var issues: [Issue] = []
    private(set) var errorCount = 0
    private(set) var noticeCount = 0
    private var refusedIDs: Set<String> = []
    private var lacksNodes = false
    /// Whether a column was seen that is known by another name.
    private(set) var hasForeignColumns = false

    private static let mostIssues = 100_000
    /// Each look-up goes over all ids, so that there are fewer in a large network; a screen of issues always has them.
    private static let lookupWork = 100_000
    private static let fewestLookups = 20

    /// A log with these issues.
    init(_ issues: [Issue] = []) { for issue in issues { report(issue) } }

    mutating func report(_ issue: Issue) {
        if issue.problem.losesRows, issue.file != FileFormat.tiesFile { lacksNodes = true }
        if case .unknownReference(_, let found) = issue.problem, lacksNodes || refusedIDs.contains(found) { return }
        if issue.isError { errorCount += 1 } else { noticeCount += 1 }
        if issues.count < Self.mostIssues { issues.append(issue) }
    }

    /// An empty log of a part of a file that follows what is reported here.
    var forPart: IssueLog {
        var log = IssueLog()
        log.lacksNodes = lacksNodes
        return log
    }

    /// Adds the log of a part of a file, which has so many lines before it.
    mutating func add(_ part: IssueLog, behind lines: Int) {
        errorCount += part.errorCount
        noticeCount += part.noticeCount
        lacksNodes = lacksNodes || part.lacksNodes
        hasForeignColumns = hasForeignColumns || part.hasForeignColumns
        refusedIDs.formUnion(part.refusedIDs)
        for issue in part.issues.prefix(max(0, Self.mostIssues - issues.count)) {
            issues.append(
                Issue(
                    file: issue.file,
                    line: issue.line + lines,
                    column: issue.column,
                    problem: issue.problem,
                    nearest: issue.nearest
                )
            )
        }
    }

    /// Remembers that the row of a node was not taken.
    mutating func refuse(_ id: Node.ID) { refusedIDs.insert(id.text) }

    /// Remembers that the row of a node was not taken, where `bytes` are the id that it has.
    mutating func refuse(_ bytes: UnsafeBufferPointer<UInt8>) {
        if Node.ID.isValid(bytes) { refusedIDs.insert(String(decoding: bytes, as: UTF8.self)) }
    }

    /// Remembers that a column is known by another name.
    mutating func seeForeignColumn() { hasForeignColumns = true }

    /// Puts issues in the order of the files, and names the nearest valid values of those that have some.
    mutating func complete(nodes: some Collection<Node>, files: [String]) {
        sort(by: files)
        lazy var references = ReferenceRepair(nodes)
        let mostLookups = max(Self.fewestLookups, Self.lookupWork / max(1, nodes.count))
        var nearestByWord: [String: [String]] = [:]
        for index in issues.indices where issues[index].nearest.isEmpty {
            guard case .unknownReference(_, let found) = issues[index].problem else {
                issues[index].nearest = Repair.nearest(for: issues[index].problem)
                continue
            }
            if nearestByWord[found] == nil, nearestByWord.count < mostLookups {
                nearestByWord[found] = references.nearest(to: found)
            }
            issues[index].nearest = nearestByWord[found] ?? []
        }
    }

    private mutating func sort(by files: [String]) {
        let order = Dictionary(files.enumerated().map { ($1, $0) }) { first, _ in first }
        func key(_ issue: Issue) -> (Int, Int, Int) {
            (order[issue.file, default: files.count], issue.line, issue.column)
        }
        issues = issues.enumerated().sorted { a, b in
            let (first, second) = (key(a.element), key(b.element))
            return first == second ? a.offset < b.offset : first < second
        }.map(\.element)
    }
}
