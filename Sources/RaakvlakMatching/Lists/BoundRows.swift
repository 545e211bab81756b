/// The rows of a block that a person asks for.
struct BoundRows {
    private let terms: UnsafeBufferPointer<BoundTerms.Row>
    private let members: UnsafeBufferPointer<BoundTerms.Member>
    /// Where the rows of the block begin.
    private let numbers: UnsafePointer<UInt16>

    /// Makes what a person asks of a block; nil where there are no rows at all, not even an empty one.
    init?(_ ranges: BoundTerms.Ranges, _ block: Int, _ terms: BoundTerms.Pointers, _ index: BoundPointers) {
        guard let numbers = index.rows.baseAddress else { return nil }
        self.terms = UnsafeBufferPointer(rebasing: terms.rows[ranges.rows])
        members = UnsafeBufferPointer(rebasing: terms.members[ranges.members])
        self.numbers = numbers + block * index.rowCount * BoundIndex.blockSize
    }

    /// Adds what the rows say of those from this place in the block on.
    @inline(__always)
    func add(_ place: Int, to sums: inout BoundVectors) {
        for term in terms { sums.add(numbers + (term.offset &+ place), times: term.amount) }
    }

    /// By how much the rows that count in the upper bound only are above what the lists of groups add for one person.
    func excess(_ place: Int) -> Int {
        var sum = 0
        for term in terms where term.isUpperOnly {
            sum &+= (Int(numbers[term.offset &+ place]) &* Int(term.amount[0])) &>> 16
        }
        for member in members { sum &-= (Int(numbers[member.offset &+ place]) &* member.amount) &>> 16 }
        return sum
    }
}
