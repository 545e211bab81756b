/// A person who asks: where the terms are, and who may be among the best.
struct BoundAsker {
    /// Somebody who may be among the best.
    struct Found {
        /// The person's number.
        let person: UInt32
        /// A number that is not below the score times the scale.
        let upper: Int32
    }

    /// The person's number.
    let row: Int
    /// Units of bounds in 1 of a score.
    let scale: Double
    /// What rounding may take off: one unit for each term.
    let slack: Int
    /// What rounding may add.
    let excess: Int
    /// Where the person's terms are.
    let terms: BoundTerms.Ranges
    /// A sum must be above this.
    private(set) var threshold = 0
    /// The greatest lower bounds so far, ascending.
    private var lowest: [Int32]
    /// Everyone whose sum was above the threshold of the moment.
    private(set) var found: [Found] = []

    init(row: Int, scale: Double, termCount: Int, limit: Int, terms: BoundTerms.Ranges) {
        (self.row, self.scale, self.terms) = (row, scale, terms)
        lowest = [Int32](repeating: 0, count: limit)
        slack = termCount + 2
        excess = 2 * termCount + 2
    }

    /// Takes somebody whose sum is above the threshold.
    ///
    /// - Parameters:
    ///   - person: The number.
    ///   - upper: The sum of all terms.
    ///   - lower: The sum of the terms that are no upper bounds; nil where it says nothing.
    mutating func take(_ person: Int, upper: Int, lower: Int?) {
        found.append(Found(person: UInt32(person), upper: Int32(upper + slack)))
        guard let lower, lower - excess > Int(lowest[0]) else { return }
        let bound = Int32(lower - excess)
        var place = 1
        while place < lowest.count, lowest[place] < bound {
            lowest[place - 1] = lowest[place]
            place += 1
        }
        lowest[place - 1] = bound
        threshold = max(0, Int(lowest[0]) - slack)
    }

    /// Whether sums of 0 were passed over, so that somebody may be missing.
    var isIncomplete: Bool { threshold == 0 }

    /// Those who may be among the best, by upper bound descending and then by number.
    var candidates: [Found] {
        found.filter { Int($0.upper) - slack > threshold }
            .sorted { ($1.upper, $0.person) < ($0.upper, $1.person) }
    }
}
