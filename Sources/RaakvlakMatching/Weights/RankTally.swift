import RaakvlakNetwork

/// At which places hidden collaborations stand in the lists of those who have them, person by person.
struct RankTally: Sendable {
    /// What was looked for and found in the lists of one person, or of several.
    struct Answer: Hashable, Sendable {
        /// How many hidden collaborations were looked for.
        fileprivate var sides = 0
        /// The sum of 1 / rank.
        private var reciprocal = 0.0
        /// How many were among the first ten, how many in a list at all, and how many the first ten are in all lists.
        fileprivate var hits = 0, found = 0, shown = 0

        private static let cutoff = 10

        /// Adds a list of suggestions, without those in `wanted` besides the one who is looked for.
        mutating func add(_ list: [UInt32], wanted: Set<UInt32>) {
            shown += min(list.count, Self.cutoff)
            // In order, so that sums are the same every time.
            for partner in wanted.sorted() {
                sides += 1
                let others = list.filter { $0 == partner || !wanted.contains($0) }
                guard let place = others.firstIndex(of: partner) else { continue }
                found += 1
                reciprocal += 1 / Double(place + 1)
                if place < Self.cutoff { hits += 1 }
            }
        }

        static func += (sum: inout Answer, other: Answer) {
            sum.sides += other.sides
            sum.reciprocal += other.reciprocal
            (sum.hits, sum.found, sum.shown) = (sum.hits + other.hits, sum.found + other.found, sum.shown + other.shown)
        }

        /// The mean of 1 / rank.
        var reciprocalRank: Double { reciprocal / Double(max(1, sides)) }
        /// The share among the first ten.
        var hitsAtTen: Double { Double(hits) / Double(max(1, sides)) }
    }

    private var byPerson: [UInt32: Answer] = [:]

    /// Who is asked too often, or declined, was not so when they met.
    private static let rule = ConstraintRule(
        lifting: Set(Constraint.allCases).subtracting([.oneself, .collaborating])
    )

    /// Asks for everyone who has a hidden collaboration; whom they have others with is left out of their lists.
    mutating func add(_ hidden: HiddenPairs, _ matcher: Matcher) {
        var search = TopSearch(matcher, limit: Evaluation.limit, under: Self.rule)
        for (person, wanted) in hidden.partners {
            byPerson[person, default: Answer()].add(search.candidates(for: Int(person)).map(\.person), wanted: wanted)
        }
    }

    /// Adds what another found on other hidden collaborations of the same network.
    mutating func add(_ other: RankTally) {
        byPerson.merge(other.byPerson) { one, other in
            var sum = one
            sum += other
            return sum
        }
    }

    /// What each person's lists had, in the order of the persons.
    var answers: [Answer] { byPerson.sorted { $0.key < $1.key }.map(\.value) }

    /// How well all lists did.
    var score: Evaluation.Score {
        let answers = answers
        let sum = answers.reduce(into: Answer()) { $0 += $1 }
        let ranges = Resampling(answers)
        return Evaluation.Score(
            reciprocalRank: sum.reciprocalRank,
            reciprocalRankRange: ranges.reciprocalRank,
            hitsAtTen: sum.hitsAtTen,
            hitsAtTenRange: ranges.hitsAtTen,
            precision: Double(sum.hits) / Double(max(1, sum.shown)),
            recall: Double(sum.found) / Double(max(1, sum.sides))
        )
    }
}
