/// A non-negative sparse product from which bounds are made: what each person answers at each list.
///
/// What is asked at a list times what is answered there adds to a score. Lists are touchpoints, or one side of them.
struct BoundLists: Sendable {
    /// What a list is like for everyone.
    struct Trait: Sendable {
        /// What is asked is divided by this, and what is answered multiplied, where norms are taken: it evens out both
        /// sides, which makes the bound by norms tight.
        var factor: Float = 1
        /// Whether what the list adds counts in upper bounds only.
        var isUpperOnly = false

        /// Makes a trait from the most that is asked and answered at the list.
        init(asked: Float, answered: Float, isUpperOnly: Bool = false) {
            if asked > 0, answered > 0 { factor = (asked / answered).squareRoot() }
            self.isUpperOnly = isUpperOnly
        }
    }

    /// Where each person's entries begin, and where the last end.
    var starts: [Int]
    /// The list of each entry.
    var lists: [UInt32]
    /// What is answered, for each entry; what is not above 0 adds nothing.
    var values: [Float]
    /// By list.
    var traits: [Trait]

    /// How many persons answer.
    var rowCount: Int { starts.count - 1 }

    /// How many answer something at each list.
    ///
    /// - Complexity: O(entries).
    func sizes() -> [Int] {
        var sizes = [Int](repeating: 0, count: traits.count)
        for entry in lists.indices where values[entry] > 0 { sizes[Int(lists[entry])] += 1 }
        return sizes
    }

    /// The greatest value of each list.
    ///
    /// - Complexity: O(entries).
    func greatest() -> [Float] {
        var greatest = [Float](repeating: 0, count: traits.count)
        for entry in lists.indices { greatest[Int(lists[entry])] = max(greatest[Int(lists[entry])], values[entry]) }
        return greatest
    }
}
