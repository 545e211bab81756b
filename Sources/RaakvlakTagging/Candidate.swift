/// A trigger that may be meant by some words of a text.
struct Candidate {
    /// The number of the trigger.
    let trigger: Int
    let rule: TagRule
    /// Its words that count, ascending.
    let content: [Int]
    /// How many letters the trigger has there: of a compound, only those of its part.
    let length: Int
    /// Whether the words are those of the trigger without any difference in endings.
    let isExact: Bool
    /// Whether it says enough on its own.
    var strength: TagStrength

    /// From the first of its words to behind the last.
    var words: Range<Int> { content[0]..<content[content.count - 1] + 1 }

    /// Whether this is the better of two candidates, one of which has all words of the other: that with more words, or
    /// more letters of a compound, or the very words.
    func covers(_ other: Candidate) -> Bool {
        guard Set(content).isSuperset(of: other.content) else { return false }
        return (content.count, length, isExact ? 1 : 0) > (other.content.count, other.length, other.isExact ? 1 : 0)
    }
}
