/// Turns the ties of a builder into the columns of a network: checks them, sorts them, drops what is stated twice.
///
/// Batches are checked beside each other, and so are kinds sorted; what comes of it does not depend on that.
struct TieAssembly: Sendable {
    /// A sound tie between numbered nodes.
    struct PlacedTie: Sendable {
        var tail: UInt32
        var head: UInt32
        var details: UInt32
        /// How many ties were inserted before it.
        var origin: UInt32

        /// Both ends as one number, by which ties of a kind are sorted.
        var ends: UInt64 { UInt64(tail) << 32 | UInt64(head) }
    }

    private let builder: NetworkBuilder
    private let nodes: [Node]
    private let numberOfSymbol: [UInt32]
    private let checks: TieChecks

    /// For the `nodes` of a network, and by the numbers of ids the places they have among them.
    init(builder: NetworkBuilder, nodes: [Node], numberOfSymbol: [UInt32]) {
        (self.builder, self.nodes, self.numberOfSymbol) = (builder, nodes, numberOfSymbol)
        checks = TieChecks(nodes: nodes, details: builder.distinctDetails)
    }

    /// The columns, and what is wrong with ties that are not in them.
    /// - Complexity: O(nodes + ties) for each kind, but for ties that were inserted nearly in order O(ties).
    func assemble(by workforce: some Workforce) -> (columns: TieColumns, faults: [NetworkBuilder.Fault]) {
        let sound = workforce.map(builder.ties.batches.count) { soundTies(of: $0) }
        let kinds = workforce.map(TieKind.allCases.count) { ordinal in
            var kind = KindAssembly(
                Schema.tieRules[ordinal],
                sound.map { $0.ties[$0.starts[ordinal]..<$0.starts[ordinal + 1]] },
                nodes,
                builder.distinctDetails
            )
            kind.assemble()
            return kind
        }
        let faults = sound.flatMap(\.faults) + kinds.flatMap(\.faults)
        return (TieColumns(kinds.map(\.ties), by: workforce), faults)
    }

    /// The ties of a batch that are sound as far as their ends, role, state and weight go, in the order of kind and then
    /// of insertion, where each kind begins, and what is wrong with the others.
    fileprivate struct SoundTies: Sendable {
        var ties: [PlacedTie] = []
        var starts = [Int](repeating: 0, count: TieKind.allCases.count + 1)
        var faults: [NetworkBuilder.Fault] = []
    }

    private func soundTies(of batch: Int) -> SoundTies {
        var sound = SoundTies()
        let (entries, first) = (builder.ties.batches[batch].entries, builder.ties.start(of: batch))
        for entry in entries { sound.starts[entry.kind.ordinal + 1] += 1 }
        for kind in 0..<TieKind.allCases.count { sound.starts[kind + 1] += sound.starts[kind] }
        var (next, checks, faults) = (sound.starts, checks, sound.faults)
        sound.ties = [PlacedTie](unsafeUninitializedCapacity: entries.count) { places, count in
            for (place, entry) in entries.enumerated() {
                let tie = placed(entry, first + place, &checks, &faults)
                places.initializeElement(at: next[entry.kind.ordinal], to: tie)
                next[entry.kind.ordinal] += 1
            }
            count = entries.count
        }
        sound.faults = faults
        if !faults.isEmpty { sound.dropFaulty() }
        return sound
    }

    /// A tie between numbered nodes, the lower first where it is undirected; without an origin where something is wrong
    /// with it.
    private func placed(
        _ entry: TieBatch.Entry,
        _ tie: Int,
        _ checks: inout TieChecks,
        _ faults: inout [NetworkBuilder.Fault]
    ) -> PlacedTie {
        let (tail, head) = (numberOfSymbol[Int(entry.tail)], numberOfSymbol[Int(entry.head)])
        if !checks.areKnown(entry.kind, tail, head, entry.details),
            let error = error(of: entry, tail, head, &checks)
        {
            faults.append(.init(tie: tie, error: error))
            return PlacedTie(tail: 0, head: 0, details: 0, origin: .max)
        }
        let isReversed = head < tail && checks.isUndirected(entry.kind)
        return PlacedTie(
            tail: isReversed ? head : tail,
            head: isReversed ? tail : head,
            details: entry.details,
            origin: UInt32(tie)
        )
    }

    /// What is wrong with a tie, where anything; if nothing, its check is remembered.
    private func error(
        of entry: TieBatch.Entry,
        _ tail: UInt32,
        _ head: UInt32,
        _ checks: inout TieChecks
    ) -> NetworkError? {
        if tail == .max { return .unknownNode(builder.id(of: entry.tail), entry.kind) }
        if head == .max { return .unknownNode(builder.id(of: entry.head), entry.kind) }
        return checks.error(of: entry.kind, nodes[Int(tail)], nodes[Int(head)], entry.details)
    }
}

extension TieAssembly.SoundTies {
    /// Drops the ties without an origin, and moves what stands behind them.
    fileprivate mutating func dropFaulty() {
        var kept: [TieAssembly.PlacedTie] = []
        for kind in TieKind.allCases.indices {
            let range = starts[kind]..<starts[kind + 1]
            starts[kind] = kept.count
            kept += ties[range].lazy.filter { $0.origin != .max }
        }
        starts[TieKind.allCases.count] = kept.count
        ties = kept
    }
}

extension TieColumns {
    /// The columns of the ties of each kind, one kind behind the other.
    init(_ kinds: [[TieAssembly.PlacedTie]], by workforce: some Workforce) {
        let count = kinds.reduce(0) { $0 + $1.count }
        let columns = workforce.map(3) { column in
            switch column {
            case 0: Self.column(kinds, count) { $0.tail }
            case 1: Self.column(kinds, count) { $0.head }
            default: Self.column(kinds, count) { $0.details }
            }
        }
        kindStarts = kinds.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        (tails, heads, details) = (columns[0], columns[1], columns[2])
    }

    @inline(__always)
    private static func column(
        _ kinds: [[TieAssembly.PlacedTie]],
        _ count: Int,
        _ part: (TieAssembly.PlacedTie) -> UInt32
    ) -> [UInt32] {
        [UInt32](unsafeUninitializedCapacity: count) { places, filled in
            for ties in kinds {
                for tie in ties {
                    places.initializeElement(at: filled, to: part(tie))
                    filled += 1
                }
            }
        }
    }
}
