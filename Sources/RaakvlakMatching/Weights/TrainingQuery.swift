import RaakvlakNetwork

/// A person who is asked for, and for each candidate what every signal adds at weight 1.
struct TrainingQuery: Sendable {
    /// The signals' sums, candidate after candidate: first of those to be found, then of the others.
    private(set) var features: [Double] = []
    /// How many candidates are to be found.
    private(set) var foundCount = 0
    /// How many candidates there are.
    private(set) var count = 0
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
        let sums = Self.sums(person, index, persons.count)
        let known = Set(persons.acquaintances[person])
        for other in wanted.sorted() { append(sums, Int(other)) }
        foundCount = count
        for other in 0..<persons.count where other != person {
            let number = UInt32(other)
            guard !wanted.contains(number), !known.contains(number),
                every == 1 || Scramble.of(UInt32(person), number, 0) % UInt64(every) == 0
            else { continue }
            append(sums, other)
        }
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

    private mutating func append(_ sums: [Double], _ other: Int) {
        features += sums[other * Self.width..<(other + 1) * Self.width]
        count += 1
    }

    /// What each signal adds to half the sum of both worths, person after person.
    private static func sums(_ person: Int, _ index: MatcherIndex, _ count: Int) -> [Double] {
        var sums = [Double](repeating: 0, count: count * width)
        for place in index.profiles.row(person) {
            let touchpoint = index.profiles.touchpoints[place]
            let (signal, value) = (index.space.signal(of: touchpoint), index.profiles.values[place])
            for entry in index.postings.entries[index.postings.row(Int(touchpoint))] {
                let both = Double(value.x) * Double(entry.answered) + Double(value.y) * Double(entry.asked)
                sums[Int(entry.person) * width + signal] += both / 2
            }
        }
        return sums
    }
}
