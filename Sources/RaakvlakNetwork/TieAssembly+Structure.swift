extension TieAssembly {
    /// Finds nodes that too many ties leave, and circles; gives the ties that are to be left out, by how many were
    /// inserted before them.
    func structuralFaults(
        _ columns: TieColumns,
        _ ties: [PlacedTie],
        _ faults: inout [NetworkBuilder.Fault]
    ) -> Set<UInt32> {
        var excess: Set<UInt32> = []
        for rule in Schema.tieRules {
            let range = columns.kindStarts[rule.kind.ordinal]..<columns.kindStarts[rule.kind.ordinal + 1]
            if let most = rule.most { faultExcess(rule.kind, most, range, columns, ties, &excess, &faults) }
            if rule.isAcyclic { faultCycles(rule.kind, range, columns, ties, &excess, &faults) }
        }
        return excess
    }

    private func faultExcess(
        _ kind: TieKind,
        _ most: Int,
        _ range: Range<Int>,
        _ columns: TieColumns,
        _ ties: [PlacedTie],
        _ excess: inout Set<UInt32>,
        _ faults: inout [NetworkBuilder.Fault]
    ) {
        var start = range.lowerBound
        while start < range.upperBound {
            let tail = columns.tails[start]
            var end = start
            while end < range.upperBound, columns.tails[end] == tail { end += 1 }
            if end - start > most {
                for tie in ties[start..<end].map(\.origin).sorted().dropFirst(most) {
                    excess.insert(tie)
                    let error = NetworkError.tooManyTies(
                        kind,
                        from: nodes[Int(tail)].id,
                        count: end - start,
                        most: most
                    )
                    faults.append(.init(tie: Int(tie), error: error))
                }
            }
            start = end
        }
    }

    /// A depth-first search that faults each tie which leads back to a node under way.
    private func faultCycles(
        _ kind: TieKind,
        _ range: Range<Int>,
        _ columns: TieColumns,
        _ ties: [PlacedTie],
        _ excess: inout Set<UInt32>,
        _ faults: inout [NetworkBuilder.Fault]
    ) {
        var outgoing: [UInt32: Range<Int>] = [:]
        for index in range {
            outgoing[columns.tails[index], default: index..<index] =
                (outgoing[columns.tails[index]]?.lowerBound ?? index)..<index + 1
        }
        var isDone: Set<UInt32> = []
        for index in range where !isDone.contains(columns.tails[index]) {
            var path = [columns.tails[index]]
            var next = [outgoing[columns.tails[index]]?.lowerBound ?? range.upperBound]
            var isUnderWay: Set<UInt32> = [columns.tails[index]]
            while let node = path.last, let position = next.last {
                guard let leaving = outgoing[node], position < leaving.upperBound else {
                    isDone.insert(node)
                    isUnderWay.remove(node)
                    path.removeLast()
                    next.removeLast()
                    continue
                }
                next[next.count - 1] = position + 1
                // A tie too many is left out already.
                guard !excess.contains(ties[position].origin) else { continue }
                let head = columns.heads[position]
                if isUnderWay.contains(head) {
                    let circle = path[(path.firstIndex(of: head) ?? 0)...] + [head]
                    excess.insert(ties[position].origin)
                    let error = NetworkError.cycle(kind, circle.map { nodes[Int($0)].id })
                    faults.append(.init(tie: Int(ties[position].origin), error: error))
                } else if !isDone.contains(head) {
                    path.append(head)
                    next.append(outgoing[head]?.lowerBound ?? range.upperBound)
                    isUnderWay.insert(head)
                }
            }
        }
    }
}
