internal import RaakvlakNetwork
internal import RaakvlakStore

/// What is asked before edits are checked, all of it at once.
struct EditQuestions {
    private enum Question {
        /// That whole tables are to be read.
        case scans
        case names, nodes, ties, bundles, marks
    }

    private let asked: AskedFacts
    private var questions: [Question] = []
    /// The questions, as they are sent.
    private(set) var statements: [PostgresStatement] = []

    /// What is asked about edits in the tables of a schema; `isLookingUp` says whether facts are looked up one by one.
    init(_ edits: [Edit], _ schema: PostgresSchema, isLookingUp: Bool) {
        asked = AskedFacts(checking: isLookingUp ? edits : [])
        if !isLookingUp { ask(.scans, PostgresStatement("SET LOCAL enable_seqscan TO DEFAULT")) }
        askForNodes(schema.name)
        askForTies(schema.name)
        if ErasureList.concerns(edits) {
            ask(.marks, PostgresStatement(PostgresFacts.erasedMarks(schema)))
        }
    }

    private mutating func ask(_ question: Question, _ statement: PostgresStatement) {
        questions.append(question)
        statements.append(statement)
    }

    private mutating func askForNodes(_ schema: String) {
        if asked.nodes.isEmpty { return }
        let ids = [PostgresStatement.array(asked.nodes.map(\.text))]
        let names =
            "SELECT \(FactColumns.otherName) FROM \(schema).other_name WHERE node = ANY ($1::text[]) ORDER BY place"
        ask(.names, PostgresStatement(names, ids))
        let nodes = "SELECT \(FactColumns.node) FROM \(schema).node WHERE id = ANY ($1::text[])"
        ask(.nodes, PostgresStatement(nodes, ids))
    }

    private mutating func askForTies(_ schema: String) {
        // Each key by itself: what is planned for all of them at once may read the whole table.
        let ties = "LATERAL (SELECT \(FactColumns.tie) FROM \(schema).tie WHERE from_node = a AND tie.kind = b"
        if !asked.ties.isEmpty {
            let sql = """
                SELECT t.* FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) AS k (a, b, c, d, e),
                \(ties) AND to_node = c AND role = d AND tie.since = e OFFSET 0) AS t
                """
            ask(.ties, PostgresStatement(sql, PostgresStatement.columns(of: asked.ties)))
        }
        if !asked.bundles.isEmpty {
            let sql = "SELECT t.* FROM unnest($1::text[], $2::text[]) AS k (a, b), \(ties) OFFSET 0) AS t"
            let bundles = Array(asked.bundles)
            let keys = [bundles.map(\.from.text), bundles.map(\.kind.code)].map { PostgresStatement.array($0) }
            ask(.bundles, PostgresStatement(sql, keys))
        }
    }

    /// The answers to the statements.
    ///
    /// - Parameters:
    ///   - rows: What the server answered to each.
    ///   - facts: Where anything else is looked up.
    /// - Returns: What was found, and the marks of who was erased, where those were asked for.
    /// - Throws: `StoreError.damaged`.
    func answers(
        _ rows: some Sequence<PostgresRows>,
        _ facts: PostgresFacts
    ) throws(StoreError) -> (facts: KnownFacts<PostgresFacts>, marks: Set<ErasedMark>) {
        var names: [String: [Node.OtherName]] = [:]
        var (nodes, ties, bundles, marks): ([Node], [Tie], [Tie], Set<ErasedMark>) = ([], [], [], [])
        for (question, found) in zip(questions, rows) {
            switch question {
            case .scans: break
            case .names: names = try facts.names(of: found)
            case .nodes: nodes = try facts.nodes(of: found, names)
            case .ties: ties = try facts.ties(of: found)
            case .bundles: bundles = try facts.ties(of: found)
            case .marks: marks = try facts.erasedMarks(of: found)
            }
        }
        return (KnownFacts(facts, asked: asked, nodes: nodes, ties: ties, bundles: bundles), marks)
    }
}

extension PostgresStatement {
    /// The keys of ties as parameters: an array for each column.
    static func columns(of keys: some Sequence<Fact.TieKey>) -> [String?] {
        let columns = [
            keys.map(\.from.text), keys.map(\.kind.code), keys.map(\.to.text), keys.map(\.role),
            keys.map { $0.since?.description ?? "" },
        ]
        return columns.map { array($0) }
    }
}
