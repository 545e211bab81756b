/// Adds up all worths of one person after another, with room for sums that is used again.
///
/// At each touchpoint of the person, everyone in its postings gets a contribution to both worths of the pair. Persons
/// are taken in blocks whose sums stay in the cache nearest to the processor: postings are in the order of persons, so a
/// cursor in each is enough. Sums are exact, so their order does not matter.
struct PairSums: ~Copyable {
    /// The place in the postings of a touchpoint, and what the person asks and answers there.
    private struct Cursor {
        var next: UnsafePointer<Postings.Entry>
        let end: UnsafePointer<Postings.Entry>
        let value: SIMD2<Double>
    }

    /// 32 KiB of sums; a multiple of four.
    private static let blockSize = 2048

    private let matcher: Matcher
    private let limit: Int
    private let admission: Admission
    /// For each person of the block, what they are worth to the one who asks, and the reverse; zero between blocks.
    private let sums: UnsafeMutablePointer<SIMD2<Double>>
    private var cursors: [Cursor] = []

    /// Makes room for the sums of one block.
    init(_ matcher: Matcher, limit: Int, _ admission: Admission) {
        (self.matcher, self.limit, self.admission) = (matcher, limit, admission)
        sums = .allocate(capacity: Self.blockSize)
        sums.initialize(repeating: .zero, count: Self.blockSize)
    }

    deinit { sums.deallocate() }

    /// The best candidates for the person at this place, best first, and of equal score by id.
    mutating func candidates(for person: Int) -> [Candidate] {
        var best = BestCandidates(limit: limit)
        matcher.postings.entries.withUnsafeBufferPointer { entries in
            placeCursors(for: person, entries)
            for start in stride(from: 0, to: matcher.persons.count, by: Self.blockSize) {
                let block = start..<min(start + Self.blockSize, matcher.persons.count)
                addContributions(to: block)
                collect(block, for: person, &best)
            }
        }
        matcher.offerRecent(to: person, admission, &best)
        return best.sorted
    }

    private mutating func placeCursors(for person: Int, _ entries: UnsafeBufferPointer<Postings.Entry>) {
        cursors.removeAll(keepingCapacity: true)
        guard let base = entries.baseAddress else { return }
        let (profiles, row) = matcher.profile(of: person)
        for entry in row {
            let range = matcher.postings.row(Int(profiles.touchpoints[entry]))
            let value = SIMD2<Double>(profiles.values[entry])
            cursors.append(Cursor(next: base + range.lowerBound, end: base + range.upperBound, value: value))
        }
    }

    /// Moves each cursor to the end of the block, adding what everyone on the way contributes.
    private mutating func addContributions(to block: Range<Int>) {
        let origin = sums - block.lowerBound
        let bound = UInt32(block.upperBound)
        cursors.withUnsafeMutableBufferPointer { cursors in
            for index in cursors.indices {
                var next = cursors[index].next
                let (end, value) = (cursors[index].end, cursors[index].value)
                while next < end {
                    let entry = next.pointee
                    guard entry.person < bound else { break }
                    origin[Int(entry.person)] += Contribution.of(value, [entry.answered, entry.asked])
                    next += 1
                }
                cursors[index].next = next
            }
        }
    }

    /// Takes the best sums of the block that nothing forbids, and sets all to zero.
    ///
    /// A score is never above the greater worth, so four pairs are passed over at once where no worth is above the
    /// threshold: the sign of the difference tells.
    private func collect(_ block: Range<Int>, for person: Int, _ best: inout BestCandidates) {
        var threshold = SIMD2<Double>(repeating: best.threshold)
        var place = 0
        while place < block.count {
            let four = sums + place
            let signs =
                Self.bits(threshold - four[0]) | Self.bits(threshold - four[1])
                | Self.bits(threshold - four[2]) | Self.bits(threshold - four[3])
            if (signs.x | signs.y) >> 63 != 0 {
                for offset in 0..<4 { offer(four[offset], of: block.lowerBound + place + offset, to: person, &best) }
                threshold = SIMD2(repeating: best.threshold)
            }
            (four[0], four[1], four[2], four[3]) = (.zero, .zero, .zero, .zero)
            place &+= 4
        }
    }

    private static func bits(_ value: SIMD2<Double>) -> SIMD2<UInt64> { unsafeBitCast(value, to: SIMD2<UInt64>.self) }

    private func offer(_ worths: SIMD2<Double>, of other: Int, to person: Int, _ best: inout BestCandidates) {
        guard Score.of(worths.x, worths.y) > best.threshold, !matcher.recent.contains(other),
            admission.admits(other, to: person)
        else { return }
        best.insert(Candidate(person: UInt32(other), worthToPerson: worths.x, worthToSuggested: worths.y))
    }
}
