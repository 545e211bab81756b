import RaakvlakNetwork

/// Compares stated figures that count nodes of a kind with what the network lists.
struct CountCheck {
    private let network: Network
    private let builder: NetworkBuilder
    private let origins: TieOrigins

    init(_ network: Network, _ builder: NetworkBuilder, _ origins: TieOrigins) {
        (self.network, self.builder, self.origins) = (network, builder, origins)
    }

    /// Reports each figure that no kind of tie of what it is about bears out.
    ///
    /// Nothing is said where none is listed: a count without a list is a partial fact, and no contradiction.
    func report(_ log: inout IssueLog) {
        lazy var graph = Graph(network)
        for tie in builder.ties(of: .about) {
            guard let figure = builder.end(ofTie: tie, isTail: true), figure.kind == .figure,
                let kind = figure.attributes[.unit].flatMap({ NodeKind(code: $0) }),
                let about = builder.end(ofTie: tie, isTail: false), let stated = StatedCount(figure)
            else { continue }
            let listed = Self.counts(of: kind, at: about, in: graph)
            guard let most = listed.max(), !listed.contains(where: stated.allows) else { continue }
            let problem = Problem.countDiffers(
                figure: figure.id.text,
                stated: stated.text,
                listed: most,
                of: kind,
                about: about.id.text
            )
            if let issue = origins.issue(ofTie: tie, problem) { log.report(issue) }
        }
    }

    /// How many nodes of `kind` each kind of tie lists at `node`, where any.
    private static func counts(of kind: NodeKind, at node: Node, in graph: Graph) -> [Int] {
        guard let number = graph.number(of: node.id) else { return [] }
        return TieKind.allCases.flatMap { tieKind in
            [graph.outgoing(tieKind), graph.incoming(tieKind)].map { adjacency in
                Set(adjacency.neighbors(of: number).filter { graph.node(Int($0)).kind == kind }).count
            }
        }.filter { $0 > 0 }
    }
}

/// What a figure states of a count.
private struct StatedCount {
    private let minimum, maximum: Double?
    private let qualifier: String?

    init?(_ figure: Node) {
        minimum = figure.attributes[.minimum].flatMap { Decimal.parse($0) }
        maximum = figure.attributes[.maximum].flatMap { Decimal.parse($0) }
        qualifier = figure.attributes[.qualifier]
        if minimum == nil, maximum == nil { return nil }
    }

    /// Whether so many listed agree with it; "about" leaves a tenth on either side.
    func allows(_ count: Int) -> Bool {
        let slack = qualifier == "about" ? 0.1 : 0
        let number = Double(count)
        if qualifier == "more-than", let minimum { return number > minimum }
        return number >= (minimum ?? 0) * (1 - slack) && number <= (maximum ?? .infinity) * (1 + slack)
    }

    var text: String {
        let bounds = [minimum, maximum].compactMap { $0 }.map(Decimal.text)
        return bounds.first == bounds.last ? bounds.first ?? "" : bounds.joined(separator: "–")
    }
}
