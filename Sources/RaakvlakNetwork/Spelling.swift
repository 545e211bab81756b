/// Finds which of many words was probably meant.
public enum Spelling {
    /// The candidates nearest to `word`, nearest first and then in their own order; none that is further away than a
    /// third of the word's length (at least 1, at most 3 edits).
    ///
    /// The distance counts insertions, deletions, replacements and swaps of neighbors (optimal string alignment), case
    /// folded. Candidates with too many other letters are passed over by a bit mask, so that a hundred thousand take
    /// milliseconds.
    public static func nearest(to word: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
        let target = folded(word)
        let mask = letters(target)
        let most = min(3, max(1, target.count / 3))
        var found: [(text: String, distance: Int)] = []
        for candidate in candidates where abs(candidate.utf8.count - target.count) <= most {
            let bytes = folded(candidate)
            guard (letters(bytes) ^ mask).nonzeroBitCount <= 2 * most,
                let distance = distance(target, bytes, most: most)
            else { continue }
            found.append((candidate, distance))
        }
        return found.enumerated()
            .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
            .prefix(limit).map(\.element.text)
    }

    private static func folded(_ text: String) -> [UInt8] {
        text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
    }

    private static func letters(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) } }

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
