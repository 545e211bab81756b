import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct SpellingTests {
    @Test(arguments: [
        ("persno", ["person"]), ("Person", ["person"]), ("peson", ["person"]), ("theem", ["theme"]), ("x", []),
        ("", []),
        ("meetingg", ["meeting"]), ("group", ["group"]), ("perzoon", ["person"]), ("gorups", ["group"]), ("prsnoo", []),
    ])
    func `slips of the pen are understood`(word: String, nearest: [String]) {
        #expect(Spelling.nearest(to: word, among: ["person", "theme", "meeting", "group"]) == nearest)
    }

    @Test(arguments: [
        ("boor-rotterdam", []), ("cvo-roterdam", ["cvo-rotterdam"]), ("cvo-rotterdma", ["cvo-rotterdam"]),
        ("stichting-boor", []), ("cvorotterdam", ["cvo-rotterdam"]), ("cv-rotterdam", ["cvo-rotterdam"]),
    ])
    func `of several words each is near its own`(word: String, nearest: [String]) {
        #expect(Spelling.nearest(to: word, among: ["cvo-rotterdam", "stichting-nio"]) == nearest)
    }

    @Test func `the nearest come first, equals in their own order, and no more than asked`() {
        let words = ["bbbb", "abcc", "abcd", "abce", "abcx"]
        #expect(Spelling.nearest(to: "abcd", among: words, limit: 3) == ["abcd", "abcc", "abce"])
        #expect(Spelling(of: words).nearest(to: "abcd") == ["abcd", "abcc", "abce"])
        #expect(Spelling(of: words).nearest(to: "abcd", limit: 0) == [])
    }

    @Test(arguments: 0..<200)
    func `what is found is all that is near enough`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let words = (0..<20).map { _ in
            String(decoding: generator.bytes(generator.number(in: 0...9), of: 97...100), as: UTF8.self)
        }
        let word = words[0]
        let most = min(3, max(1, word.count / 3))
        let expected = words.indices.map { ($0, distance(Array(word), Array(words[$0]))) }
            .filter { $0.1 <= most }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { words[$0.0] }
        #expect(Spelling.nearest(to: word, among: words, limit: 100) == expected)
    }

    /// Optimal string alignment by its definition.
    private func distance(_ a: [Character], _ b: [Character]) -> Int {
        var rows = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
        for i in 0...a.count { rows[i][0] = i }
        for (i, j) in a.indices.flatMap({ i in b.indices.map { (i, $0) } }) {
            let replaced = rows[i][j] + (a[i] == b[j] ? 0 : 1)
            rows[i + 1][j + 1] = min(replaced, rows[i][j + 1] + 1, rows[i + 1][j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                rows[i + 1][j + 1] = min(rows[i + 1][j + 1], rows[i - 1][j - 1] + 1)
            }
        }
        return rows[a.count][b.count]
    }
}
