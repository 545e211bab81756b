/// Finds the best candidates for one range of persons after another, with room that is used again.
///
/// Bounds in 16-bit numbers leave some ten to a hundred of all persons, whose worths are then added up exactly; where
/// there are no bounds, or they leave too many, everyone's worths are. The lists are the same.
struct TopSearch: ~Copyable {
    private let matcher: Matcher
    private let limit: Int
    private let admission: Admission
    /// Lets through those whose rows are in the index.
    private let settled: Admission
    private let bounds: PairBounds?
    private var sums: PairSums
    private var search: BoundSearch
    private var lookup = RowLookup()

    /// Makes room for a search by the bounds of the matcher.
    init(_ matcher: Matcher, limit: Int, under rule: ConstraintRule = ConstraintRule(), among: [Bool]? = nil) {
        let isUsual = among == nil && rule == ConstraintRule()
        let admission = isUsual ? matcher.usualAdmission : Admission(matcher.constraints, under: rule, among: among)
        self.init(matcher, limit: limit, admission, bounds: matcher.bounds)
    }

    /// Makes room for a search by these bounds, or without any.
    init(_ matcher: Matcher, limit: Int, _ admission: Admission, bounds: PairBounds?) {
        (self.matcher, self.limit, self.admission, self.bounds) = (matcher, limit, admission, bounds)
        settled = matcher.recent.persons.isEmpty ? admission : admission.barring(matcher.recent.persons)
        sums = PairSums(matcher, limit: limit, admission)
        search = BoundSearch(limit: limit)
    }

    /// The best candidates for the person at this place, best first, and of equal score by id.
    mutating func candidates(for person: Int) -> [Candidate] { candidates(for: [person]).first ?? [] }

    /// The best candidates for each person at these places, in their order, best first, and of equal score by id.
    mutating func candidates(for people: some Collection<Int>) -> [[Candidate]] {
        guard limit > 0 else { return people.map { _ in [] } }
        var lists: [Int: [Candidate]] = [:]
        if let bounds {
            let (profiles, recent) = (matcher.profiles, matcher.recent)
            let bounded = recent.persons.isEmpty ? Array(people) : people.filter { !recent.contains($0) }
            search.search(bounded, bounds.index, ask: { bounds.asked($0, profiles) }, judge: settled)
            for place in 0..<search.count { lists[search.row(place)] = best(place) }
        }
        return people.map { lists[$0] ?? sums.candidates(for: $0) }
    }

    /// The best of those whom the bounds leave; nil where these leave too many, or not all.
    private mutating func best(_ place: Int) -> [Candidate]? {
        guard let found = search.candidates(place) else { return nil }
        let person = search.row(place)
        lookup.set(matcher.profiles.touchpoints[matcher.profiles.row(person)])
        var best = BestCandidates(limit: limit)
        for other in found {
            if other.upper < best.threshold { break }
            best.offer(candidate(other.person, for: person))
        }
        matcher.offerRecent(to: person, admission, &best)
        return best.sorted
    }

    /// The exact worths of a pair.
    private func candidate(_ other: Int, for person: Int) -> Candidate {
        let profiles = matcher.profiles
        let first = profiles.starts[person]
        var worths = SIMD2<Double>.zero
        for entry in profiles.row(other) {
            guard let place = lookup.place(of: profiles.touchpoints[entry]) else { continue }
            let value = profiles.values[entry]
            worths += Contribution.of(SIMD2<Double>(profiles.values[first + place]), [value.y, value.x])
        }
        return Candidate(person: UInt32(other), worthToPerson: worths.x, worthToSuggested: worths.y)
    }
}
