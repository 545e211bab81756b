/// Finds which of many words was probably meant.
///
/// The distance of two words counts insertions, deletions, replacements and swaps of neighbors (optimal string
/// alignment), case folded. Words with too many other letters are passed over by a bit mask, so that a hundred thousand
/// take well under a millisecond.
public struct Spelling: Sendable {
    private let words: [String]
    private let lengths: [Int]
    private let masks: [UInt64]

    /// Prepares to look among `words`.
    public init(of words: some Sequence<String>) {
        self.words = Array(words)
        lengths = self.words.map(\.utf8.count)
        masks = self.words.map { Self.letters($0.utf8) }
    }

    /// The words nearest to `word`, nearest first and then in their own order; none that is further away than a third
    /// of the word's length (at least 1, at most 3 edits).
    public func nearest(to word: String, limit: Int = 3) -> [String] {
        let target = Self.folded(word)
        let mask = Self.letters(target)
        let most = min(3, max(1, target.count / 3))
        var found: [(index: Int, distance: Int)] = []
        for index in words.indices
        where (masks[index] ^ mask).nonzeroBitCount <= 2 * most && abs(lengths[index] - target.count) <= most {
            guard let distance = Self.distance(target, Self.folded(words[index]), most: most) else { continue }
            found.append((index, distance))
        }
        return found.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(limit).map { words[$0.index] }
    }

    /// The same for a few words that are looked among only once.
    public static func nearest(to word: String, among words: some Sequence<String>, limit: Int = 3) -> [String] {
        Spelling(of: words).nearest(to: word, limit: limit)
    }

    private static func fold(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }

    private static func folded(_ text: String) -> [UInt8] { text.utf8.map(fold) }

    private static func letters(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 | 1 << UInt64(fold($1) & 63) }
    }

    /// The distance of two words, or nil where it is more than `most`.
    private static func distance(_ a: [UInt8], _ b: [UInt8], most: Int) -> Int? {
        var (beforeLast, last) = ([Int](), Array(0...b.count))
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            if row.allSatisfy({ $0 > most }) { return nil }
            (beforeLast, last) = (last, row)
        }
        return last[b.count] <= most ? last[b.count] : nil
    }
}
