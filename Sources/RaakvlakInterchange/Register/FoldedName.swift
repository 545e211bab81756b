import RaakvlakNetwork

/// A name of an organization as it is compared: words without capitals, accents, marks and legal form.
struct FoldedName: Hashable, Sendable {
    /// The words, without that of a legal form.
    let words: [String]
    /// The legal form that the name begins with, where it does.
    let form: Form?

    enum Form: String, Sendable { case foundation, association, gemeente }

    init(_ name: String) {
        // These part no words: `S.K.O.`, `’s`.
        var words = FoldedText.words(of: name.filter { !".'’".contains($0) })
        form = words.first.flatMap { Self.forms[$0] }
        if form != nil, words.count > 1 { words.removeFirst() }
        self.words = words.filter { !Self.smallWords.contains($0) }
    }

    private static let forms: [String: Form] = [
        "stichting": .foundation, "stg": .foundation, "stichtg": .foundation, "st": .foundation,
        "vereniging": .association, "ver": .association, "gemeente": .gemeente,
    ]

    private static let smallWords: Set<String> = [
        "de", "het", "een", "en", "van", "voor", "te", "in", "op", "der", "den", "eo", "e", "o",
    ]

    /// Whether two names differ only in words that one of them shortens.
    ///
    /// Shortened words are beginnings with a dot, as in `Chr. Onderw.`
    static func spellsOut(_ a: String, _ b: String) -> Bool {
        let (first, second) = (FoldedName(a), FoldedName(b))
        guard first.form == second.form, first.words.count == second.words.count else { return false }
        let (firstShort, secondShort) = (shortened(in: a), shortened(in: b))
        return zip(first.words, second.words).allSatisfy { one, other in
            one == other || firstShort.contains(one) && other.hasPrefix(one)
                || secondShort.contains(other) && one.hasPrefix(other)
        }
    }

    private static func shortened(in name: String) -> Set<String> {
        Set(name.split(separator: " ").filter { $0.hasSuffix(".") }.flatMap { FoldedName(String($0)).words })
    }

    /// How much two names are alike, from 0 to 1.
    ///
    /// Twice the weight of the words that they share, by the weight of all words (Dice 1945). A word that begins
    /// another is an abbreviation of it and counts for less; one of another legal form makes the whole less alike,
    /// because an association is not the foundation of its name. `weight` says how telling a word is.
    func likeness(to other: Self, weight: (String) -> Double) -> Double {
        var rest = other.words
        var shared = 0.0
        for word in words {
            let best = rest.indices.map { ($0, Self.likeness(word, rest[$0])) }.max { $0.1 < $1.1 }
            guard let (place, likeness) = best, likeness > 0 else { continue }
            shared += likeness * (weight(word) + weight(rest[place]))
            rest.remove(at: place)
        }
        let all = (words + other.words).reduce(0) { $0 + weight($1) }
        guard all > 0 else { return 0 }
        let isOtherForm = form != nil && other.form != nil && form != other.form
        return shared / all * (isOtherForm ? 0.7 : 1)
    }

    private static func likeness(_ a: String, _ b: String) -> Double {
        if a == b { return 1 }
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        return short.utf8.count >= 3 && long.hasPrefix(short) ? 0.8 : 0
    }
}
