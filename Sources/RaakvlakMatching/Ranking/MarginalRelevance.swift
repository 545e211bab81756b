import RaakvlakNetwork

/// Chooses suggestions that are good and differ from each other.
///
/// One after another, the suggestion is taken of which the value, as a share of the best, less how much it resembles the
/// most similar one taken before, is highest: Carbonell and Goldstein, *The Use of MMR, Diversity-Based Reranking for
/// Reordering Documents and Producing Summaries* (1998).
struct MarginalRelevance {
    private let suggestions: [Suggestion]
    private let values: [Double]
    private let organizations: [Set<Int>]
    private let touchpoints: [[Int: Double]]

    /// Prepares suggestions that stand with the highest value first.
    init(_ ranked: [(suggestion: Suggestion, value: Double)], _ graph: Graph) {
        suggestions = ranked.map(\.suggestion)
        values = ranked.map(\.value)
        organizations = suggestions.map { Set(graph.organizations(of: $0.suggested)) }
        touchpoints = suggestions.map { suggestion in
            (suggestion.worthToPerson.reasons + suggestion.worthToSuggested.reasons).flatMap(\.touchpoints).reduce(
                into: [:]
            ) { $0[$1.node, default: 0] += $1.contribution }
        }
    }

    /// The chosen ones, in the order in which they are taken; of equal ones the first.
    func choose(_ limit: Int, variety: Double) -> [Suggestion] {
        var (left, chosen) = (Array(suggestions.indices), [Int]())
        var nearest = [Double](repeating: 0, count: suggestions.count)
        let best = values.first ?? 1
        while chosen.count < limit, !left.isEmpty {
            let relevance = { (place: Int) in
                (1 - variety) * self.values[place] / best - variety * nearest[place]
            }
            let next = left.reduce(left[0]) { relevance($1) > relevance($0) ? $1 : $0 }
            chosen.append(next)
            left.removeAll { $0 == next }
            for place in left { nearest[place] = max(nearest[place], similarity(place, next)) }
        }
        return chosen.map { suggestions[$0] }
    }

    /// How much two suggestions resemble each other, from 0 to 1: wholly where they are of one organization, else the
    /// share of their touchpoints that is common (Ružička).
    func similarity(_ one: Int, _ other: Int) -> Double {
        guard organizations[one].isDisjoint(with: organizations[other]) else { return 1 }
        let (first, second) = (touchpoints[one], touchpoints[other])
        // In the order of nodes, so that the sum is the same each time.
        let nodes = Set(first.keys).union(second.keys).sorted()
        let (common, all) = nodes.reduce((0.0, 0.0)) { sums, node in
            let (a, b) = (first[node] ?? 0, second[node] ?? 0)
            return (sums.0 + min(a, b), sums.1 + max(a, b))
        }
        return all > 0 ? common / all : 0
    }
}
