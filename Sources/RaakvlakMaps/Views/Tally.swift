internal import RaakvlakNetwork

/// What became of the nodes that are not drawn, counted by kind.
struct Tally {
    private typealias Counts = [Int]

    private var lines, held, omitted, lone: [Int]
    private let heldBy: [Int: [Int]]
    private let drawnKinds: [Int]
    private let lineCount: (drawn: Int, of: Int)

    init(of folding: Folding, in graph: Graph, lone: Set<Int>, lines lineCount: (drawn: Int, of: Int)) {
        let none = Counts(repeating: 0, count: NodeKind.allCases.count)
        var (lines, held, omitted, alone, drawn) = (none, none, none, none, none)
        var heldBy: [Int: [Int]] = [:]
        for node in folding.fates.indices {
            let kind = graph.node(node).kind.ordinal
            switch folding.fates[node] {
            case .drawn:
                if !lone.contains(node) {
                    drawn[kind] += 1
                } else if folding.center == nil {
                    alone[kind] += 1
                } else {
                    omitted[kind] += 1
                }
            case .line: lines[kind] += 1
            case .omitted: omitted[kind] += 1
            case .outside: break
            case .counted(let place):
                held[kind] += 1
                if let holder = folding.representative(of: place) { heldBy[holder, default: none][kind] += 1 }
            case .held:
                guard let holder = folding.representative(of: node) else {
                    omitted[kind] += 1
                    break
                }
                if lone.contains(holder) { alone[kind] += 1 } else { held[kind] += 1 }
                heldBy[holder, default: none][kind] += 1
            }
        }
        (self.lines, self.held, self.omitted, self.lone) = (lines, held, omitted, alone)
        (self.heldBy, drawnKinds, self.lineCount) = (heldBy, drawn, lineCount)
    }

    /// How many nodes of each kind the node holds, in the order of the schema.
    func held(by node: Int) -> [(kind: NodeKind, count: Int)] {
        guard let counts = heldBy[node] else { return [] }
        return NodeKind.allCases.map { ($0, counts[$0.ordinal]) }.filter { $0.count > 0 }
    }

    /// How many nodes of a kind are drawn.
    func drawn(_ kind: NodeKind) -> Int { drawnKinds[kind.ordinal] }

    /// What the map leaves to words, in a sentence; empty where it shows everything.
    func summary(_ language: Language) -> String {
        var parts = [
            (lines, Texts.drawnAsLines), (held, Texts.countedWithOthers), (omitted, Texts.leftOut),
            (lone, Texts.withoutTies),
        ]
        .compactMap { counts, phrase -> String? in
            let kinds = NodeKind.allCases.filter { counts[$0.ordinal] > 0 }
            guard !kinds.isEmpty else { return nil }
            let list = kinds.map { Texts.counted(counts[$0.ordinal], $0)(language) }
            return phrase(Texts.list(list, in: language))(language)
        }
        if lineCount.drawn < lineCount.of {
            parts.append(Texts.strongestLines(lineCount.drawn, of: lineCount.of)(language))
        }
        let nothing = drawnKinds.allSatisfy { $0 == 0 } ? [Texts.nothing(language)] : []
        let summary = parts.isEmpty ? [] : [Texts.summarized(parts.joined(separator: "; "))(language)]
        return (nothing + summary).joined(separator: " ")
    }
}
