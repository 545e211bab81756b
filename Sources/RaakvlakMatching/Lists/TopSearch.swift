/// Finds the best candidates for one range of persons after another, with room that is used again.
///
/// Bounds in 16-bit numbers leave some ten to a hundred of all persons, whose worths are then added up exactly; where
/// there are no bounds, or they leave too many, everyone's worths are. The lists are the same.
struct TopSearch: ~Copyable {
    private let matcher: Matcher
    private let limit: Int
    private let allowing: Set<Constraint>
    private let bounds: PairBounds?
    private var sums: PairSums
    private var search: BoundSearch
    private var lookup = RowLookup()

    /// Makes room for a search by the bounds of the matcher.
    init(_ matcher: Matcher, limit: Int, allowing: Set<Constraint>) {
        self.init(matcher, limit: limit, allowing: allowing, bounds: matcher.bounds)
    }

    /// Makes room for a search by these bounds, or without any.
    init(_ matcher: Matcher, limit: Int, allowing: Set<Constraint>, bounds: PairBounds?) {
        (self.matcher, self.limit, self.allowing, self.bounds) = (matcher, limit, allowing, bounds)
        sums = PairSums(matcher, limit: limit, allowing: allowing)
        search = BoundSearch(limit: limit)
    }

    /// The best candidates for the person at this place, best first, and of equal score by id.
    mutating func candidates(for person: Int) -> [Candidate] { candidates(for: person..<person + 1).first ?? [] }

    /// The best candidates for each person at these places, best first, and of equal score by id.
    mutating func candidates(for people: Range<Int>) -> [[Candidate]] {
        guard limit > 0 else { return people.map { _ in [] } }
        var lists = [[Candidate]?](repeating: nil, count: people.count)
        if let bounds {
            let (persons, profiles, lifting) = (matcher.persons, matcher.profiles, allowing)
            search.search(Array(people), bounds.index) {
                bounds.asked($0, profiles)
            } judge: {
                persons.areAllowed($0, $1, lifting: lifting) ? .allowed : .excluded
            }
            for place in 0..<search.count { lists[search.row(place) - people.lowerBound] = best(place) }
        }
        return zip(people, lists).map { person, list in list ?? sums.candidates(for: person) }
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
