/// Turns the ties of a builder into the columns of a network: checks them, sorts them, drops what is stated twice.
struct TieAssembly {
    let builder: NetworkBuilder
    let nodes: [Node]
    private let numberOfSymbol: [UInt32]

    init(builder: NetworkBuilder, nodes: [Node], numberOfSymbol: [UInt32]) {
        (self.builder, self.nodes, self.numberOfSymbol) = (builder, nodes, numberOfSymbol)
    }

    func assemble(_ faults: inout [NetworkBuilder.Fault]) -> TieColumns {
        var (tails, heads, isSound) = checkedEnds(&faults)
        let sound = (0..<UInt32(tails.count)).filter { isSound[Int($0)] }
        var order = sorted(sound, tails: tails, heads: heads)
        dropDuplicates(&order, tails, heads, &isSound, &faults)
        let ties = columns(order, tails, heads)
        guard findStructuralFaults(ties, order, &isSound, &faults) else { return ties }
        order.removeAll { !isSound[Int($0)] }
        return columns(order, tails, heads)
    }

    /// The ends as node numbers, and which ties are sound as far as their ends, role, state and weight go.
    private func checkedEnds(
        _ faults: inout [NetworkBuilder.Fault]
    ) -> (tails: [UInt32], heads: [UInt32], isSound: [Bool]) {
        let count = builder.kinds.count
        var (tails, heads) = ([UInt32](repeating: 0, count: count), [UInt32](repeating: 0, count: count))
        var isSound = [Bool](repeating: true, count: count)
        let nodeKinds = nodes.map(\.kind)
        let allowed = AllowedEnds.ofSchema
        // For which kinds of tie each of the details was found sound, a bit a kind.
        var soundFor = [UInt64](repeating: 0, count: builder.distinctDetails.count)
        for tie in 0..<count {
            let kind = builder.kinds[tie]
            let tail = numberOfSymbol[Int(builder.tails[tie])]
            let head = numberOfSymbol[Int(builder.heads[tie])]
            if tail == .max || head == .max || tail == head
                || !allowed.contains(kind, nodeKinds[Int(tail)], nodeKinds[Int(head)])
                || soundFor[Int(builder.details[tie])] & 1 << UInt64(kind.rawValue) == 0
            {
                if let error = error(of: tie, tail: tail, head: head) {
                    faults.append(.init(tie: tie, error: error))
                    isSound[tie] = false
                    continue
                }
                soundFor[Int(builder.details[tie])] |= 1 << UInt64(kind.rawValue)
            }
            let isReversed = allowed.isUndirected[kind.ordinal] && head < tail
            (tails[tie], heads[tie]) = isReversed ? (head, tail) : (tail, head)
        }
        return (tails, heads, isSound)
    }

    private func error(of tie: Int, tail: UInt32, head: UInt32) -> NetworkError? {
        let kind = builder.kinds[tie]
        if tail == .max { return .unknownNode(builder.id(of: builder.tails[tie]), kind) }
        if head == .max { return .unknownNode(builder.id(of: builder.heads[tie]), kind) }
        let (from, to) = (nodes[Int(tail)], nodes[Int(head)])
        let rule = Schema.rule(for: kind)
        if tail == head { return .selfTie(kind, from.id) }
        if !rule.allows(from: from.kind, to: to.kind) {
            return .tieNotAllowed(kind, from: from.id, from.kind, to: to.id, to.kind)
        }
        let details = builder.distinctDetails[Int(builder.details[tie])]
        if let role = details.role, !rule.roles.allows(role) { return .roleNotAllowed(kind, role) }
        if let state = details.state, !rule.states.allows(state) { return .stateNotAllowed(kind, state) }
        if let weight = details.weight, !(weight > 0 && weight.isFinite) { return .weightNotPositive(kind, weight) }
        return nil
    }

    /// The ties in the order of kind, tail and head; ties that agree in these, in the order of insertion.
    private func sorted(_ ties: [UInt32], tails: [UInt32], heads: [UInt32]) -> [UInt32] {
        let byHead = stableOrder(of: ties, below: nodes.count) { heads[$0] }
        let byTail = stableOrder(of: byHead, below: nodes.count) { tails[$0] }
        return stableOrder(of: byTail, below: TieKind.allCases.count) { UInt32(builder.kinds[$0].rawValue) }
    }

    /// A counting sort: O(ties + keys).
    private func stableOrder(of items: [UInt32], below bound: Int, key: (Int) -> UInt32) -> [UInt32] {
        var starts = [Int](repeating: 0, count: bound + 1)
        for item in items { starts[Int(key(Int(item))) + 1] += 1 }
        for index in 0..<bound { starts[index + 1] += starts[index] }
        return [UInt32](unsafeUninitializedCapacity: items.count) { sorted, count in
            for item in items {
                let bucket = Int(key(Int(item)))
                sorted.initializeElement(at: starts[bucket], to: item)
                starts[bucket] += 1
            }
            count = items.count
        }
    }

    /// Sorts ties of one kind between the same nodes by identity, keeps the first of those with one identity, and faults
    /// each of them that differs from it.
    private func dropDuplicates(
        _ order: inout [UInt32],
        _ tails: [UInt32],
        _ heads: [UInt32],
        _ isSound: inout [Bool],
        _ faults: inout [NetworkBuilder.Fault]
    ) {
        var hasDropped = false
        var start = 0
        while start < order.count {
            let first = Int(order[start])
            var end = start + 1
            while end < order.count, tails[Int(order[end])] == tails[first], heads[Int(order[end])] == heads[first],
                builder.kinds[Int(order[end])] == builder.kinds[first]
            { end += 1 }
            if end - start > 1 {
                let run: [(tie: UInt32, details: UInt32)] = order[start..<end].map { ($0, builder.details[Int($0)]) }
                    .sorted { a, b in
                        let (first, second) = (identity(a.details), identity(b.details))
                        return first == second ? a.tie < b.tie : first < second
                    }
                var kept = run[0].details
                for (offset, item) in run.enumerated() {
                    order[start + offset] = item.tie
                    guard offset > 0, identity(kept) == identity(item.details) else {
                        kept = item.details
                        continue
                    }
                    isSound[Int(item.tie)] = false
                    hasDropped = true
                    guard kept != item.details else { continue }
                    let error = NetworkError.contradictoryTie(
                        builder.kinds[first],
                        from: nodes[Int(tails[first])].id,
                        to: nodes[Int(heads[first])].id
                    )
                    faults.append(.init(tie: Int(item.tie), error: error))
                }
            }
            start = end
        }
        if hasDropped { order.removeAll { !isSound[Int($0)] } }
    }

    private func identity(_ details: UInt32) -> Tie.Details.Identity { builder.distinctDetails[Int(details)].identity }

    private func columns(_ order: [UInt32], _ tails: [UInt32], _ heads: [UInt32]) -> TieColumns {
        var starts = [Int](repeating: 0, count: TieKind.allCases.count + 1)
        for tie in order { starts[builder.kinds[Int(tie)].ordinal + 1] += 1 }
        for kind in 0..<TieKind.allCases.count { starts[kind + 1] += starts[kind] }
        return TieColumns(
            kindStarts: starts,
            tails: order.map { tails[Int($0)] },
            heads: order.map { heads[Int($0)] },
            details: order.map { builder.details[Int($0)] }
        )
    }
}

/// Which ties the schema allows, as a table of machine words.
private struct AllowedEnds {
    static let ofSchema = AllowedEnds()

    private let targets: [UInt32]
    let isUndirected: [Bool]

    private init() {
        let kinds = NodeKind.allCases
        targets = Schema.tieRules.flatMap { rule in
            kinds.map { from in
                kinds.reduce(UInt32(0)) { $0 | (rule.allows(from: from, to: $1) ? 1 << UInt32($1.rawValue) : 0) }
            }
        }
        isUndirected = Schema.tieRules.map(\.isUndirected)
    }

    func contains(_ kind: TieKind, _ from: NodeKind, _ to: NodeKind) -> Bool {
        targets[kind.ordinal * NodeKind.allCases.count + from.ordinal] & 1 << UInt32(to.rawValue) != 0
    }
}
