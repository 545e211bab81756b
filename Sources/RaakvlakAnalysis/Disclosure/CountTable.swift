/// Counts, some of which are sums of others, and what of them can be told so that none that is hidden can be computed.
///
/// Numbers of persons below a smallest one are hidden (primary suppression), and as many others besides as it takes
/// (complementary or secondary suppression). Hundepool and others, *Statistical Disclosure Control* (2012), chapter 4.
/// Whoever reads what is told, and knows how the counts add up, can compute between what bounds each hidden one lies;
/// this is done here, and others are hidden until nothing more can be said of a "<5" than that it is 1 to 4, and of
/// another hidden number at least two values are possible.
///
/// - Precondition: Two sums have at most one count in common, and sums form no ring by the counts they have in common:
///   then bounds are exact that are narrowed sum by sum.
public struct CountTable: Sendable {
    /// What a count is of.
    public enum Subject: Sendable {
        /// Persons, or parties that may be: small ones are hidden.
        case persons
        /// Something else: only hidden where a number of persons could be computed with it.
        case others
        /// Anything that is not told at all, but that is part of a sum.
        case untold
    }

    private struct Sum {
        let total: Int
        let parts: [Int]
        /// What the total has that no part has; less than 0 where parts overlap.
        ///
        /// It is taken for known.
        let rest: Int
    }

    private var counts: [Int] = []
    private var subjects: [Subject] = []
    private var sums: [Sum] = []

    /// A table without counts.
    public init() {}

    /// Adds a count; its number in the table.
    public mutating func add(_ count: Int, of subject: Subject = .persons) -> Int {
        counts.append(count)
        subjects.append(subject)
        return counts.count - 1
    }

    /// States that a count is the sum of others, but for something known.
    ///
    /// Parts that overlap, or leave something out, are taken for such a sum too: it might be known who is in both, or
    /// in none.
    public mutating func addSum(_ total: Int, of parts: [Int]) {
        sums.append(Sum(total: total, parts: parts, rest: counts[total] - parts.reduce(0) { $0 + counts[$1] }))
    }

    /// What is told of each count, in the order in which they were added.
    ///
    /// - Complexity: O(n · h) for n counts, of which h are hidden because of others; these are few.
    public func told(hiding cell: MinimumCell) -> [Told] {
        var told = counts.indices.map { place -> Told in
            switch subjects[place] {
            case .persons: cell.hides(counts[place]) ? .few(below: cell.least) : .number(counts[place])
            case .others: .number(counts[place])
            case .untold: .nothing
            }
        }
        guard cell.least > 1 else { return told }
        while let place = firstUnsafe(told, cell), let next = nextHidden(told, near: place, cell) {
            told[next] = .nothing
        }
        return told
    }

    /// A hidden count of which more can be computed than may be; nil where there is none.
    private func firstUnsafe(_ told: [Told], _ cell: MinimumCell) -> Int? {
        let bounds = bounds(of: told, cell)
        return told.indices.first { place in
            switch told[place] {
            case .number: false
            case .few(let least): bounds[place].lowerBound > 1 || bounds[place].upperBound < least - 1
            case .nothing: subjects[place] != .untold && bounds[place].count < 2
            }
        }
    }

    /// The count to hide next, so that less can be computed of the one at `place`: in its own sums the smallest part that
    /// leaves enough open, else the largest, else the total, and where all that is not enough what was told as few,
    /// or as nobody; after that, the same in other sums.
    private func nextHidden(_ told: [Told], near place: Int, _ cell: MinimumCell) -> Int? {
        let own = sums.filter { $0.total == place || $0.parts.contains(place) }
        for sum in own + sums {
            let shown = sum.parts.filter { told[$0].number ?? 0 > 0 }.sorted { counts[$0] < counts[$1] }
            if let part = shown.first(where: { counts[$0] >= 2 * cell.least }) ?? shown.last { return part }
            let left = [sum.total] + sum.parts.sorted { counts[$0] > counts[$1] }
            if let next = left.first(where: { told[$0] != .nothing }) { return next }
        }
        return nil
    }

    private static let most = Int.max / 4

    /// Between what each count lies, for who knows what is told and how counts add up.
    private func bounds(of told: [Told], _ cell: MinimumCell) -> [ClosedRange<Int>] {
        // Who knows that only numbers that may be told are hidden because of others knows that they are not small.
        let areSmallHidden = told.indices.contains {
            told[$0] == .nothing && subjects[$0] != .untold && counts[$0] < cell.least
        }
        var bounds = told.indices.map { place -> ClosedRange<Int> in
            switch told[place] {
            case .number(let number): number...number
            case .few(let least): 1...least - 1
            case .nothing: (areSmallHidden || subjects[place] == .untold ? 0 : cell.least)...Self.most
            }
        }
        var isChanged = true
        while isChanged {
            isChanged = false
            for sum in sums where narrow(&bounds, by: sum) { isChanged = true }
        }
        return bounds
    }

    /// Narrows bounds by one sum; whether any changed.
    private func narrow(_ bounds: inout [ClosedRange<Int>], by sum: Sum) -> Bool {
        // As one side of an equation: the parts less the total are −rest.
        let open = sum.parts.count { bounds[$0].upperBound >= Self.most }
        let lowest = sum.parts.reduce(sum.rest) { $0 + bounds[$1].lowerBound }
        let highest = sum.parts.reduce(sum.rest) { bounds[$1].upperBound < Self.most ? $0 + bounds[$1].upperBound : $0 }
        var isChanged = false
        func narrow(_ place: Int, _ low: Int, _ high: Int) {
            let old = bounds[place]
            let low = max(old.lowerBound, low)
            let new = low...max(low, min(old.upperBound, high))
            if new != old { (bounds[place], isChanged) = (new, true) }
        }
        let total = bounds[sum.total]
        narrow(sum.total, lowest, open == 0 ? highest : Self.most)
        for place in sum.parts {
            let part = bounds[place]
            let isOpen = part.upperBound >= Self.most
            let othersAreOpen = open > (isOpen ? 1 : 0)
            let highestOthers = highest - (isOpen ? 0 : part.upperBound)
            narrow(
                place,
                othersAreOpen ? 0 : total.lowerBound - highestOthers,
                total.upperBound < Self.most ? total.upperBound - (lowest - part.lowerBound) : Self.most
            )
        }
        return isChanged
    }
}
