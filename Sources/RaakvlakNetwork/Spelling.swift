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
    ///
    /// Of several words each must be near its own: three edits in a short word make another of it, however long the rest
    /// is.
    public func nearest(to word: String, limit: Int = 3) -> [String] {
        let target = Self.folded(word)
        let mask = Self.letters(target)
        let most = Self.mostEdits(in: target.count)
        var found: [(index: Int, distance: Int)] = []
        for index in words.indices
        where (masks[index] ^ mask).nonzeroBitCount <= 2 * most && abs(lengths[index] - target.count) <= most {
            let word = Self.folded(words[index])
            guard let distance = Self.distance(target, word, most: most), Self.areNearByWord(target, word) else {
                continue
            }
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

    /// How many edits are slips in so many letters.
    private static func mostEdits(in length: Int) -> Int { min(3, max(1, length / 3)) }

    /// Whether each part between signs is near its own, where both have as many.
    private static func areNearByWord(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let (a, b) = (a.split(whereSeparator: isSign), b.split(whereSeparator: isSign))
        guard a.count == b.count, a.count > 1 else { return true }
        return zip(a, b).allSatisfy { distance(Array($0), Array($1), most: mostEdits(in: $0.count)) != nil }
    }

    /// Whether a byte, case folded, is neither a letter nor a digit.
    private static func isSign(_ byte: UInt8) -> Bool {
        byte < 128 && !(97...122).contains(byte) && !(48...57).contains(byte)
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
