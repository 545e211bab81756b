/// What a few persons ask, in 16-bit numbers: the terms of their bounds.
struct BoundTerms {
    /// What is asked at a blocked list.
    struct Blocked {
        /// The units that the greatest answer adds.
        let amount: UInt32
        /// The number among the blocked lists.
        let list: UInt32
    }

    /// What is asked of a row: a list, or a group of lists.
    struct Row {
        /// The units that the greatest answer adds, in each lane.
        let amount: SIMD8<UInt16>
        /// Where the row begins in its block.
        let offset: Int
        /// Whether it counts in the upper bound only.
        let isUpperOnly: Bool
    }

    /// What is asked of a list that a group stands for.
    struct Member {
        /// The units that the greatest answer adds.
        let amount: Int
        /// Where the row of the list begins in its block.
        let offset: Int
    }

    /// What a person asks of the lists of a group.
    private struct Group {
        var square = 0.0
        var count = 0
    }

    /// Where the terms of one person are.
    struct Ranges {
        var blocked = 0..<0
        var upperBlocked = 0..<0
        /// Where the person is among those who ask.
        var number = 0
        /// Whether anything but rows counts in the upper bound only.
        var hasUpper = false
        var rows = 0..<0
        var members = 0..<0
    }

    private(set) var blocked: [Blocked] = []
    private(set) var upperBlocked: [Blocked] = []
    private(set) var short = ShortTerms()
    private(set) var upperShort = ShortTerms()
    private(set) var rows: [Row] = []
    private(set) var members: [Member] = []
    private var groups: [Group] = []
    /// What the last person asks at short lists.
    private var shortTerms: (both: [ShortTerms.Term], upper: [ShortTerms.Term]) = ([], [])
    /// How many persons ask.
    private var count = 0

    /// Forgets all terms, keeping the room.
    mutating func removeAll() {
        blocked.removeAll(keepingCapacity: true)
        upperBlocked.removeAll(keepingCapacity: true)
        short.removeAll()
        upperShort.removeAll()
        count = 0
        rows.removeAll(keepingCapacity: true)
        members.removeAll(keepingCapacity: true)
    }

    /// Adds the terms of a person.
    ///
    /// - Parameters:
    ///   - row: The person's number.
    ///   - asked: What the person asks at each list, above 0.
    ///   - limit: How many candidates are wanted.
    ///   - index: The index of what is answered.
    /// - Returns: The person, or nil where nothing is asked that anyone answers, or too much for the numbers.
    mutating func append(
        _ row: Int,
        _ asked: [(list: UInt32, amount: Float)],
        limit: Int,
        _ index: BoundIndex
    ) -> BoundAsker? {
        guard let (scale, termCount) = scale(asked, index) else { return nil }
        let begin = ends
        shortTerms.both.removeAll(keepingCapacity: true)
        shortTerms.upper.removeAll(keepingCapacity: true)
        for (list, amount) in asked { append(Int(list), amount, scale, index) }
        for (number, group) in groups.enumerated() where group.count > 1 {
            let amount = group.square.squareRoot() * Double(index.groupGreatest[number]) * scale
            append(row: number, amount, isUpperOnly: true)
        }
        short.append(shortTerms.both, index)
        upperShort.append(shortTerms.upper, index)
        count += 1
        var ranges = begin.up(to: ends)
        ranges.hasUpper = !ranges.upperBlocked.isEmpty || !shortTerms.upper.isEmpty
        return BoundAsker(row: row, scale: scale, termCount: termCount, limit: limit, terms: ranges)
    }

    /// By what scores are multiplied so that no bound is above 65535, and how many terms there are.
    private mutating func scale(
        _ asked: [(list: UInt32, amount: Float)],
        _ index: BoundIndex
    ) -> (scale: Double, count: Int)? {
        groups.removeAll(keepingCapacity: true)
        groups.append(contentsOf: repeatElement(Group(), count: index.groupCount))
        var (sum, square, count) = (0.0, 0.0, 0)
        for (list, amount) in asked {
            let place = index.places[Int(list)]
            if case .nowhere = place { continue }
            let evened = Double(amount) / Double(index.traits[Int(list)].factor)
            square += evened * evened
            sum += Double(amount) * Double(index.greatest[Int(list)])
            count += 1
            if case .row(_, let group?) = place {
                groups[group].square += evened * evened
                groups[group].count += 1
            }
        }
        // A group may add more than its lists, but all norms together are no more than the product of two.
        let isGrouped = groups.contains { $0.count > 1 }
        let product = square.squareRoot() * index.greatestNorm
        let most = (isGrouped ? product : min(sum, product)) * (1 + 1e-6)
        guard most > 0, count < 16384 else { return nil }
        return (Double(65535 - 2 * count - 8) / most, count)
    }

    private mutating func append(_ list: Int, _ amount: Float, _ scale: Double, _ index: BoundIndex) {
        let exact = Double(amount) * Double(index.greatest[list]) * scale
        let number = UInt32(exact.rounded(.up))
        let isUpperOnly = index.traits[list].isUpperOnly
        switch index.places[list] {
        case .nowhere: break
        case .row(let row, let group):
            if let group, groups[group].count > 1 {
                members.append(Member(amount: Int(number), offset: row * BoundIndex.blockSize))
            } else {
                append(row: row, exact, isUpperOnly: isUpperOnly)
            }
        case .blocked(let place):
            let term = Blocked(amount: number, list: UInt32(place))
            if isUpperOnly { upperBlocked.append(term) } else { blocked.append(term) }
        case .short(let place):
            let term = ShortTerms.Term(amount: number, list: place)
            if isUpperOnly { shortTerms.upper.append(term) } else { shortTerms.both.append(term) }
        }
    }

    private mutating func append(row: Int, _ amount: Double, isUpperOnly: Bool) {
        let lanes = SIMD8(repeating: UInt16(min(65535, amount.rounded(.up))))
        rows.append(Row(amount: lanes, offset: row * BoundIndex.blockSize, isUpperOnly: isUpperOnly))
    }

    /// Empty ranges at the ends.
    private var ends: Ranges {
        Ranges(
            blocked: blocked.count..<blocked.count,
            upperBlocked: upperBlocked.count..<upperBlocked.count,
            number: count,
            rows: rows.count..<rows.count,
            members: members.count..<members.count
        )
    }
}

extension BoundTerms.Ranges {
    /// From where these ranges begin to where the others begin.
    fileprivate func up(to other: Self) -> Self {
        Self(
            blocked: blocked.lowerBound..<other.blocked.lowerBound,
            upperBlocked: upperBlocked.lowerBound..<other.upperBlocked.lowerBound,
            number: number,
            rows: rows.lowerBound..<other.rows.lowerBound,
            members: members.lowerBound..<other.members.lowerBound
        )
    }
}
