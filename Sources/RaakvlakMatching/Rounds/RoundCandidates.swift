import RaakvlakNetwork

/// Who takes part in a round, how many partners each may have, and who could be whose partner.
///
/// Participants are numbered from 0, in the order of their ids.
struct RoundCandidates: Sendable {
    /// Up to how many participants all pairs are candidates.
    static let smallCount = 500
    /// How many candidates of each are considered in larger rounds.
    static let usualLimit = 20

    /// The place in `Matcher.people` of each participant.
    let places: [Int]
    /// How many partners each may have beside those who are given.
    private(set) var capacities: [Int]
    /// The pairs that are given.
    private(set) var given: [Pair] = []
    /// The pairs that may be chosen, with their worths.
    private(set) var pairs: [(pair: Pair, candidate: Candidate)] = []
    /// Whether each has any candidate, perhaps one without room.
    private(set) var hasCandidate: [Bool]
    /// The participants by their places; `.max` for others.
    private let numbers: [UInt32]

    /// Finds the candidates of a round.
    ///
    /// - Complexity: That of everyone's lists.
    init(_ matcher: Matcher, _ request: RoundRequest, threads: Int) async throws(RoundError) {
        let wanted = request.persons.map { Set($0.compactMap(matcher.place)) }
        places = wanted?.sorted() ?? Array(matcher.people.indices)
        var numbers = [UInt32](repeating: .max, count: matcher.people.count)
        for (number, place) in places.enumerated() { numbers[place] = UInt32(number) }
        self.numbers = numbers
        hasCandidate = places.map { _ in false }
        capacities = places.map { place in
            request.rule.lifted.contains(.capacity)
                ? request.meetings
                : min(request.meetings, max(0, matcher.constraints.room(of: place, under: request.rule)))
        }
        try give(matcher, request)
        await addPairs(matcher, request, threads: threads)
    }

    private func pair(_ matcher: Matcher, _ pair: RoundRequest.Pair) -> Pair? {
        guard let one = matcher.place(of: pair.one), let other = matcher.place(of: pair.other),
            numbers[one] != .max, numbers[other] != .max
        else { return nil }
        return Pair(Int(numbers[one]), Int(numbers[other]))
    }

    /// Notes the pairs that are to be together, and takes them from the capacities.
    private mutating func give(_ matcher: Matcher, _ request: RoundRequest) throws(RoundError) {
        let apart = Set(request.apart.compactMap { pair(matcher, $0) })
        let most = capacities
        var wanted = [Int](repeating: 0, count: places.count)
        for (one, other) in request.together {
            guard let pair = pair(matcher, (one, other)) else {
                let isThere = matcher.place(of: one).map { numbers[$0] != .max } ?? false
                throw .absent(isThere ? other : one)
            }
            if apart.contains(pair) { throw .contradictory(one, other) }
            if given.contains(pair) { continue }
            if let constraint = Self.obstacle(matcher, one, other, request.rule) {
                throw .forbidden(one, other, constraint)
            }
            given.append(pair)
            for number in [Int(pair.smaller), Int(pair.larger)] {
                wanted[number] += 1
                capacities[number] -= 1
            }
        }
        for number in places.indices where wanted[number] > most[number] {
            throw .tooManyPartners(matcher.people[places[number]], wanted: wanted[number], most: most[number])
        }
    }

    /// What forbids a pair although a coordinator wants it: what the two said themselves.
    private static func obstacle(_ matcher: Matcher, _ one: Int, _ other: Int, _ rule: ConstraintRule) -> Constraint? {
        let found = matcher.suggestion(for: one, of: other, under: rule)?.allConstraints ?? []
        return found.first { !rule.lifted.contains($0) && (!$0.canBeLifted || $0 == .paused || $0 == .capacity) }
    }

    private mutating func addPairs(_ matcher: Matcher, _ request: RoundRequest, threads: Int) async {
        let limit = places.count <= Self.smallCount ? places.count : Self.usualLimit
        let lists = await matcher.candidates(
            of: places,
            among: places.count == matcher.people.count ? nil : numbers.map { $0 != .max },
            limit: limit,
            under: request.rule,
            threads: threads
        )
        let apart = Set(request.apart.compactMap { pair(matcher, $0) })
        var seen = Set(given)
        for (number, list) in lists.enumerated() {
            for candidate in list {
                let other = Int(numbers[Int(candidate.person)])
                let pair = Pair(number, other)
                guard !apart.contains(pair) else { continue }
                (hasCandidate[number], hasCandidate[other]) = (true, true)
                guard capacities[number] > 0, capacities[other] > 0, seen.insert(pair).inserted else { continue }
                pairs.append((pair, number == Int(pair.smaller) ? candidate : candidate.reversed(places[number])))
            }
        }
    }
}
