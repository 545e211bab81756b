/// The words of persons' names, folded, and of whom each can be.
struct NameParts {
    /// Words between the parts of a name.
    static let particles: Set = [
        "al", "d", "de", "den", "der", "di", "du", "el", "la", "le", "t", "ten", "ter", "van", "vd", "von", "zu",
    ]
    /// Common words that stand in names.
    private static let commonWords: Set = ["aan", "bij", "het", "in", "op", "te", "uit"]
    /// Words beside names that name nobody.
    private static let titles: Set = [
        "dhr", "dr", "drs", "en", "heer", "ing", "ir", "meneer", "mevrouw", "mr", "mw", "prof",
    ]
    /// Shorter joined names may be common words.
    private static let shortestJoined = 7

    /// The persons of whose name each word is a part, or all of it in one word: `jandevries`.
    private var persons: [String: Set<Int>] = [:]
    /// What stands for names in addresses and ids, but may be a common word elsewhere: `jdevries`, `vandaan`.
    private var handles: [String: Set<Int>] = [:]
    /// Particles with which names begin.
    private var beginnings: [String: Set<Int>] = [:]
    private var joined: Set<String> = []
    /// The words of the names of each person.
    private(set) var names: [Int: [[String]]] = [:]
    private var joinedLengths = Set<Int>()

    mutating func add(_ name: String, of person: Int) {
        let words = Array(FoldedWords.folded(name).filter { !Self.titles.contains($0) }.prefix(8))
        let isPart = Self.areParts(words, isSurnameFirst: name.contains(","))
        names[person, default: []].append(words)
        if let first = words.first, !isPart[0] { beginnings[first, default: []].insert(person) }
        for (word, isPart) in zip(words, isPart) where isPart && word.count > 1 {
            persons[word, default: []].insert(person)
        }
        for start in words.indices {
            for end in words.indices.dropFirst(start) where isPart[end] {
                let all = words[start...end]
                let parts = zip(all, isPart[start...end]).filter(\.1).map(\.0)
                addJoined(all.joined(), parts: parts.count, of: person)
                addJoined(parts.joined(), parts: parts.count, of: person)
                guard start > 0, end == words.count - 1 else { continue }
                let initials = words.indices.prefix(start).filter { $0 == 0 || isPart[$0] }.compactMap {
                    words[$0].first
                }
                for letters in [String(initials), initials.first.map { String($0) } ?? ""] where !letters.isEmpty {
                    for rest in [all, parts[...]] { addHandle(letters + rest.joined(), of: person) }
                }
            }
        }
    }

    /// Which words of a name tell whose it is; where none does, all.
    private static func areParts(_ words: [String], isSurnameFirst: Bool) -> [Bool] {
        // `Vries, Anouk de` ends with a particle; `Thi Le` with a name.
        let surname = words.count > 1 && !isSurnameFirst ? words.count - 1 : nil
        let areParts = words.enumerated().map {
            $0 == surname || !particles.contains($1) && !commonWords.contains($1)
        }
        return areParts.contains(true) ? areParts : areParts.map { _ in true }
    }

    private mutating func addHandle(_ word: String, of person: Int) {
        if word.count > 2, persons[word] == nil { handles[word, default: []].insert(person) }
    }

    private mutating func addJoined(_ word: String, parts: Int, of person: Int) {
        guard parts > 1, word.count >= Self.shortestJoined else {
            return addHandle(word, of: person)
        }
        persons[word, default: []].insert(person)
        joined.insert(word)
        joinedLengths.insert(word.count)
    }

    /// Whose name a word is part of, perhaps with the `s` of the genitive; in an address or an id also in short.
    func persons(of word: String, isCode: Bool = false) -> Set<Int>? {
        for form in [word, word.hasSuffix("s") ? String(word.dropLast()) : word] {
            if let found = persons[form] ?? (isCode ? handles[form] : nil) { return found }
        }
        return nil
    }

    /// Whether a word is a whole name in one.
    func isJoined(_ word: String) -> Bool { joined.contains(word) }

    /// Whether a particle stands before the rest of a name of one of `persons`.
    func begins(_ word: String, nameOf persons: Set<Int>) -> Bool {
        beginnings[word].map { !$0.isDisjoint(with: persons) } ?? false
    }

    /// Whether a word of an address or an id is or holds a whole name: `jandevriesadvies`.
    func isTelling(_ word: String) -> Bool {
        if handles[word] != nil { return true }
        let letters = Array(word)
        return joinedLengths.contains { length in
            length <= letters.count
                && (0...letters.count - length).contains { joined.contains(String(letters[$0..<$0 + length])) }
        }
    }
}
