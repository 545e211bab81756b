/// Finds who may be among the best of a few persons at once, with room that is used again.
///
/// A block of everyone's sums is filled and searched for one person after another, so that the entries and rows of the
/// block are read from a cache.
struct BoundSearch: ~Copyable {
    /// Somebody who may be among the best.
    struct Candidate {
        let person: Int
        /// A number that is not below the score.
        let upper: Double
    }

    private let limit: Int
    private let sums = BoundSums()
    private var terms = BoundTerms()
    private var askers: [BoundAsker] = []
    private var rowCount = 0

    init(limit: Int) { self.limit = limit }

    /// Finds those who may be among the best of each person who asks something.
    ///
    /// - Parameters:
    ///   - rows: The persons who ask.
    ///   - index: The index of what is answered.
    ///   - ask: What a person asks at each list, above 0.
    ///   - judge: Says of a pair whether it counts.
    mutating func search(
        _ rows: [Int],
        _ index: BoundIndex,
        ask: (Int) -> [(list: UInt32, amount: Float)],
        judge: any BoundJudge
    ) {
        rowCount = index.rowCount
        terms.removeAll()
        askers.removeAll(keepingCapacity: true)
        for row in rows {
            guard let asker = terms.append(row, ask(row), limit: limit, index) else { continue }
            askers.append(asker)
        }
        index.withPointers { pointers in
            terms.withPointers { terms in
                for block in 0..<index.blockCount {
                    for place in askers.indices {
                        sums.fill(askers[place], block, of: index.blockCount, terms, pointers)
                        sums.collect(&askers[place], block, terms, pointers, judge)
                    }
                }
            }
        }
    }

    /// For how many persons there are bounds now.
    var count: Int { askers.count }

    /// The number of one of these persons.
    func row(_ place: Int) -> Int { askers[place].row }

    /// Those who may be among the best of one of these persons, by upper bound descending.
    ///
    /// - Returns: nil where somebody may be missing, or where they are so many that it takes less to add up everything.
    func candidates(_ place: Int) -> [Candidate]? {
        let asker = askers[place]
        let candidates = asker.candidates
        guard !asker.isIncomplete, candidates.count < max(1024, rowCount / 64) else { return nil }
        return candidates.map { Candidate(person: Int($0.person), upper: Double($0.upper) / asker.scale) }
    }
}
