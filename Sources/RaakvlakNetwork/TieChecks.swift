/// Checks ties one by one against the schema, and remembers what it found sound, so that most checks are a few look-ups.
struct TieChecks: Sendable {
    private let kinds: [UInt8]
    private let details: [Tie.Details]
    /// For which kinds of tie each of the details was found sound, a bit a kind.
    private var soundKinds: [UInt64]
    private let allowed = AllowedEnds.ofSchema

    init(nodes: [Node], details: [Tie.Details]) {
        kinds = nodes.map { UInt8($0.kind.ordinal) }
        self.details = details
        soundKinds = Array(repeating: 0, count: details.count)
    }

    func isUndirected(_ kind: TieKind) -> Bool { allowed.isUndirected[kind.ordinal] }

    /// Whether the tie is known to be sound.
    func areKnown(_ kind: TieKind, _ tail: UInt32, _ head: UInt32, _ number: UInt32) -> Bool {
        tail != .max && head != .max && tail != head
            && allowed.contains(kind, kinds[Int(tail)], kinds[Int(head)])
            && soundKinds[Int(number)] & 1 << UInt64(kind.ordinal) != 0
    }

    /// What is wrong with the tie; if nothing, its details are sound for its kind from here on.
    mutating func error(of kind: TieKind, _ from: Node, _ to: Node, _ number: UInt32) -> NetworkError? {
        if let error = Schema.error(of: kind, details[Int(number)], from: from, to: to) { return error }
        soundKinds[Int(number)] |= 1 << UInt64(kind.ordinal)
        return nil
    }
}

/// Which ties the schema allows, as a table of machine words.
private struct AllowedEnds: Sendable {
    static let ofSchema = AllowedEnds()

    /// For each kind of tie and of first node, the kinds of second node, a bit a kind.
    private let targets: [UInt32]
    private let kindCount = NodeKind.allCases.count
    let isUndirected: [Bool]

    private init() {
        let kinds = NodeKind.allCases
        targets = Schema.tieRules.flatMap { rule in
            kinds.map { from in
                kinds.reduce(UInt32(0)) { $0 | (rule.allows(from: from, to: $1) ? 1 << UInt32($1.ordinal) : 0) }
            }
        }
        isUndirected = Schema.tieRules.map(\.isUndirected)
    }

    func contains(_ kind: TieKind, _ from: UInt8, _ to: UInt8) -> Bool {
        targets[kind.ordinal * kindCount + Int(from)] & 1 << UInt32(to) != 0
    }
}
