import RaakvlakNetwork

/// Where each tie that was read stands: by file, line and column.
struct TieOrigins {
    /// A stretch of ties from one file.
    private struct Stretch {
        let firstTie: Int
        let file: String
        /// The header's names, and the columns that stand for ties.
        let names: [String]
        let shorthands: [FileFormat.Shorthand?]
    }

    private var stretches: [Stretch] = []
    private var lines: [UInt32] = []
    private var columns: [UInt16] = []

    /// Ties from here on stand in `file`.
    mutating func begin(_ file: String, names: [String], shorthands: [FileFormat.Shorthand?]) {
        stretches.append(Stretch(firstTie: lines.count, file: file, names: names, shorthands: shorthands))
    }

    /// The next tie stands here; the column is counted from 0.
    mutating func append(line: Int, column: Int) {
        lines.append(UInt32(clamping: line))
        columns.append(UInt16(clamping: column))
    }

    private func stretch(_ tie: Int) -> Stretch? { stretches.last { $0.firstTie <= tie } }

    /// An issue at the place of a tie.
    func issue(ofTie tie: Int, _ problem: Problem) -> Issue? {
        stretch(tie).map { stretch in
            Issue(file: stretch.file, line: Int(lines[tie]), column: Int(columns[tie]) + 1, problem: problem)
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
            let place = Int(columns[tie])
            let name = stretch.shorthands[place] == nil ? column : stretch.names[place]
            let index = stretch.names.firstIndex(of: name) ?? place
            return Issue(file: stretch.file, line: Int(lines[tie]), column: index + 1, problem: problem(name))
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
        for (index, stretch) in stretches.enumerated()
        where stretch.shorthands.contains(where: { $0?.targets ?? .all != .all }) {
            let end = index + 1 < stretches.count ? stretches[index + 1].firstTie : lines.count
            for tie in stretch.firstTie..<end {
                let column = Int(columns[tie])
                guard let shorthand = stretch.shorthands[column], shorthand.targets != .all,
                    let node = builder.end(ofTie: tie, isTail: shorthand.isBackward),
                    !shorthand.targets.contains(node.kind)
                else { continue }
                let problem = Problem.wrongKind(
                    column: stretch.names[column],
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
