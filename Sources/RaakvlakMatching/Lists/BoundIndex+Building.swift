extension BoundIndex {
    /// Makes the index.
    ///
    /// - Complexity: O(entries + lists · log lists + persons · rows) time and memory; there are at most ten rows for each
    ///   list that a person has on average.
    init(_ input: BoundLists) {
        let plan = BoundPlan(input)
        let norms = GroupNorms(input, plan)
        (rowCount, traits, places, greatest) = (input.rowCount, input.traits, plan.places, input.greatest())
        (groupGreatest, greatestNorm, listRowCount) = (norms.greatest, norms.greatestOfAll, plan.rowCount)
        var entries = BoundEntries(input, plan)
        entries.fill(input, plan, greatest: greatest)
        entries.fill(norms)
        (rows, blockedCount) = (entries.rows, plan.blockedCount)
        (blockedStarts, blockedEntries) = (entries.blockedStarts, entries.blocked)
        (shortStarts, shortEntries) = (entries.shortStarts, entries.short)
    }
}
