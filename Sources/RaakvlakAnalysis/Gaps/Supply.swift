public import RaakvlakNetwork

/// Someone needs something on a theme.
///
/// What one party needs on one theme is one need, however often it was stated.
public struct Need: Hashable, Sendable {
    /// The graph's number of the theme.
    public let theme: Int
    /// The graph's number of who needs it; nil where a contribution does not say whose it is.
    public let party: Int?
    /// The graph's numbers of the contributions that state it; none where only a tie does.
    public let contributions: [Int]
}

/// Someone offers something on a theme, or shows how it is done.
public struct Offer: Hashable, Sendable {
    /// How it is offered.
    public enum Form: UInt8, Coded {
        /// It is offered: by a tie, or by a contribution of that kind.
        case offer
        /// It can be seen: an example, or an initiative that runs.
        case example

        /// The words of all cases, in order.
        public static let codes = allCases.map { "\($0)" }
    }

    /// The graph's number of the theme.
    public let theme: Int
    /// The graph's number of who offers it; of an initiative that nobody is known to lead, the initiative.
    public let party: Int
    /// How it is offered.
    public let form: Form
    /// The graph's number of the contribution or initiative; nil for a tie.
    public let source: Int?
}

/// All needs and offers of a graph, by theme.
struct Supply {
    let needs: [Need]
    private let offersOfTheme: [Int: [Offer]]

    /// Gathers what is stated by ties, contributions and initiatives.
    ///
    /// - Complexity: O(n log n) for n statements.
    init(_ graph: Graph) {
        needs = Self.needs(graph)
        // Within a theme, what is offered comes before examples, and each in the order of the parties.
        let offers = Self.offers(graph).sorted {
            ($0.theme, $0.form, $0.party, $0.source ?? -1) < ($1.theme, $1.form, $1.party, $1.source ?? -1)
        }
        offersOfTheme = Dictionary(grouping: offers, by: \.theme)
    }

    /// What is offered on a theme.
    func offers(on theme: Int) -> [Offer] { offersOfTheme[theme] ?? [] }

    private struct Statement {
        let theme: Int
        let party: Int?
        let contribution: Int?
        /// What makes two statements of one need.
        var key: (Int, Int, Int) { (theme, party ?? .max, party == nil ? contribution ?? 0 : 0) }
    }

    private static func needs(_ graph: Graph) -> [Need] {
        var found: [Statement] = []
        for party in 0..<graph.nodeCount {
            found += graph.outgoing(.needs).neighbors(of: party)
                .map { Statement(theme: Int($0), party: party, contribution: nil) }
        }
        for contribution in contributions([.need], graph) {
            let parties = graph.outgoing(.contributedBy).neighbors(of: contribution).map { Optional(Int($0)) }
            for theme in themes(of: contribution, graph) {
                found += (parties.isEmpty ? [nil] : parties)
                    .map { Statement(theme: theme, party: $0, contribution: contribution) }
            }
        }
        let sorted = found.sorted {
            $0.key == $1.key ? $0.contribution ?? -1 < $1.contribution ?? -1 : $0.key < $1.key
        }
        var needs: [Need] = []
        var place = 0
        while place < sorted.count {
            let first = sorted[place]
            let same = sorted[place...].prefix { $0.key == first.key }
            let stated = same.compactMap(\.contribution).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
            needs.append(Need(theme: first.theme, party: first.party, contributions: stated))
            place = same.endIndex
        }
        return needs
    }

    private static func offers(_ graph: Graph) -> [Offer] {
        var found: [Offer] = []
        for party in 0..<graph.nodeCount {
            found += graph.outgoing(.offers).neighbors(of: party)
                .map { Offer(theme: Int($0), party: party, form: .offer, source: nil) }
        }
        for (form, kind) in [(Offer.Form.offer, ContributionKind.offer), (.example, .example)] {
            for source in contributions([kind], graph) {
                let parties = graph.outgoing(.contributedBy).neighbors(of: source)
                found += offers(form, parties.map(Int.init), source, graph)
            }
        }
        for source in graph.nodes(of: .initiative) where graph.isRunning(source) {
            let leaders = graph.incoming(.leads).neighbors(of: source).map(Int.init)
            found += offers(.example, leaders.isEmpty ? [source] : leaders, source, graph)
        }
        return found
    }

    private static func offers(_ form: Offer.Form, _ parties: [Int], _ source: Int, _ graph: Graph) -> [Offer] {
        themes(of: source, graph).flatMap { theme in
            parties.map { Offer(theme: theme, party: $0, form: form, source: source) }
        }
    }

    private static func contributions(_ kinds: [ContributionKind], _ graph: Graph) -> [Int] {
        graph.nodes(of: .contribution).filter { node in
            graph.node(node).attributes[.kind].flatMap { ContributionKind(code: $0) }.map(kinds.contains) ?? false
        }
    }

    private static func themes(of node: Int, _ graph: Graph) -> [Int] {
        graph.outgoing(.about).neighbors(of: node).map(Int.init).filter { graph.kind(of: $0) == .theme }
    }
}
