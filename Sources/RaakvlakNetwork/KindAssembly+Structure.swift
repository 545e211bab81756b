extension KindAssembly {
    /// Finds nodes that too many ties leave, and circles; gives the ties that are to be left out, by how many were
    /// inserted before them.
    mutating func structuralFaults() -> Set<UInt32> {
        var excess: Set<UInt32> = []
        if let most = rule.most { faultExcess(most, &excess) }
        if rule.isAcyclic { faultCycles(&excess) }
        return excess
    }

    private mutating func faultExcess(_ most: Int, _ excess: inout Set<UInt32>) {
        var start = 0
        while start < ties.count {
            let tail = ties[start].tail
            var end = start
            while end < ties.count, ties[end].tail == tail { end += 1 }
            if end - start > most {
                for tie in ties[start..<end].map(\.origin).sorted().dropFirst(most) {
                    excess.insert(tie)
                    let error = NetworkError.tooManyTies(
                        rule.kind,
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
    private mutating func faultCycles(_ excess: inout Set<UInt32>) {
        var outgoing: [UInt32: Range<Int>] = [:]
        for index in ties.indices {
            outgoing[ties[index].tail] = (outgoing[ties[index].tail]?.lowerBound ?? index)..<index + 1
        }
        var isDone: Set<UInt32> = []
        for index in ties.indices where !isDone.contains(ties[index].tail) {
            var path = [ties[index].tail]
            var next = [outgoing[ties[index].tail]?.lowerBound ?? ties.count]
            var isUnderWay: Set<UInt32> = [ties[index].tail]
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
                let head = ties[position].head
                if isUnderWay.contains(head) {
                    let circle = path[(path.firstIndex(of: head) ?? 0)...] + [head]
                    excess.insert(ties[position].origin)
                    let error = NetworkError.cycle(rule.kind, circle.map { nodes[Int($0)].id })
                    faults.append(.init(tie: Int(ties[position].origin), error: error))
                } else if !isDone.contains(head) {
                    path.append(head)
                    next.append(outgoing[head]?.lowerBound ?? ties.count)
                    isUnderWay.insert(head)
                }
            }
        }
    }
}
