/// Turns the ties of a builder into the columns of a network: checks them, sorts them, drops what is stated twice.
struct TieAssembly {
    /// A sound tie between numbered nodes.
    struct PlacedTie {
        var tail: UInt32
        var head: UInt32
        var details: UInt32
        /// How many ties were inserted before it.
        var origin: UInt32

        /// Both ends as one number, by which ties of a kind are sorted.
        var ends: UInt64 { UInt64(tail) << 32 | UInt64(head) }
    }

    let builder: NetworkBuilder
    let nodes: [Node]
    private let numberOfSymbol: [UInt32]

    init(builder: NetworkBuilder, nodes: [Node], numberOfSymbol: [UInt32]) {
        (self.builder, self.nodes, self.numberOfSymbol) = (builder, nodes, numberOfSymbol)
    }

    /// - Complexity: O(nodes + ties) for each kind, but for ties that were inserted nearly in order O(ties).
    func assemble(_ faults: inout [NetworkBuilder.Fault]) -> TieColumns {
        var (ties, starts) = soundTies(&faults)
        var hasRepetitions = false
        for kind in TieKind.allCases {
            let range = starts[kind.ordinal]..<starts[kind.ordinal + 1]
            TieOrder.sort(&ties, range, nodeCount: nodes.count)
            if TieOrder.hasRepetitions(ties, range) {
                hasRepetitions = true
                settleRepetitions(kind, &ties, range, &faults)
            }
        }
        if hasRepetitions { drop(&ties, &starts) { $0.origin == .max } }
        let columns = TieColumns(ties, starts)
        let excess = structuralFaults(columns, ties, &faults)
        guard !excess.isEmpty else { return columns }
        drop(&ties, &starts) { excess.contains($0.origin) }
        return TieColumns(ties, starts)
    }

    /// The ties that are sound as far as their ends, role, state and weight go, in the order of kind and then of
    /// insertion, and where each kind begins.
    private func soundTies(_ faults: inout [NetworkBuilder.Fault]) -> (ties: [PlacedTie], starts: [Int]) {
        var starts = [Int](repeating: 0, count: TieKind.allCases.count + 1)
        builder.ties.forEach { _, tie in starts[tie.kind.ordinal + 1] += 1 }
        for kind in 0..<TieKind.allCases.count { starts[kind + 1] += starts[kind] }
        var next = starts
        var checks = TieChecks(nodes: nodes, details: builder.distinctDetails)
        var ties = [PlacedTie](unsafeUninitializedCapacity: builder.ties.count) { places, count in
            builder.ties.forEach { tie, entry in
                let (kind, details) = (entry.kind, entry.details)
                let (tail, head) = (numberOfSymbol[Int(entry.tail)], numberOfSymbol[Int(entry.head)])
                let place = next[kind.ordinal]
                next[kind.ordinal] += 1
                if !checks.areKnown(kind, tail, head, details), let error = error(of: tie, entry, tail, head, &checks) {
                    faults.append(.init(tie: tie, error: error))
                    return places.initializeElement(
                        at: place,
                        to: PlacedTie(tail: 0, head: 0, details: 0, origin: .max)
                    )
                }
                let isReversed = head < tail && checks.isUndirected(kind)
                let placed = PlacedTie(
                    tail: isReversed ? head : tail,
                    head: isReversed ? tail : head,
                    details: details,
                    origin: UInt32(tie)
                )
                places.initializeElement(at: place, to: placed)
            }
            count = builder.ties.count
        }
        if !faults.isEmpty { drop(&ties, &starts) { $0.origin == .max } }
        return (ties, starts)
    }

    /// What is wrong with a tie, where anything; if nothing, its check is remembered.
    private func error(
        of tie: Int,
        _ entry: TieBatch.Entry,
        _ tail: UInt32,
        _ head: UInt32,
        _ checks: inout TieChecks
    ) -> NetworkError? {
        if tail == .max { return .unknownNode(builder.id(ofTie: tie, isTail: true), entry.kind) }
        if head == .max { return .unknownNode(builder.id(ofTie: tie, isTail: false), entry.kind) }
        return checks.error(of: entry.kind, nodes[Int(tail)], nodes[Int(head)], entry.details)
    }

    /// Drops ties, and moves what stands behind them.
    private func drop(_ ties: inout [PlacedTie], _ starts: inout [Int], where isDropped: (PlacedTie) -> Bool) {
        var (kept, kind) = (0, 0)
        for place in ties.indices {
            while starts[kind + 1] <= place {
                kind += 1
                starts[kind] = kept
            }
            if isDropped(ties[place]) { continue }
            ties[kept] = ties[place]
            kept += 1
        }
        for later in kind + 1..<starts.count { starts[later] = kept }
        ties.removeLast(ties.count - kept)
    }

    /// Sorts ties between the same nodes by identity, keeps the first of those with one identity, marks the others to be
    /// dropped, and faults each of them that differs from it.
    private func settleRepetitions(
        _ kind: TieKind,
        _ ties: inout [PlacedTie],
        _ range: Range<Int>,
        _ faults: inout [NetworkBuilder.Fault]
    ) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = ties[start..<range.upperBound].firstIndex { $0.ends != ties[start].ends } ?? range.upperBound
            if end - start > 1 { settle(kind, &ties[start..<end], &faults) }
            start = end
        }
    }

    private func settle(
        _ kind: TieKind,
        _ run: inout ArraySlice<PlacedTie>,
        _ faults: inout [NetworkBuilder.Fault]
    ) {
        run.sort { a, b in
            let (first, second) = (identity(a.details), identity(b.details))
            return first == second ? a.origin < b.origin : first < second
        }
        var kept = run.startIndex
        for place in run.indices.dropFirst() {
            guard identity(run[kept].details) == identity(run[place].details) else {
                kept = place
                continue
            }
            if run[kept].details != run[place].details {
                let (from, to) = (nodes[Int(run[place].tail)].id, nodes[Int(run[place].head)].id)
                let error = NetworkError.contradictoryTie(kind, from: from, to: to)
                faults.append(.init(tie: Int(run[place].origin), error: error))
            }
            run[place].origin = .max
        }
    }

    private func identity(_ details: UInt32) -> Tie.Details.Identity { builder.distinctDetails[Int(details)].identity }
}

extension TieColumns {
    init(_ ties: [TieAssembly.PlacedTie], _ starts: [Int]) {
        self.init(
            kindStarts: starts,
            tails: ties.map(\.tail),
            heads: ties.map(\.head),
            details: ties.map(\.details)
        )
    }
}
