/// A number that is not negative as people read it, with one decimal.
///
/// Rounded one by one, the parts of a sum may add up to a little more or less than the sum; who adds up what they read must
/// get what they read.
package struct Tenths: Hashable, Sendable {
    /// How many tenths it is.
    package let count: Int

    /// So many tenths.
    package init(count: Int) { self.count = count }

    /// The tenths nearest to a number.
    package init(rounding number: Double) { count = Int((number * 10).rounded()) }

    /// The parts of which this is the sum, exactly: each `number` rounded down or up, those with the largest remainders up,
    /// of equal ones the first.
    ///
    /// The sum of the numbers is what this was rounded from.
    package func parted(like numbers: [Double]) -> [Tenths] {
        let exact = numbers.map { $0 * 10 }
        var counts = exact.map { Int($0.rounded(.down)) }
        let missing = max(0, count - counts.reduce(0, +))
        let byRemainder = counts.indices.sorted {
            let (a, b) = (exact[$0] - Double(counts[$0]), exact[$1] - Double(counts[$1]))
            return a != b ? a > b : $0 < $1
        }
        for place in byRemainder.prefix(missing) { counts[place] += 1 }
        return counts.map { Tenths(count: $0) }
    }
}
