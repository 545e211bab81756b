internal import RaakvlakNetwork

/// A trigger as it is compared.
struct CountedTrigger: Sendable {
    let trigger: Trigger
    /// The stems of the words that count.
    let stems: [String]
    /// The same words whole, written as one.
    let folded: String
    /// The prepositions between them.
    let prepositions: Set<String>

    /// Whether it is two words of which the last may be a verb, which stands before the other one in a main clause:
    /// `wij bundelen onze budgetten`.
    var isObjectAndVerb: Bool { stems.count == 2 && prepositions.isEmpty && endsInVerb }

    /// Whether there are some, and all of them stand before the words: `naar een andere school`.
    let isLedByPreposition: Bool
    /// Whether its words mean the same in another order: those of a pair as `regulier-speciaal`, a verb and what stands
    /// with it, and several words; but not an adjective and a noun, and not what a preposition joins.
    let isFree: Bool

    /// Whether its last word may be a verb.
    var endsInVerb: Bool { folded.hasSuffix("en") }

    /// Nil where there is no word in it.
    init?(_ trigger: Trigger, _ words: [Word]) {
        let content = words.filter { !$0.isFunctionWord }
        let counted = content.isEmpty ? words : content
        guard !counted.isEmpty else { return nil }
        self.trigger = trigger
        stems = counted.map(\.stem)
        folded = counted.map(\.folded).joined()
        let inner = words.drop(while: \.isFunctionWord).contains(where: \.isPreposition)
        isLedByPreposition = !content.isEmpty && !inner && words.contains(where: \.isPreposition)
        let isPair = ["-", "/", "–", " en ", " én "].contains { trigger.text.contains($0) }
        let isVerb = counted.last?.folded.hasSuffix("en") ?? false
        isFree = counted.count > 2 || isPair || isVerb && !words.contains(where: \.isPreposition)
        prepositions = content.isEmpty ? [] : Set(words.filter(\.isPreposition).map(\.folded))
    }
}

/// The triggers of all themes, by how they are looked up.
///
/// Articles and the like don't count, in triggers as in texts, and the prepositions of a trigger must stand in the text:
/// `overgang van po naar vo` is `overgang po naar vo`.
struct Vocabulary: Sendable {
    /// The most words that count in a trigger.
    private(set) var longest = 1
    private(set) var triggers: [CountedTrigger] = []
    /// The triggers by their words in order, written as one: blanks, hyphens and slashes are all the same as nothing.
    private var joined: [String: [Int]] = [:]
    /// The triggers of several words by their words in alphabetical order.
    private var unordered: [String: [Int]] = [:]
    /// The triggers of one long word, as they may stand in a compound: by the whole word and by its stem.
    private var parts: [String: [Int]] = [:]
    /// How many letters the longest of them has.
    private var longestPart = 0
    /// The stems of all words.
    private var stems: Set<String> = []

    init(_ triggers: [Trigger], reader: borrowing WordReader) {
        for trigger in triggers {
            let words = reader.words(of: trigger.text)
            if let counted = CountedTrigger(trigger, words) { insert(counted, words) }
        }
    }

    private mutating func insert(_ trigger: CountedTrigger, _ words: [Word]) {
        let number = triggers.count
        triggers.append(trigger)
        longest = max(longest, trigger.stems.count)
        stems.formUnion(trigger.stems)
        let counted = words.filter { trigger.stems.count == words.count || !$0.isFunctionWord }
        for key in Self.joinedKeys(counted.map { ($0.folded, $0.stem) }) { joined[key, default: []].append(number) }
        if trigger.stems.count > 1, trigger.isFree {
            unordered[Self.unorderedKey(trigger.stems), default: []].append(number)
        }
        guard trigger.stems.count == 1, !trigger.trigger.isWeak, trigger.folded.count >= Self.shortestPart else {
            return
        }
        longestPart = max(longestPart, trigger.folded.count)
        for key in Set([trigger.folded, trigger.stems[0]]) { parts[key, default: []].append(number) }
    }

    /// Abbreviations and short words are found as whole words only.
    private static let shortestPart = 6

    /// The keys of words written as one: of their stems, and of the words with the stem of the last, since only the
    /// last part of a compound has endings.
    private static func joinedKeys(_ words: [(folded: String, stem: String)]) -> Set<String> {
        guard let last = words.last else { return [] }
        return [words.map(\.stem).joined(), words.dropLast().map(\.folded).joined() + last.stem]
    }

    private static func unorderedKey(_ stems: [String]) -> String { stems.sorted().joined(separator: " ") }

    /// Whether a trigger has a word with this stem.
    func isKnown(_ stem: String) -> Bool { stems.contains(stem) }

    /// The triggers that are these words in this order, written as one or apart.
    func joined(_ words: [(folded: String, stem: String)]) -> [Int] {
        let found = Set(Self.joinedKeys(words).flatMap { joined[$0] ?? [] }).sorted()
        let folded = words.map(\.folded).joined()
        return found.filter { number in
            triggers[number].stems.count == words.count || Self.isOneWord(folded, triggers[number].folded)
        }
    }

    /// Whether two words differ in their endings at most: `na school` is not `nascholing`, which has the same stem.
    private static func isOneWord(_ a: String, _ b: String) -> Bool {
        let common = zip(a, b).prefix { $0 == $1 }.count
        return common + longestEnding >= min(a.count, b.count)
    }

    private static let longestEnding = 1

    /// The triggers that are these words in any order.
    func unordered(_ stems: [String]) -> [Int] { unordered[Self.unorderedKey(stems)] ?? [] }

    /// The longest trigger with which a compound ends or begins; ending goes before beginning, as it says what it is.
    func part(of word: (folded: String, stem: String)) -> (triggers: [Int], length: Int)? {
        let longest = min(word.folded.count - Self.shortestRest, longestPart)
        guard longest >= Self.shortestPart else { return nil }
        for length in (Self.shortestPart...longest).reversed() {
            let found =
                parts[String(word.folded.suffix(length))] ?? stemEnding(word.stem, length)
                ?? parts[String(word.folded.prefix(length))]
            if let found { return (found, length) }
        }
        return nil
    }

    private func stemEnding(_ stem: String, _ length: Int) -> [Int]? {
        stem.count >= length + Self.shortestRest ? parts[String(stem.suffix(length))] : nil
    }

    /// The shortest other part of a compound.
    private static let shortestRest = 3
}
