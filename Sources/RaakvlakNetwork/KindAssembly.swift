/// Sorts the ties of one kind, and drops what is stated twice or too much.
struct KindAssembly: Sendable {
    typealias PlacedTie = TieAssembly.PlacedTie

    let rule: TieRule
    let nodes: [Node]
    private let details: [Tie.Details]
    /// The ties: in the order of insertion first, then in that of their ends.
    private(set) var ties: [PlacedTie]
    /// What is wrong with ties that were dropped.
    var faults: [NetworkBuilder.Fault] = []

    /// The ties of a kind, in runs that were inserted one behind the other.
    init(_ rule: TieRule, _ runs: [ArraySlice<PlacedTie>], _ nodes: [Node], _ details: [Tie.Details]) {
        (self.rule, self.nodes, self.details) = (rule, nodes, details)
        ties = []
        ties.reserveCapacity(runs.reduce(0) { $0 + $1.count })
        for run in runs { ties += run }
    }

    /// - Complexity: O(nodes + ties), but for ties that were inserted nearly in order O(ties).
    mutating func assemble() {
        guard !ties.isEmpty else { return }
        TieOrder.sort(&ties, nodeCount: nodes.count)
        if TieOrder.hasRepetitions(ties) {
            settleRepetitions()
            ties.removeAll { $0.origin == .max }
        }
        let excess = structuralFaults()
        if !excess.isEmpty { ties.removeAll { excess.contains($0.origin) } }
    }

    /// Sorts ties between the same nodes by identity, keeps the first of those with one identity, marks the others to be
    /// dropped, and faults each of them that differs from it.
    private mutating func settleRepetitions() {
        var start = 0
        while start < ties.count {
            let end = ties[start...].firstIndex { $0.ends != ties[start].ends } ?? ties.count
            if end - start > 1 { settle(start..<end) }
            start = end
        }
    }

    private mutating func settle(_ run: Range<Int>) {
        ties[run].sort { [details] a, b in
            let (first, second) = (details[Int(a.details)].identity, details[Int(b.details)].identity)
            return first == second ? a.origin < b.origin : first < second
        }
        var kept = run.lowerBound
        for place in run.dropFirst() {
            guard identity(ties[kept].details) == identity(ties[place].details) else {
                kept = place
                continue
            }
            if ties[kept].details != ties[place].details {
                let (from, to) = (nodes[Int(ties[place].tail)].id, nodes[Int(ties[place].head)].id)
                let error = NetworkError.contradictoryTie(rule.kind, from: from, to: to)
                faults.append(.init(tie: Int(ties[place].origin), error: error))
            }
            ties[place].origin = .max
        }
    }

    private func identity(_ number: UInt32) -> Tie.Details.Identity { details[Int(number)].identity }
}
