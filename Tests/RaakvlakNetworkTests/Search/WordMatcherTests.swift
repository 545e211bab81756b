import RaakvlakTesting
import Testing

@testable import RaakvlakNetwork

struct WordMatcherTests {
    /// The distance by its definition: a table of all beginnings of both words.
    private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var rows = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
        for i in rows.indices { rows[i][0] = i }
        for i in a.indices {
            for j in b.indices {
                var cost = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, rows[i + 1][j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
                rows[i + 1][j + 1] = cost
            }
        }
        return rows[a.count][b.count]
    }

    @Test(arguments: 0..<20)
    func `the distance is that of its definition`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let words = (0..<2).map { _ in
                (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                    UInt8.random(in: 97...100, using: &generator)
                }
            }
            let found = words[1].withUnsafeBufferPointer { WordMatcher(words[0]).typos(in: $0) }
            #expect(found == distance(words[0], words[1]), "\(words)")
        }
    }

    @Test(arguments: [
        ("zorg", "zorg", WordMatcher.Quality.whole), ("zorg", "zorgteam", .start), ("zorg", "jeugdzorg", .part),
        ("zorg", "zrog", .oneTypo), ("jeugdhulp", "jeugthulb", .twoTypos), ("ab", "abc", .start),
    ])
    func `words match as well as they do`(word: String, other: String, quality: WordMatcher.Quality) {
        #expect(match(word, other) == quality)
    }

    @Test(arguments: [("abc", "abd"), ("ab", "cab"), ("jeugdhulp", "jeugd"), ("zorg", "zog en")])
    func `words that are too different don't match`(word: String, other: String) {
        #expect(match(word, other) == nil)
    }

    private func match(_ word: String, _ other: String) -> WordMatcher.Quality? {
        let bytes = Array(other.utf8)
        return bytes.withUnsafeBufferPointer {
            WordMatcher(Array(word.utf8)).quality(of: $0, letters: WordMatcher.letters(bytes))
        }
    }
}
