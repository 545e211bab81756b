extension Matcher {
    /// The best candidates for everyone, in the order of `people`.
    ///
    /// - Parameters:
    ///   - limit: At most so many for each person.
    ///   - allowing: Constraints that don't count.
    ///   - threads: How many searches may run at once; the answer does not depend on it.
    /// - Returns: A list for each person, by score and then by id.
    /// - Complexity: O(Σ over touchpoints of askers · answerers + persons²) time, O(persons · (limit + threads)) memory.
    public func candidatesForEveryone(
        limit: Int,
        allowing: Set<Constraint> = [],
        threads: Int = 1
    ) async -> [[Candidate]] {
        await WorkQueue(count: persons.count).map(threads: threads) {
            TopSearch(self, limit: limit, allowing: allowing)
        } work: { search, people in
            search.candidates(for: people)
        }
    }

    /// The graph's number of who a candidate suggests.
    public func node(of candidate: Candidate) -> Int { persons.nodes[Int(candidate.person)] }
}
