@testable import RaakvlakMatching

/// A candidate as numbers that can be compared with a suggestion.
struct Row: Hashable {
    let suggested: Int
    let score, worthToPerson, worthToSuggested: Double

    init(_ candidate: Candidate, _ matcher: Matcher) {
        (suggested, score) = (matcher.node(of: candidate), candidate.score)
        (worthToPerson, worthToSuggested) = (candidate.worthToPerson, candidate.worthToSuggested)
    }

    init(_ suggestion: Suggestion) {
        suggested = suggestion.suggested
        (worthToPerson, worthToSuggested) = (suggestion.worthToPerson.value, suggestion.worthToSuggested.value)
        score = Score.of(worthToPerson, worthToSuggested)
    }

    /// The definition of a list's order: by score above 0, and then by id.
    static func ranked(_ rows: some Sequence<Self>) -> [Self] {
        rows.filter { $0.score > 0 }.sorted { $0.score == $1.score ? $0.suggested < $1.suggested : $0.score > $1.score }
    }
}
