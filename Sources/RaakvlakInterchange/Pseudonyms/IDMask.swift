/// Finds ids of persons, and others that tell who someone is, and puts new ones in their place.
struct IDMask {
    private var new: [String: String] = [:]
    /// The ids of persons that say enough to be sought inside other words.
    private var telling: Set<String> = []

    /// Adds a person's id; before those of others are asked about.
    mutating func addPerson(_ id: String) {
        if Self.isDistinct(id) { telling.insert(id) }
    }

    mutating func replace(_ id: String, by new: String) { self.new[id] = new }

    /// The new id of an old one.
    subscript(id: String) -> String? { new[id] }

    /// Whether an id holds that of a person.
    func holdsPerson(_ id: String) -> Bool {
        Self.spans(of: id[...]).contains { $0.contains { telling.contains(String($0)) } }
    }

    /// The text with new ids in place of old ones, where they stand as words, or those of persons as part of one.
    ///
    /// `isMeant` says whether a word of letters alone, which may be a name or a common word, is taken for an id.
    func masked(_ text: String, isMeant: (_ word: Substring) -> Bool) -> String {
        guard !new.isEmpty else { return text }
        var (masked, rest) = ("", text[...])
        while let start = rest.firstIndex(where: Self.isPart) {
            let run = rest[start...].prefix { Self.isPart($0) || Self.isMark($0) }
            let word = run[...(run.lastIndex(where: Self.isPart) ?? start)]
            masked += rest[..<start]
            append(word, isMeant, to: &masked)
            rest = rest[word.endIndex...]
        }
        return masked + rest
    }

    private func append(_ word: Substring, _ isMeant: (Substring) -> Bool, to masked: inout String) {
        var end = word.startIndex
        for spans in Self.spans(of: word) {
            guard let start = spans.first?.startIndex, start >= end else { continue }
            for span in spans {
                let id = span.lowercased()
                guard let new = new[id], Self.isDistinct(id), span == word || telling.contains(id),
                    !id.allSatisfy(\.isLetter) || isMeant(span)
                else { continue }
                masked += word[end..<start] + new
                end = span.endIndex
                break
            }
        }
        masked += word[end...]
    }

    /// Whether an id says something by itself, and is not the number of a row, for example.
    private static func isDistinct(_ id: String) -> Bool {
        id.utf8.count > 4 || id.utf8.count > 2 && id.utf8.contains { (97...122).contains($0) }
    }

    /// For each part of a word, what begins with it and ends with one, and is not too long to be an id; longest first.
    private static func spans(of word: Substring) -> some Sequence<[Substring]> {
        let parts = word.split(whereSeparator: isMark)
        return parts.indices.lazy.map { first in
            parts[first...].prefix(32).map { word[parts[first].startIndex..<$0.endIndex] }
                .filter { $0.utf8.count <= 64 }.reversed()
        }
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }

    private static func isMark(_ character: Character) -> Bool { "-._".contains(character) }
}
