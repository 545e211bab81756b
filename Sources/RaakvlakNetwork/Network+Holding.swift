extension Network {
    /// The network of what certainly or possibly holds on `date`: a tie where its own period and both its nodes do.
    ///
    /// - Complexity: O(nodes + ties).
    public func holding(on date: CalendarDate) -> Network {
        var builder = NetworkBuilder(nodes: nodes.count)
        let symbols = nodes.map { node in node.certainty(on: date) == .no ? nil : builder.symbol(of: node.id) }
        for (node, symbol) in zip(nodes, symbols) where symbol != nil {
            // Nothing is refused that a network holds already.
            try? builder.insert(node)
        }
        let details = distinctDetails.map { $0.period.certainty(on: date) == .no ? nil : builder.number(of: $0) }
        for kind in TieKind.allCases {
            for index in kindStarts[kind.ordinal]..<kindStarts[kind.ordinal + 1] {
                guard let from = symbols[Int(tails[index])], let to = symbols[Int(heads[index])],
                    let number = details[Int(detailNumbers[index])]
                else { continue }
                builder.insert(kind, from: from, to: to, details: number)
            }
        }
        return builder.build().network
    }
}
