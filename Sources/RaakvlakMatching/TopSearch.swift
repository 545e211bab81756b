/// Finds the best candidates for one person after another, with room for sums that is used again.
///
/// For each touchpoint of the person, those who answer get what they are worth to the person, and those who ask what
/// the person is worth to them; one pass over the sums finds the best. Nobody who shares nothing is looked at but in
/// that pass. Sums are exact, so their order does not matter.
struct TopSearch: ~Copyable {
    private let matcher: Matcher
    private let limit: Int
    private let allowing: Set<Constraint>
    /// For each person, what they are worth to the one who asks, and the reverse; zero between searches.
    private let sums: UnsafeMutablePointer<SIMD2<Double>>

    /// Makes room for one sum of two numbers a person.
    init(_ matcher: Matcher, limit: Int, allowing: Set<Constraint>) {
        (self.matcher, self.limit, self.allowing) = (matcher, limit, allowing)
        let room = max(1, matcher.persons.count)
        sums = .allocate(capacity: room)
        sums.initialize(repeating: .zero, count: room)
    }

    deinit { sums.deallocate() }

    /// The best candidates for the person at this place, best first, and of equal score by id.
    mutating func candidates(for person: Int) -> [Candidate] {
        guard limit > 0 else { return [] }
        add(matcher.asked, person, matcher.answerers, lane: 0)
        add(matcher.answered, person, matcher.askers, lane: 1)
        return best(for: person)
    }

    /// Adds, at each touchpoint of the person's row, what everyone in its postings contributes.
    private func add(_ rows: SparseMatrix, _ person: Int, _ postings: Postings, lane: Int) {
        let sums = UnsafeMutableRawPointer(sums).assumingMemoryBound(to: Double.self) + lane
        postings.entries.withUnsafeBufferPointer { entries in
            guard let base = entries.baseAddress else { return }
            for entry in rows.row(person) {
                let value = Double(rows.values[entry])
                let range = postings.row(Int(rows.columns[entry]))
                var next = base + range.lowerBound
                let end = base + range.upperBound
                while next < end {
                    sums[2 * Int(next.pointee.person)] += Contribution.of(value, next.pointee.value)
                    next += 1
                }
            }
        }
    }

    /// Takes the best sums that nothing forbids, and sets all to zero.
    private func best(for person: Int) -> [Candidate] {
        var best = BestCandidates(limit: limit)
        var threshold = best.threshold
        for other in 0..<matcher.persons.count {
            let worths = sums[other]
            sums[other] = .zero
            guard Score.of(worths.x, worths.y) > threshold, isAllowed(person, other) else { continue }
            best.insert(Candidate(person: UInt32(other), worthToPerson: worths.x, worthToSuggested: worths.y))
            threshold = best.threshold
        }
        return best.sorted
    }

    private func isAllowed(_ person: Int, _ other: Int) -> Bool {
        matcher.persons.constraints(person, other).allSatisfy { $0.canBeLifted && allowing.contains($0) }
    }
}
