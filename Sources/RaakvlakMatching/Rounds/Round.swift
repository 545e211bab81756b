/// Partners for everyone at once: as many persons as possible have one, and of all such choices the best by an objective.
public struct Round: Sendable {
    /// Two persons who are to talk.
    public struct Talk: Hashable, Sendable {
        /// The graph's numbers of the two, the smaller id first.
        public let one, other: Int
        /// What each is worth to the other.
        public let worthToOne, worthToOther: Double
        /// Whether the pair was asked for.
        public let isGiven: Bool

        /// The score of the pair.
        public var score: Double { Score.of(worthToOne, worthToOther) }
    }

    /// The talks, by score, and of equal score by ids.
    public let talks: [Talk]
    /// Who has no partner, by id, and why.
    public let leftOut: [LeftOut]
    /// How many persons take part.
    public let participantCount: Int
    /// How many candidates of each were considered; nil for all.
    public let candidateLimit: Int?
    /// The proof that no choice is better, or how much better one may be.
    public let proof: RoundProof

    /// Finds the partners.
    ///
    /// Up to 500 participants all pairs are candidates, beyond, the best twenty of each. Who is given a partner may get
    /// others, but not before those without any.
    /// - Complexity: That of everyone's lists and of a `MaximumWeightMatching`, a `LeximinMatching` for a fair round, or a
    ///   `CapacityMatching` for several meetings.
    public init(_ matcher: Matcher, _ request: RoundRequest = RoundRequest(), threads: Int = 1) async throws(RoundError)
    {
        let candidates = try await RoundCandidates(matcher, request, threads: threads)
        let proof = RoundProof(candidates, request.objective)
        let nodes = candidates.places.map { matcher.people[$0] }
        let chosen = Set(proof.pairs)
        let given = candidates.given.compactMap { pair -> Talk? in
            let (one, other) = (nodes[Int(pair.smaller)], nodes[Int(pair.larger)])
            return matcher.suggestion(for: one, of: other).map { suggestion in
                Talk(
                    one: one,
                    other: other,
                    worthToOne: suggestion.worthToPerson.value,
                    worthToOther: suggestion.worthToSuggested.value,
                    isGiven: true
                )
            }
        }
        let found = candidates.pairs.filter { chosen.contains($0.pair) }.map { pair, candidate in
            Talk(
                one: nodes[Int(pair.smaller)],
                other: nodes[Int(pair.larger)],
                worthToOne: candidate.worthToPerson,
                worthToOther: candidate.worthToSuggested,
                isGiven: false
            )
        }
        talks = (given + found).sorted { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
        leftOut = LeftOut.find(candidates, talks, matcher, request)
        participantCount = candidates.places.count
        candidateLimit = candidates.places.count <= RoundCandidates.smallCount ? nil : RoundCandidates.usualLimit
        self.proof = proof
    }

    /// How many persons have a partner.
    public var servedCount: Int { participantCount - leftOut.count }

    /// The sum of the scores.
    public var total: Double { talks.reduce(0) { $0 + $1.score } }

    /// What each person who has a partner gets: the sum of what the partners are worth to them, ascending.
    public var worths: [Double] {
        var sums: [Int: Double] = [:]
        for talk in talks {
            sums[talk.one, default: 0] += talk.worthToOne
            sums[talk.other, default: 0] += talk.worthToOther
        }
        return sums.values.sorted()
    }

    /// The mean of what the tenth gets that gets least; 0 where nobody has a partner.
    public var worthOfWorstTenth: Double {
        let worst = worths.prefix((worths.count + 9) / 10)
        return worst.isEmpty ? 0 : worst.reduce(0, +) / Double(worst.count)
    }
}
