public import RaakvlakNetwork

/// Reads a file of pairs of persons: rows of `person,suggested`, each the id of a person, or a name that one person alone
/// has.
public struct PairsReader: Sendable {
    /// What was read.
    public struct Outcome: Sendable {
        /// The sound pairs, in the order of the file.
        public let pairs: [(person: Node.ID, suggested: Node.ID)]
        /// What is wrong with the others; of very many, the first hundred thousand.
        public let issues: [Issue]
        /// How many errors there are.
        public let errorCount: Int
        /// How many notices there are.
        public let noticeCount: Int
    }

    private static let columns = ["person", "suggested"]
    private let path: String
    private let file: String

    /// Reads the file at `path`; `-` is the standard input.
    public init(path: String) {
        self.path = path == "-" ? "/dev/stdin" : path
        file = path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Reads and checks all rows against the persons of `network`; a pair may be there more than once.
    ///
    /// - Complexity: O(bytes).
    /// - Throws: `LocationError`, where the file can't be read at all.
    public func read(in network: Network) throws(LocationError) -> Outcome {
        var (log, pairs) = (IssueLog(), [(person: Node.ID, suggested: Node.ID)]())
        let persons = PersonLookup(network)
        var reader = try CSVReader(path: path)
        if try reader.next() {
            let known = Self.columns.map { ($0, $0, true) }
            if let header = Header<String>(reader, file: file, known: known, extra: { $0 }, &log) {
                while let row = try reader.nextRow(of: header.names, in: file, &log) {
                    if let pair = pair(row, header.names, persons, &log) { pairs.append(pair) }
                }
            }
        } else {
            log.report(Issue(file: file, line: 1, column: 1, problem: .emptyFile))
        }
        log.complete(nodes: network.nodes.filter { $0.kind == .person }, files: [file])
        return Outcome(
            pairs: pairs,
            issues: log.issues,
            errorCount: log.errorCount,
            noticeCount: log.noticeCount
        )
    }

    private func pair(
        _ row: Row,
        _ names: [String],
        _ persons: PersonLookup,
        _ log: inout IssueLog
    ) -> (person: Node.ID, suggested: Node.ID)? {
        let ids = Self.columns.map { name in
            names.firstIndex(of: name).flatMap { person(row, $0, persons, &log) }
        }
        guard let person = ids[0], let suggested = ids[1] else { return nil }
        return (person, suggested)
    }

    private func person(_ row: Row, _ column: Int, _ persons: PersonLookup, _ log: inout IssueLog) -> Node.ID? {
        guard let word = row.word(column, &log) else {
            if row.trimmed(column).isEmpty { row.report(.emptyRequired(column: row.name(of: column)), column, &log) }
            return nil
        }
        guard let node = persons.node(word) else {
            row.report(.unknownReference(column: row.name(of: column), found: word.excerpt), column, &log)
            return nil
        }
        guard node.kind == .person else {
            let problem = Problem.wrongKind(
                column: row.name(of: column),
                found: word,
                node.kind,
                allowed: NodeKindSet(.person)
            )
            row.report(problem, column, &log)
            return nil
        }
        return node.id
    }
}

/// Finds nodes by id, and persons by name.
private final class PersonLookup {
    private let network: Network
    private lazy var names: NodeNames = {
        var names = NodeNames()
        for node in network.nodes where node.kind == .person {
            names.add(id: node.id.text, kind: .person, names: [node.name] + node.otherNames.map(\.name))
        }
        return names
    }()

    init(_ network: Network) { self.network = network }

    /// The node with the id `text`, or the one person who is called that.
    func node(_ text: String) -> Node? {
        if let node = Node.ID(text).flatMap({ network[$0] }) { return node }
        return names.id(of: text, among: NodeKindSet(.person)).flatMap { Node.ID($0) }.flatMap { network[$0] }
    }
}
