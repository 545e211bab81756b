/// The inverted index: for each touchpoint, who asks or answers at it, in the order of the persons.
struct Postings: Sendable {
    struct Entry: Sendable {
        let person: UInt32
        let asked: Float
        let answered: Float
    }

    let starts: [Int]
    let entries: [Entry]

    func row(_ touchpoint: Int) -> Range<Int> { starts[touchpoint]..<starts[touchpoint + 1] }
}
