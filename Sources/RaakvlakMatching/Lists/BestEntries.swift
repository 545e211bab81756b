/// The best entries so far, best first.
struct BestEntries {
    private let limit: Int
    /// The entries.
    private(set) var entries: [TopProduct.Entry] = []

    /// What a score must not be below; 0 as long as there is room.
    private(set) var threshold = 0.0

    init(limit: Int) { self.limit = limit }

    /// Takes an entry if its score is above 0 and it is among the best; of equal ones, the first by number is better.
    ///
    /// - Complexity: O(limit).
    mutating func offer(_ other: Int, _ score: Double) {
        guard score > 0, score >= threshold, limit > 0 else { return }
        let entry = TopProduct.Entry(other: other, score: score)
        var place = entries.count
        while place > 0, Self.isBefore(entry, entries[place - 1]) { place -= 1 }
        guard place < limit else { return }
        if entries.count == limit { entries.removeLast() }
        entries.insert(entry, at: place)
        if entries.count == limit { threshold = entries[limit - 1].score }
    }

    private static func isBefore(_ a: TopProduct.Entry, _ b: TopProduct.Entry) -> Bool {
        a.score == b.score ? a.other < b.other : a.score > b.score
    }
}
