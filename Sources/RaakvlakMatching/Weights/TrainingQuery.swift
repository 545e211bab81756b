import RaakvlakNetwork

/// A person who is asked for, and for each candidate what every signal adds at weight 1.
struct TrainingQuery: Sendable {
    /// The signals' sums, candidate after candidate: first of those to be found, then of the others.
    let features: [Double]
    /// How many candidates are to be found.
    let foundCount: Int
    /// How many candidates there are.
    let count: Int
    /// For how many each of the candidates stands who are not to be found.
    let share: Double

    static let width = Signal.allCases.count
    /// About how many of those who are not to be found are taken.
    private static let most = 1000

    /// Gathers the candidates of `person`: `wanted` are to be found.
    ///
    /// - Complexity: O(postings of the person's touchpoints + persons).
    init(_ person: Int, wanted: Set<UInt32>, in index: MatcherIndex, of persons: Persons) {
        let every = max(1, persons.count / Self.most)
        share = Double(every)
        let known = Set(persons.acquaintances[person])
        let found = wanted.sorted()
        let others = (0..<UInt32(persons.count)).filter { other in
            (every == 1 || Scramble.of(UInt32(person), other, 0) % UInt64(every) == 0)
                && other != UInt32(person) && !wanted.contains(other) && !known.contains(other)
        }
        (foundCount, count) = (found.count, found.count + others.count)
        features = Self.sums(person, index, of: found + others, among: persons.count)
    }

    /// Those who have a hidden collaboration, about `most` of them, spread evenly over all.
    static func gathered(
        _ input: SignalInput,
        hiding hidden: HiddenPairs,
        most: Int,
        by workforce: some Workforce = CallingThread()
    ) -> [TrainingQuery] {
        let left = input.hiding(hidden.pairs)
        let index = MatcherIndex(left, by: workforce) { _ in 1 }
        let partners = hidden.partners.sorted { $0.key < $1.key }
        let asked = stride(from: 0, to: partners.count, by: max(1, partners.count / most)).map { partners[$0] }
        return workforce.map(asked.count) { place in
            TrainingQuery(
                Int(asked[place].key),
                wanted: asked[place].value,
                in: index,
                of: left.persons
            )
        }
    }

    /// The signals that tell something of a candidate.
    var informed: Set<Signal> {
        Set(
            Signal.allCases.filter { signal in
                stride(from: signal.ordinal, to: features.count, by: Self.width).contains { features[$0] != 0 }
            }
        )
    }

    /// What each signal adds to half the sum of both worths, for one of the candidates after another.
    private static func sums(_ person: Int, _ index: MatcherIndex, of candidates: [UInt32], among count: Int)
        -> [Double]
    {
        var places = [UInt32](repeating: .max, count: count)
        for (place, candidate) in candidates.enumerated() { places[Int(candidate)] = UInt32(place) }
        var sums = [Double](repeating: 0, count: candidates.count * width)
        for entry in index.profiles.row(person) {
            let touchpoint = index.profiles.touchpoints[entry]
            let (signal, value) = (index.space.signal(of: touchpoint), index.profiles.values[entry])
            for other in index.postings.entries[index.postings.row(Int(touchpoint))] {
                let place = places[Int(other.person)]
                guard place != .max else { continue }
                let both = Double(value.x) * Double(other.answered) + Double(value.y) * Double(other.asked)
                sums[Int(place) * width + signal] += both / 2
            }
        }
        return sums
    }
}
