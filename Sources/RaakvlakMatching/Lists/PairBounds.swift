/// From what persons ask and answer: bounds of the scores of pairs.
///
/// A score is never above the mean of the two worths, which is an inner product: of what both ask and answer. Where
/// everyone asks in proportion to what they answer, as in most signals, a touchpoint adds the same to both worths, and
/// what it adds is part of a lower bound too. Elsewhere there are two lists, one for each direction.
struct PairBounds: Sendable {
    /// The list of a touchpoint that adds the same both ways, or of those who answer; `.max` where there is none.
    private var answerers: [UInt32]
    /// The list of those who ask.
    private var askers: [UInt32]
    /// What is asked for each 1 that is answered; not a number where it differs.
    private var ratios: [Float]
    /// The bounds of lists.
    let index: BoundIndex

    /// Makes the bounds.
    ///
    /// - Complexity: O(entries + touchpoints + persons · rows); see `BoundIndex`.
    init(_ profiles: Profiles, touchpointCount: Int) {
        let kinds = TouchpointKinds(profiles, touchpointCount: touchpointCount)
        (answerers, askers, ratios) = (kinds.answerers, kinds.askers, kinds.ratios)
        index = BoundIndex(kinds.lists(profiles))
    }

    /// What the person asks at each list so that the sum is the mean of both worths.
    func asked(_ person: Int, _ profiles: Profiles) -> [(list: UInt32, amount: Float)] {
        var asked: [(list: UInt32, amount: Float)] = []
        for entry in profiles.row(person) {
            let (touchpoint, value) = (Int(profiles.touchpoints[entry]), profiles.values[entry])
            if ratios[touchpoint] > 0 {
                asked.append((answerers[touchpoint], (ratios[touchpoint] * value.y).nextUp))
            } else {
                if value.x > 0, answerers[touchpoint] != .max { asked.append((answerers[touchpoint], value.x / 2)) }
                if value.y > 0, askers[touchpoint] != .max { asked.append((askers[touchpoint], value.y / 2)) }
            }
        }
        return asked
    }
}

/// What each touchpoint is like for everyone.
private struct TouchpointKinds {
    private(set) var answerers: [UInt32]
    private(set) var askers: [UInt32]
    private(set) var ratios: [Float]
    private var traits: [BoundLists.Trait] = []

    /// Ratios that differ by less than this are taken as equal: rounding to single precision.
    private static let tolerance: Float = 1e-5

    init(_ profiles: Profiles, touchpointCount: Int) {
        answerers = [UInt32](repeating: .max, count: touchpointCount)
        askers = answerers
        var most = [SIMD2<Float>](repeating: .zero, count: touchpointCount)
        var least = [Float](repeating: .infinity, count: touchpointCount)
        ratios = [Float](repeating: 0, count: touchpointCount)
        for (touchpoint, value) in zip(profiles.touchpoints, profiles.values) {
            let place = Int(touchpoint)
            most[place] = pointwiseMax(most[place], value)
            let ratio = value.y > 0 ? value.x / value.y : .infinity
            (least[place], ratios[place]) = (min(least[place], ratio), max(ratios[place], ratio))
        }
        for place in most.indices where most[place] != .zero {
            if ratios[place] > least[place] * (1 + Self.tolerance) || !ratios[place].isFinite { ratios[place] = .nan }
            add(place, most[place])
        }
    }

    private mutating func add(_ place: Int, _ most: SIMD2<Float>) {
        let isEven = ratios[place] > 0
        if most.x > 0, most.y > 0 {
            answerers[place] = UInt32(traits.count)
            let asked = isEven ? ratios[place] * most.y : most.x
            traits.append(BoundLists.Trait(asked: asked, answered: most.y, isUpperOnly: !isEven))
        }
        if !isEven, most.x > 0, most.y > 0 {
            askers[place] = UInt32(traits.count)
            traits.append(BoundLists.Trait(asked: most.y, answered: most.x, isUpperOnly: true))
        }
    }

    /// What everyone answers, and what they ask where that differs.
    func lists(_ profiles: Profiles) -> BoundLists {
        var lists = BoundLists(starts: [0], lists: [], values: [], traits: traits)
        lists.lists.reserveCapacity(profiles.touchpoints.count)
        lists.values.reserveCapacity(profiles.touchpoints.count)
        for person in 0..<profiles.starts.count - 1 {
            for entry in profiles.row(person) {
                let (place, value) = (Int(profiles.touchpoints[entry]), profiles.values[entry])
                if value.y > 0, answerers[place] != .max { lists.append(answerers[place], value.y) }
                if value.x > 0, askers[place] != .max { lists.append(askers[place], value.x) }
            }
            lists.starts.append(lists.lists.count)
        }
        return lists
    }
}

extension BoundLists {
    /// Adds an entry to the last row.
    fileprivate mutating func append(_ list: UInt32, _ value: Float) {
        lists.append(list)
        values.append(value)
    }
}
