package import RaakvlakNetwork

/// What a figure states of a number.
package struct StatedCount: Sendable {
    private let minimum, maximum: Double?
    private let qualifier: String?
    /// The kind of node that is counted; nil where it counts something else.
    package let kind: NodeKind?

    /// The role of those who are counted, and in which kind of tie; nil where it counts something else.
    private let role: (tie: TieKind, code: String)?

    /// What the figure states, or nil where it states no number.
    package init?(_ figure: Node) {
        minimum = figure.attributes[.minimum].flatMap { Decimal.parse($0) }
        maximum = figure.attributes[.maximum].flatMap { Decimal.parse($0) }
        qualifier = figure.attributes[.qualifier]
        kind = figure.attributes[.unit].flatMap { NodeKind(code: $0) }
        role = figure.attributes[.unit].flatMap(Self.role)
        if minimum == nil, maximum == nil { return nil }
    }

    /// The role that a unit such as `lid` or `member` names.
    private static func role(_ unit: String) -> (tie: TieKind, code: String)? {
        for rule in Schema.tieRules {
            let choice = rule.roles.choices.first { [$0.code, $0.label.dutch, $0.label.english].contains(unit) }
            if let choice { return (rule.kind, choice.code) }
        }
        return nil
    }

    /// Whether so many listed agree with it; "about" leaves a tenth on either side.
    package func allows(_ count: Int) -> Bool {
        let slack = qualifier == "about" ? 0.1 : 0
        let number = Double(count)
        if qualifier == "more-than", let minimum { return number > minimum }
        return number >= (minimum ?? 0) * (1 - slack) && number <= (maximum ?? .infinity) * (1 + slack)
    }

    /// The number, or both bounds.
    package var text: String {
        let bounds = [minimum, maximum].compactMap { $0 }.map(Decimal.text)
        return bounds.first == bounds.last ? bounds.first ?? "" : bounds.joined(separator: "–")
    }

    /// The number of nodes of the counted kind that one kind of tie lists at a node, one that agrees, else the most; or of
    /// those that have the counted role; nil where none is listed, or nothing is counted.
    package func listed(at node: Int, in graph: Graph) -> Int? {
        guard let kind else { return role.flatMap { self.counts(of: $0, at: node, in: graph) } }
        let counts = Self.counts(of: kind, at: node, in: graph)
        return counts.first(where: allows) ?? counts.max()
    }

    private func counts(of role: (tie: TieKind, code: String), at node: Int, in graph: Graph) -> Int? {
        let found = [graph.outgoing(role.tie), graph.incoming(role.tie)].flatMap { row in
            zip(row.neighbors(of: node), row.ties(of: node)).filter { _, tie in
                graph.network.details(ofTie: Int(tie)).role == role.code
            }.map(\.0)
        }
        return found.isEmpty ? nil : Set(found).count
    }

    /// How many nodes of `kind` each kind of tie lists at `node`, where any.
    static func counts(of kind: NodeKind, at number: Int, in graph: Graph) -> [Int] {
        TieKind.allCases.flatMap { tieKind in
            [graph.outgoing(tieKind), graph.incoming(tieKind)].map { adjacency in
                Set(adjacency.neighbors(of: number).filter { graph.kind(of: Int($0)) == kind }).count
            }
        }.filter { $0 > 0 }
    }
}
