import RaakvlakNetwork

/// Finds the names of persons in texts and puts their pseudonyms in place, by whole words.
///
/// A name is masked in full and in part; part of a name that several persons have, or that does not fit with what stands
/// beside it, becomes a word that says no more than that there was a name. Short parts that are written without a
/// capital are common words as a rule (`bas`, `mark`) and stay. Names of organizations, regions, themes and programs are
/// public and stay, unless they are one word that is also part of a person's name.
struct NameMask {
    /// Words between the parts of a name; they name nobody.
    private static let particles: Set = [
        "al", "d", "de", "den", "der", "di", "du", "el", "la", "le", "t", "ten", "ter", "van", "vd", "von", "zu",
    ]
    /// Other words that stand in names and name nobody.
    private static let fillers: Set = [
        "aan", "bij", "dhr", "dr", "drs", "en", "heer", "het", "in", "ing", "ir", "meneer", "mevrouw", "mr", "mw", "op",
        "prof", "te", "uit",
    ]

    /// The persons, by number, of whose name each word is a part.
    private var personsByPart: [String: Set<Int>] = [:]
    /// Public names, by their first word, longest first.
    private var publicNames: [String: [[String]]] = [:]
    private var pseudonyms: [Phrase] = []

    /// Adds a person's names.
    mutating func addPerson(named names: [String], pseudonym: Phrase) {
        for part in names.flatMap(FoldedWords.folded) where part.count > 1 {
            guard !Self.particles.contains(part), !Self.fillers.contains(part) else { continue }
            personsByPart[part, default: []].insert(pseudonyms.count)
        }
        pseudonyms.append(pseudonym)
    }

    /// Adds a name that everybody may know; after all persons.
    mutating func addPublicName(_ name: String) {
        let words = FoldedWords.folded(name)
        guard let first = words.first, words.count > 1 || personsByPart[first] == nil else { return }
        var names = publicNames[first] ?? []
        guard !names.contains(words) else { return }
        names.insert(words, at: names.firstIndex { $0.count < words.count } ?? names.endIndex)
        publicNames[first] = names
    }

    /// Whether a word is part of a person's name, perhaps with the `s` of the genitive.
    func isPart(_ word: String) -> Bool { persons(of: word) != nil }

    private func persons(of word: String) -> Set<Int>? {
        personsByPart[word] ?? (word.hasSuffix("s") ? personsByPart[String(word.dropLast())] : nil)
    }

    /// The text with pseudonyms in place of names; with `isPublic`, only of names of which two parts stand together.
    func masked(_ text: String, in language: Language, isPublic: Bool = false) -> String {
        let words = FoldedWords(text)
        guard words.words.contains(where: { isPart($0.folded) }) else { return text }
        var (masked, end, index) = ("", text.startIndex, 0)
        while index < words.words.count {
            if let name = name(at: index, in: words, isPublic: isPublic) {
                masked += text[end..<words.words[name.first].range.lowerBound]
                masked += replacement(name.persons, language)
                end = words.words[name.last].range.upperBound
                index = name.last + 1
            } else {
                index += max(1, isPublic ? 1 : publicLength(at: index, in: words))
            }
        }
        return masked + text[end...]
    }

    private func replacement(_ persons: Set<Int>, _ language: Language) -> String {
        persons.count == 1 ? persons.first.map { pseudonyms[$0](language) } ?? "" : Texts.maskedName(language)
    }

    /// How many words from here on are a public name.
    private func publicLength(at index: Int, in words: FoldedWords) -> Int {
        let rest = words.words[index...].lazy.map(\.folded)
        return publicNames[words.words[index].folded]?.first { rest.starts(with: $0) }?.count ?? 0
    }

    /// The name that begins here: its words, and whose it can be.
    private func name(
        at index: Int,
        in words: FoldedWords,
        isPublic: Bool
    ) -> (first: Int, last: Int, persons: Set<Int>)? {
        let start = firstPart(from: index, in: words)
        guard let start, isWritten(words.words[start], in: words), var persons = persons(of: words.words[start].folded)
        else { return nil }
        let hidden = isPublic ? 0 : publicLength(at: start, in: words)
        var (last, parts, next) = (start, 1, start + 1)
        while next < words.words.count, Self.isJoint(words.gap(before: next)) {
            if let more = self.persons(of: words.words[next].folded) {
                persons = persons.isDisjoint(with: more) ? [] : persons.intersection(more)
                (last, parts) = (next, parts + 1)
            } else if !Self.particles.contains(words.words[next].folded) {
                break
            }
            next += 1
        }
        // A public name that is longer than what of a person's name stands here.
        if hidden > last - start + 1 || isPublic && (parts < 2 || persons.isEmpty) { return nil }
        return (index, last, persons)
    }

    /// The first part of a name, behind the initials and particles that begin here.
    private func firstPart(from index: Int, in words: FoldedWords) -> Int? {
        var place = index
        while place < words.words.count {
            let word = words.words[place]
            if place > index, !Self.isJoint(words.gap(before: place)) { return nil }
            if persons(of: word.folded) != nil { return place }
            let isInitial = word.folded.count == 1 && word.isCapitalized
            guard isInitial || place > index && Self.particles.contains(word.folded) else { return nil }
            place += 1
        }
        return nil
    }

    /// Whether a part of a name is written as one: with a capital, long, or in an address or an id.
    private func isWritten(_ word: FoldedWords.Word, in words: FoldedWords) -> Bool {
        if word.isCapitalized || word.folded.count > 4 { return true }
        let text = words.text
        let isCode: (Character) -> Bool = { "-._/@:=".contains($0) }
        let before = text[..<word.range.lowerBound].last.map(isCode) ?? false
        let rest = text[word.range.upperBound...]
        let after = rest.first.map(isCode) ?? false && rest.dropFirst().first?.isLetter ?? false
        return before || after
    }

    /// Whether what stands between two words lets them be one name.
    private static func isJoint(_ gap: Substring) -> Bool {
        gap.count <= 2 && gap.allSatisfy { " .-'’\u{00A0}".contains($0) }
    }
}
