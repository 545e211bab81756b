/// How much an index will be asked.
package enum Demand: Sendable {
    /// Few lists: nothing is prepared that takes longer than they do.
    case fewLists
    /// Lists of everyone, or one after another.
    case manyLists

    /// From how many persons on there are bounds: among fewer it takes less to add up everything.
    private static let leastForBounds = 2_048

    /// Bounds of scores, where they are worth what they take.
    func bounds(_ profiles: Profiles, _ space: TouchpointSpace) -> PairBounds? {
        guard self == .manyLists, profiles.rowCount >= Self.leastForBounds else { return nil }
        return PairBounds(profiles, touchpointCount: space.count)
    }
}
