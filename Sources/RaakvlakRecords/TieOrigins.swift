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

    /// The issue that tells what is wrong with a tie, at the column to which it points.
    func issue(of fault: NetworkBuilder.Fault) -> Issue? {
        guard let stretch = stretch(fault.tie) else { return nil }
        let isShorthand = stretch.shorthands[Int(columns[fault.tie])] != nil
        let name = isShorthand ? stretch.names[Int(columns[fault.tie])] : Self.column(of: fault.error)
        let column = stretch.names.firstIndex(of: name) ?? Int(columns[fault.tie])
        var problem = Problem.network(fault.error)
        if case .unknownNode(let id, _) = fault.error { problem = .unknownReference(column: name, found: id) }
        return Issue(file: stretch.file, line: Int(lines[fault.tie]), column: column + 1, problem: problem)
    }

    private static func column(of error: NetworkError) -> String {
        switch error {
        case .roleNotAllowed: "role"
        case .stateNotAllowed: "state"
        case .weightNotPositive: "weight"
        default: "to"
        }
    }

    /// The issues of columns that name a node of a kind that may not stand there.
    func wrongKinds(in builder: NetworkBuilder) -> [Issue] {
        var issues: [Issue] = []
        for (index, stretch) in stretches.enumerated() where stretch.shorthands.contains(where: { ($0?.targets ?? .all) != .all }) {
            let end = index + 1 < stretches.count ? stretches[index + 1].firstTie : lines.count
            for tie in stretch.firstTie..<end {
                guard let shorthand = stretch.shorthands[Int(columns[tie])], shorthand.targets != .all,
                    let node = builder.end(ofTie: tie, isTail: shorthand.isBackward), !shorthand.targets.contains(node.kind)
                else { continue }
                let problem = Problem.wrongKind(
                    column: stretch.names[Int(columns[tie])], found: node.id.text, node.kind, allowed: shorthand.targets)
                issues.append(
                    Issue(file: stretch.file, line: Int(lines[tie]), column: Int(columns[tie]) + 1, problem: problem))
            }
        }
        return issues
    }
}
