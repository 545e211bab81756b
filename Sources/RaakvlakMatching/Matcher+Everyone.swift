extension Matcher {
    /// The best candidates for everyone, in the order of `people`.
    ///
    /// - Parameters:
    ///   - limit: At most so many for each person.
    ///   - rule: To which constraints to hold.
    ///   - threads: How many searches may run at once; the answer does not depend on it.
    /// - Returns: A list for each person, by score and then by id.
    /// - Complexity: O(Σ over touchpoints of askers · answerers + persons²) time, O(persons · (limit + threads)) memory.
    public func candidatesForEveryone(
        limit: Int,
        under rule: ConstraintRule = ConstraintRule(),
        threads: Int = 1
    ) async -> [[Candidate]] {
        await candidates(of: Array(people.indices), among: nil, limit: limit, under: rule, threads: threads)
    }

    /// The best candidates for the persons at these places, in their order; `among` tells by place who may be one.
    func candidates(
        of places: [Int],
        among: [Bool]?,
        limit: Int,
        under rule: ConstraintRule,
        threads: Int
    ) async -> [[Candidate]] {
        await WorkQueue(count: places.count).map(threads: threads) {
            TopSearch(self, limit: limit, under: rule, among: among)
        } work: { search, range in
            search.candidates(for: places[range])
        }
    }

    /// The graph's number of who a candidate suggests.
    public func node(of candidate: Candidate) -> Int { persons.nodes[Int(candidate.person)] }
}
