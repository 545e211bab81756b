/// How well words match one that is searched for.
struct WordMatcher {
    /// How a word matches, and how much that counts.
    ///
    /// The counts are a first judgment: each kind of match stands clearly below the one before it, and a word with a
    /// typo in a name below one that is whole in a text.
    enum Quality: UInt8, Comparable {
        case twoTypos, oneTypo, part, start, whole

        var weight: Double {
            switch self {
            case .whole: 1
            case .start: 0.75
            case .part: 0.5
            case .oneTypo: 0.2
            case .twoTypos: 0.1
            }
        }

        static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    /// The longest word that can be searched for, in bytes; of a longer one the rest is passed over.
    static let longest = 64
    /// The shortest word that is also found inside others: Dutch writes compounds as one word.
    private static let shortestPart = 3

    private let word: [UInt8]
    private let letters: UInt64
    private let mostTypos: Int
    private var places = [UInt64](repeating: 0, count: 256)

    /// Matches words, in folded UTF-8, with `word`.
    init(_ word: [UInt8]) {
        self.word = Array(word.prefix(Self.longest))
        letters = Self.letters(self.word)
        mostTypos = Self.mostTypos(length: self.word.count)
        for (place, byte) in self.word.enumerated() { places[Int(byte)] |= 1 << UInt64(place) }
    }

    /// How many typos a word of this length may have: 1 from 4 letters, 2 from 8.
    static func mostTypos(length: Int) -> Int { length < 4 ? 0 : length < 8 ? 1 : 2 }

    /// A bit for each letter that occurs.
    static func letters(_ word: some Sequence<UInt8>) -> UInt64 {
        word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// How `other`, of these letters, matches; nil where it does not.
    func quality(of other: UnsafeBufferPointer<UInt8>, letters otherLetters: UInt64) -> Quality? {
        if letters & ~otherLetters == 0, other.count >= word.count, let place = firstPlace(in: other) {
            if place == 0 { return other.count == word.count ? .whole : .start }
            if word.count >= Self.shortestPart { return .part }
        }
        guard mostTypos > 0, abs(other.count - word.count) <= mostTypos,
            (letters ^ otherLetters).nonzeroBitCount <= 2 * mostTypos
        else { return nil }
        let typos = typos(in: other)
        return typos > mostTypos ? nil : typos == 1 ? .oneTypo : .twoTypos
    }

    private func firstPlace(in other: UnsafeBufferPointer<UInt8>) -> Int? {
        word.withUnsafeBufferPointer { word in
            for start in 0...(other.count - word.count) where other[start] == word[0] {
                var length = 1
                while length < word.count, other[start + length] == word[length] { length += 1 }
                if length == word.count { return start }
            }
            return nil
        }
    }

    /// The distance to `other` in insertions, deletions, replacements and swaps of neighbors (optimal string alignment).
    ///
    /// O(length of `other`). Hyyrö, *A bit-vector algorithm for computing Levenshtein and Damerau edit distances* (2003).
    func typos(in other: UnsafeBufferPointer<UInt8>) -> Int {
        var (positive, negative, diagonal, before): (UInt64, UInt64, UInt64, UInt64) = (.max, 0, 0, 0)
        let last: UInt64 = 1 << UInt64(word.count - 1)
        var distance = word.count
        places.withUnsafeBufferPointer { places in
            for byte in other {
                let match = places[Int(byte)]
                let swap = ((~diagonal & match) << 1) & before
                diagonal = (((match & positive) &+ positive) ^ positive) | match | negative | swap
                var up = negative | ~(diagonal | positive)
                var down = diagonal & positive
                if up & last != 0 { distance += 1 }
                if down & last != 0 { distance -= 1 }
                up = up << 1 | 1
                down <<= 1
                (positive, negative, before) = (down | ~(diagonal | up), up & diagonal, match)
            }
        }
        return distance
    }
}
