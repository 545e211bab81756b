internal import RaakvlakNetwork
internal import RaakvlakStore

/// What is asked before edits are checked, all of it at once.
struct EditQuestions {
    private enum Question {
        case names, nodes, ties, bundles, marks
    }

    private let asked: AskedFacts
    private var questions: [Question] = []
    /// The questions, as they are sent.
    private(set) var statements: [PostgresStatement] = []

    /// What is asked about edits in the tables of a schema; `isLookingUp` says whether facts are looked up one by one.
    init(_ edits: [Edit], _ schema: PostgresSchema, isLookingUp: Bool) {
        asked = AskedFacts(checking: isLookingUp ? edits : [])
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
        let ties = "SELECT \(FactColumns.tie) FROM \(schema).tie WHERE"
        if !asked.ties.isEmpty {
            let (condition, keys) = PostgresStatement.isOne(of: Array(asked.ties))
            ask(.ties, PostgresStatement("\(ties) \(condition)", keys))
        }
        if !asked.bundles.isEmpty {
            let condition = "(from_node, kind) IN (SELECT * FROM unnest($1::text[], $2::text[]))"
            let bundles = Array(asked.bundles)
            let keys = [bundles.map(\.from.text), bundles.map(\.kind.code)].map { PostgresStatement.array($0) }
            ask(.bundles, PostgresStatement("\(ties) \(condition)", keys))
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
    /// The condition that a tie has one of these keys, and its parameters.
    static func isOne(of keys: some Sequence<Fact.TieKey>) -> (condition: String, parameters: [String?]) {
        let columns = [
            keys.map(\.from.text), keys.map(\.kind.code), keys.map(\.to.text), keys.map(\.role),
            keys.map { $0.since?.description ?? "" },
        ]
        let condition = """
            (from_node, kind, to_node, role, since) IN
            (SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]))
            """
        return (condition, columns.map { array($0) })
    }
}
