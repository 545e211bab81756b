/// Whether a pair counts.
enum BoundVerdict {
    /// Never.
    case excluded
    /// Its score may be anything up to the upper bound.
    case unsure
    /// Its score lies between the bounds.
    case allowed
}

/// Says of pairs whether they count.
///
/// It is no closure: the compiler would make a copy of the whole search for each, too large for what is innermost in it to
/// be put in its place, which takes twice the time. For the same reason no more than two types conform to it: with a third, the
/// compiler no longer makes a search for each. It is a class, since a copy of a value would be made for each look.
protocol BoundJudge: AnyObject {
    /// Whether the pair of two persons, by their numbers, counts.
    func verdict(_ row: Int, _ other: Int) -> BoundVerdict
}

/// The sums of one block of persons, in 16-bit numbers: eight at once in the narrowest vectors, and half as much room as
/// any other numbers that suffice.
struct BoundSums: ~Copyable {
    /// Of lists that count in both bounds, and of those that count in the upper bound.
    private let sums, upperSums: UnsafeMutablePointer<UInt16>

    init() {
        let size = BoundIndex.blockSize
        let bytes = UnsafeMutableRawPointer.allocate(byteCount: 4 * size, alignment: 64)
        sums = bytes.bindMemory(to: UInt16.self, capacity: 2 * size)
        upperSums = sums + size
        sums.initialize(repeating: BoundVectors.zero, count: size)
        upperSums.initialize(repeating: 0, count: size)
    }

    deinit { sums.deallocate() }

    /// Adds what each term of the person adds to the sums of the block, but for rows.
    func fill(
        _ asker: BoundAsker,
        _ block: Int,
        of blockCount: Int,
        _ terms: BoundTerms.Pointers,
        _ index: BoundPointers
    ) {
        let part = asker.terms.number * blockCount + block
        addBlocked(terms.blocked, asker.terms.blocked, block, index, to: sums)
        addShort(terms.short, part, to: sums)
        addBlocked(terms.upperBlocked, asker.terms.upperBlocked, block, index, to: upperSums)
        addShort(terms.upperShort, part, to: upperSums)
    }

    @inline(__always)
    private func addBlocked(
        _ terms: UnsafeBufferPointer<BoundTerms.Blocked>,
        _ range: Range<Int>,
        _ block: Int,
        _ index: BoundPointers,
        to sums: UnsafeMutablePointer<UInt16>
    ) {
        let first = block * index.blockedCount
        for place in range {
            let (amount, list) = (terms[place].amount, first + Int(terms[place].list))
            for next in Int(index.blockedStarts[list])..<Int(index.blockedStarts[list + 1]) {
                let entry = index.blockedEntries[next]
                sums[Int(entry & 0xFFFF)] &+= UInt16(truncatingIfNeeded: ((entry &>> 16) &* amount) &>> 16)
            }
        }
    }

    @inline(__always)
    private func addShort(_ terms: ShortTerms.Pointers, _ part: Int, to sums: UnsafeMutablePointer<UInt16>) {
        for place in terms.starts[part]..<terms.starts[part + 1] {
            let entry = terms.entries[place]
            sums[Int(entry & 0xFFFF)] &+= UInt16(truncatingIfNeeded: entry &>> 16)
        }
    }

    /// Hands over everyone in the block whose sum, with what rows add, is above the threshold, and empties the sums.
    func collect(
        _ asker: inout BoundAsker,
        _ block: Int,
        _ terms: BoundTerms.Pointers,
        _ index: BoundPointers,
        _ judge: any BoundJudge
    ) {
        guard let rows = BoundRows(asker.terms, block, terms, index) else { return }
        let (hasUpper, first) = (asker.terms.hasUpper, block * BoundIndex.blockSize)
        var threshold = BoundVectors.lanes(asker.threshold)
        var place = 0
        let end = min(BoundIndex.blockSize, index.personCount - first)
        while place < end {
            var found = BoundVectors(sums + place)
            if hasUpper { found.add(upperSums + place) }
            rows.add(place, to: &found)
            if found.isAnyAbove(threshold) {
                offer(found, place, first, rows, &asker, judge)
                threshold = BoundVectors.lanes(asker.threshold)
            }
            (sums + place).update(repeating: BoundVectors.zero, count: BoundVectors.count)
            if hasUpper { (upperSums + place).update(repeating: 0, count: BoundVectors.count) }
            place &+= BoundVectors.count
        }
    }

    @inline(never)
    private func offer(
        _ found: BoundVectors,
        _ place: Int,
        _ first: Int,
        _ rows: BoundRows,
        _ asker: inout BoundAsker,
        _ judge: any BoundJudge
    ) {
        found.forEach(above: { asker.threshold }) { lane, upper in
            let person = first + place + lane
            switch judge.verdict(asker.row, person) {
            case .excluded: break
            case .unsure: asker.take(person, upper: upper, lower: nil)
            case .allowed:
                let loose = Int(upperSums[place + lane]) + rows.excess(place + lane)
                asker.take(person, upper: upper, lower: upper - loose)
            }
        }
    }
}
