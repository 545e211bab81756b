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
        guard !network.ties(of: .about).isEmpty else { return }
        for tie in builder.ties(of: .about) {
            guard let figure = builder.end(ofTie: tie, isTail: true), figure.kind == .figure,
                let kind = figure.attributes[.unit].flatMap({ NodeKind(code: $0) }),
                let about = builder.end(ofTie: tie, isTail: false), let stated = StatedCount(figure),
                let number = graph.number(of: about.id)
            else { continue }
            let listed = StatedCount.counts(of: kind, at: number, in: graph)
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
}
