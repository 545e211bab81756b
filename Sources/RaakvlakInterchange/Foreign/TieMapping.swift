import RaakvlakNetwork
import RaakvlakRecords

/// Makes ties of the edges of a foreign graph; what edges with the same fields have in common is made once.
struct TieMapping {
    private let graph: ForeignGraph
    private let kinds: KindMapping

    /// What follows from the fields of an edge.
    private struct Row {
        let kind: TieKind?
        let isBackward: Bool
        let details: UInt32
        /// What of the fields can't be held; the place is that of each edge.
        let losses: [Loss]
    }

    private var rows: [Row] = []
    private var numberOfRow = SymbolTable(capacity: 1 << 10)

    init(_ graph: ForeignGraph, _ kinds: KindMapping) { (self.graph, self.kinds) = (graph, kinds) }

    /// An end of an edge: its number in the builder, and what it is.
    struct End {
        let symbol: UInt32
        let kind: NodeKind
    }

    /// Inserts the tie of an edge; false where no tie may stand there.
    mutating func insert(
        _ edge: ForeignGraph.Edge,
        from: End,
        to: End,
        into builder: inout NetworkBuilder,
        _ log: inout LossLog
    ) -> Bool {
        let row = row(of: edge, in: &builder)
        func place() -> String { "\(edge.line):\(graph.text(edge.from)) → \(graph.text(edge.to))" }
        for loss in row.losses { log.note(loss, at: place()) }
        guard let (kind, isReversed) = kind(of: row, isDirected: edge.isDirected, from.kind, to.kind) else {
            log.note(.tieLeftOut, at: place(), Texts.noTie(row.kind, from.kind, to.kind))
            return false
        }
        if row.kind == nil { log.note(.tieKindGuessed, at: place(), Texts.guessed(kind.label)) }
        let (tail, head) = isReversed ? (to, from) : (from, to)
        builder.insert(kind, from: tail.symbol, to: head.symbol, details: row.details)
        return true
    }

    /// The kind of a tie and whether it stands the other way round than the edge.
    private func kind(
        of row: Row,
        isDirected: Bool,
        _ from: NodeKind,
        _ to: NodeKind
    ) -> (kind: TieKind, isReversed: Bool)? {
        func allows(_ kind: TieKind, _ isReversed: Bool) -> Bool {
            let rule = Schema.rule(for: kind)
            return isReversed ? rule.allows(from: to, to: from) : rule.allows(from: from, to: to)
        }
        if let kind = row.kind {
            if allows(kind, row.isBackward) { return (kind, row.isBackward) }
            return !isDirected && allows(kind, !row.isBackward) ? (kind, !row.isBackward) : nil
        }
        let candidates = kinds.otherTies.map { [$0] } ?? KindMapping.likelyTies
        for isReversed in [false, true] {
            if let kind = candidates.first(where: { allows($0, isReversed) }) { return (kind, isReversed) }
        }
        return nil
    }

    private mutating func row(of edge: ForeignGraph.Edge, in builder: inout NetworkBuilder) -> Row {
        let number = graph.cells(edge.cells).withUnsafeBytes { numberOfRow.insert($0.bindMemory(to: UInt8.self)) }
        if number < rows.count { return rows[Int(number)] }
        let row = makeRow(Fields(graph, edge.cells), &builder)
        rows.append(row)
        return row
    }

    private func makeRow(_ fields: Fields, _ builder: inout NetworkBuilder) -> Row {
        var (fields, log) = (fields, LossLog())
        var keeper = FieldKeeper(.tie, at: "", isTaken: FolderColumns.areTakenByTies)
        let found = takeKind(&fields)
        var details = Tie.Details()
        let rule = found.map { Schema.rule(for: $0.kind) }
        details.role = word(.role, rule?.roles, &fields, &keeper, &log)
        details.state = word(.state, rule?.states, &fields, &keeper, &log)
        details.note = fields.take(.note)
        details.source = fields.take(.source)
        details.weight = weight(&fields, &keeper, &log)
        details.period = PeriodMapping().period(&fields, &keeper, &log)
        dropDerived(found?.kind, &fields)
        for (field, text) in fields.rest { keeper.keep(field, text, &log) }
        details.attributes = keeper.attributes
        return Row(
            kind: found?.kind,
            isBackward: found?.isBackward ?? false,
            details: builder.number(of: details),
            losses: log.losses
        )
    }

    private func takeKind(_ fields: inout Fields) -> (kind: TieKind, isBackward: Bool)? {
        for name in KindMapping.tieFields {
            guard let field = fields.name(like: name), let word = fields[field], let found = kinds.tieKind(word) else {
                continue
            }
            if !found.isTold { fields.drop(field) }
            return (found.kind, found.isBackward)
        }
        // A word that was told may stand in any field.
        return fields.rest.lazy.compactMap { kinds.tieKinds[$0.text.trimmingBlanks()] }.first.map { ($0, false) }
    }

    /// A role or state that the kind of tie can have.
    private func word(
        _ name: FieldName,
        _ vocabulary: TieRule.Vocabulary?,
        _ fields: inout Fields,
        _ keeper: inout FieldKeeper,
        _ log: inout LossLog
    ) -> String? {
        guard let text = fields.take(name) else { return nil }
        let word = text.trimmingBlanks()
        if vocabulary?.allows(word) ?? false, !word.isEmpty { return word }
        keeper.move(name.rawValue, text, .valueMoved, &log)
        return nil
    }

    /// The weight, where it says something: every tie of ours has one in a file, and weighs 1 where none was stated.
    private func weight(_ fields: inout Fields, _ keeper: inout FieldKeeper, _ log: inout LossLog) -> Double? {
        let isStated = fields.take(.isWeightStated) == "true"
        guard let text = fields.take(.weight) else { return nil }
        let word = text.trimmingBlanks()
        guard let weight = Decimal.parse(word) else {
            if word.lowercased() != "nan" { keeper.move(FieldName.weight.rawValue, text, .valueMoved, &log) }
            return nil
        }
        if weight > 0 { return weight == 1 && !isStated ? nil : weight }
        keeper.move(FieldName.weight.rawValue, text, .valueMoved, &log)
        return nil
    }

    /// Leaves out what follows from the kind, and ids of edges, which say nothing.
    private func dropDerived(_ kind: TieKind?, _ fields: inout Fields) {
        for field in [FieldName.kindInDutch, .kindInEnglish, .isUndirected] { fields.drop(field.rawValue) }
        for field in ["id", "networkx_key", "key"] { fields.drop(field) }
        guard let kind, let label = fields["label"] else { return }
        let rule = Schema.rule(for: kind)
        if label == rule.forward.dutch || label == rule.forward.english { fields.drop("label") }
    }
}

extension Texts {
    fileprivate static func noTie(_ kind: TieKind?, _ from: NodeKind, _ to: NodeKind) -> Phrase {
        Phrase(
            nl: """
                geen relatie \(kind.map { $0.code + " " } ?? "")van \(from.label(.dutch)) \
                naar \(to.label(.dutch))
                """,
            en: """
                no \(kind.map { $0.code + " " } ?? "")tie from \(from.label(.english)) \
                to \(to.label(.english))
                """
        )
    }
}
