import RaakvlakNetwork

/// Where each tie that was read stands: by file, line and column.
struct TieOrigins {
    /// A stretch of ties from one file.
    private struct Stretch {
        let firstTie: Int
        let source: ImportDraft.Source
        /// How many lines are before it.
        let lines: Int
        let places: [RowPart.TiePlace]

        var ties: Range<Int> { firstTie..<firstTie + places.count }

        func line(_ tie: Int) -> Int { Int(places[tie - firstTie].line) + lines }

        func column(_ tie: Int) -> Int { Int(places[tie - firstTie].column) }
    }

    private var stretches: [Stretch] = []

    /// The next ties stand at these places, behind `lines` lines of their file.
    mutating func append(_ places: [RowPart.TiePlace], of source: ImportDraft.Source, behind lines: Int) {
        let firstTie = stretches.last?.ties.upperBound ?? 0
        stretches.append(Stretch(firstTie: firstTie, source: source, lines: lines, places: places))
    }

    private func stretch(_ tie: Int) -> Stretch? { stretches.last { $0.firstTie <= tie } }

    /// An issue at the place of a tie.
    func issue(ofTie tie: Int, _ problem: Problem) -> Issue? {
        stretch(tie).map { stretch in
            Issue(
                file: stretch.source.file,
                line: stretch.line(tie),
                column: stretch.column(tie) + 1,
                problem: problem
            )
        }
    }

    /// The issues that tell what is wrong with a tie, at the columns to which they point.
    func issues(of fault: NetworkBuilder.Fault, in builder: NetworkBuilder) -> [Issue] {
        guard case .unknownNode = fault.error else {
            return [issue(of: fault.tie, column: Self.column(of: fault.error)) { _ in .network(fault.error) }]
                .compactMap(\.self)
        }
        return [true, false].filter { builder.end(ofTie: fault.tie, isTail: $0) == nil }.compactMap { isTail in
            issue(of: fault.tie, column: isTail ? "from" : "to") { column in
                .unknownReference(column: column, found: builder.id(ofTie: fault.tie, isTail: isTail))
            }
        }
    }

    /// An issue at the column that stands for the tie, or at `column` where the tie has a row of its own.
    private func issue(of tie: Int, column: String, _ problem: (String) -> Problem) -> Issue? {
        stretch(tie).map { stretch in
            let (place, source) = (stretch.column(tie), stretch.source)
            let name = source.shorthands[place] == nil ? column : source.names[place]
            let index = source.names.firstIndex(of: name) ?? place
            return Issue(file: source.file, line: stretch.line(tie), column: index + 1, problem: problem(name))
        }
    }

    private static func column(of error: NetworkError) -> String {
        switch error {
        case .roleNotAllowed: "role"
        case .stateNotAllowed: "state"
        case .weightNotPositive: "weight"
        default: "to"
        }
    }

    /// The issues of columns that name a node of a kind that may not stand there, by tie.
    func wrongKinds(in builder: NetworkBuilder) -> [Int: Issue] {
        var issues: [Int: Issue] = [:]
        for stretch in stretches where stretch.source.shorthands.contains(where: { $0?.targets ?? .all != .all }) {
            for tie in stretch.ties {
                let column = stretch.column(tie)
                guard let shorthand = stretch.source.shorthands[column], shorthand.targets != .all,
                    let node = builder.end(ofTie: tie, isTail: shorthand.isBackward),
                    !shorthand.targets.contains(node.kind)
                else { continue }
                let problem = Problem.wrongKind(
                    column: stretch.source.names[column],
                    found: node.id.text,
                    node.kind,
                    allowed: shorthand.targets
                )
                issues[tie] = issue(ofTie: tie, problem)
            }
        }
        return issues
    }
}
