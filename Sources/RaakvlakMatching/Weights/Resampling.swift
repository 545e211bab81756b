/// Between which figures a mean over persons probably lies.
///
/// Persons are drawn anew from those who were asked, as many as there were and each as often as it falls out, a thousand
/// times over; the range is that of the middle 95 % of the figures (the percentile bootstrap; Efron and Tibshirani, *An
/// introduction to the bootstrap*, 1993). The draws are the same every time.
struct Resampling {
    /// Where the mean of 1 / rank lies.
    let reciprocalRank: ClosedRange<Double>
    /// Where the share among the first ten lies.
    let hitsAtTen: ClosedRange<Double>

    private static let draws = 1000
    /// How many of the lowest and of the highest figures are left out.
    private static let tail = 25

    /// Draws from what the lists of each person had.
    init(_ answers: [RankTally.Answer]) {
        let sums = (0..<Self.draws).map { draw in
            answers.indices.reduce(into: RankTally.Answer()) { sum, place in
                sum += answers[Int(Scramble.of(UInt32(draw), UInt32(place), 0) % UInt64(answers.count))]
            }
        }
        reciprocalRank = Self.middle(sums.map(\.reciprocalRank))
        hitsAtTen = Self.middle(sums.map(\.hitsAtTen))
    }

    private static func middle(_ figures: [Double]) -> ClosedRange<Double> {
        let sorted = figures.sorted()
        return sorted[tail]...sorted[sorted.count - 1 - tail]
    }
}
