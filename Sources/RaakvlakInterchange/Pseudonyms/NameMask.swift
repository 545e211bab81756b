import RaakvlakNetwork

/// Finds the names of persons in texts and puts their pseudonyms in place, by whole words.
///
/// A name is masked in full and in part; part of a name that several persons have, or that does not fit with what stands
/// beside it, becomes a word that says no more than that there was a name. A short part that stands alone without a
/// capital is a common word as a rule (`bas`, `mark`) and stays. Names of authorities, schools, regions, themes and
/// programs are public and stay, unless they are one word that is also part of a person's name; those of other
/// organizations may be a person's own.
struct NameMask {
    /// What a text is.
    enum Form {
        case text
        /// A name that is masked only where two parts of one person's name stand together.
        case publicName
        /// A name that is masked for any part of a person's name that is in no public name.
        case organizationName
    }

    private(set) var parts = NameParts()
    /// Public names, by their first word, longest first.
    private var publicNames: [String: [[String]]] = [:]
    private var publicWords: Set<String> = []
    private var pseudonyms: [Phrase] = []

    /// Adds a person's names; the persons' numbers count from 0.
    mutating func addPerson(named names: [String], pseudonym: Phrase) {
        for name in names { parts.add(name, of: pseudonyms.count) }
        pseudonyms.append(pseudonym)
    }

    /// Gives the person of a number another pseudonym.
    mutating func setPseudonym(_ pseudonym: Phrase, of person: Int) { pseudonyms[person] = pseudonym }

    /// Adds a name that everybody may know; after all persons, those of organizations last.
    mutating func addPublicName(_ name: String, isOrganization: Bool = false) {
        let words = FoldedWords.folded(name)
        if isOrganization {
            guard masked(name, in: .dutch, as: .organizationName) == name else { return }
        } else {
            publicWords.formUnion(words)
        }
        insert(words)
    }

    /// Adds the name of somebody who may be named; after all persons that may not.
    mutating func addShownName(_ name: String) { insert(FoldedWords.folded(name)) }

    private mutating func insert(_ words: [String]) {
        guard let first = words.first, words.count > 1 || !isPart(first) else { return }
        var names = publicNames[first] ?? []
        guard !names.contains(words) else { return }
        names.insert(words, at: names.firstIndex { $0.count < words.count } ?? names.endIndex)
        publicNames[first] = names
    }

    /// Whether a word is part of a person's name, perhaps with the `s` of the genitive.
    func isPart(_ word: String) -> Bool { parts.persons(of: word) != nil }

    /// Whether an address or an id has a name in it, be it in one word with others; with `anyPart`, also part of one.
    func isTelling(_ code: String, anyPart: Bool) -> Bool {
        FoldedWords.folded(code).contains { parts.isTelling($0) || anyPart && isPart($0) }
    }

    /// The text with pseudonyms in place of names.
    func masked(_ text: String, in language: Language, as form: Form = .text) -> String {
        let words = FoldedWords(text)
        guard words.words.contains(where: { parts.persons(of: $0.folded, isCode: true) != nil }) else { return text }
        var (masked, end, index) = ("", text.startIndex, 0)
        while index < words.words.count {
            if let name = name(at: index, in: words), isMasked(name, as: form, in: words) {
                masked += text[end..<words.words[name.first].range.lowerBound]
                masked += replacement(name, as: form, language)
                end = words.words[name.last].range.upperBound
                index = name.last + 1
            } else {
                index += max(1, form == .text ? publicLength(at: index, in: words) : 1)
            }
        }
        return masked + text[end...]
    }

    private func replacement(_ name: Name, as form: Form, _ language: Language) -> String {
        guard name.persons.count == 1, form == .text || name.parts > 1, let person = name.persons.first else {
            return Texts.maskedName(language)
        }
        return pseudonyms[person](language)
    }

    /// How many words from here on are a public name.
    func publicLength(at index: Int, in words: FoldedWords) -> Int {
        let rest = words.words[index...].lazy.map(\.folded)
        return publicNames[words.words[index].folded]?.first { rest.starts(with: $0) }?.count ?? 0
    }

    func isMasked(_ name: Name, as form: Form, in words: FoldedWords) -> Bool {
        switch form {
        // A public name may be longer than what of a person's name stands here.
        case .text:
            [name.first, name.start].allSatisfy { publicLength(at: $0, in: words) <= name.last - $0 + 1 }
        case .publicName: name.parts > 1 && !name.persons.isEmpty
        case .organizationName:
            name.parts > 1 && !name.persons.isEmpty
                || words.words[name.start...name.last].contains {
                    isPart($0.folded) && !publicWords.contains($0.folded)
                }
        }
    }

    // MARK: Finding names

    /// Where a name stands, and whose it can be.
    struct Name {
        /// The first word, and the first that is part of the name itself, behind initials and particles.
        let first, start: Int
        var last: Int
        var parts = 1
        var persons: Set<Int>
    }

    /// The name that begins here.
    func name(at index: Int, in words: FoldedWords) -> Name? {
        guard let start = firstPart(from: index, in: words), let persons = persons(at: start, in: words) else {
            return nil
        }
        var name = Name(first: index, start: start, last: start, persons: persons)
        let isOpened = start > index && words.words[index].isCapitalized
        let isWritten = isOpened || isWritten(words.words[start], in: words)
        var next = start + 1
        while next < words.words.count {
            let gap = words.gap(before: next)
            let isClose = Self.isJoint(gap)
            guard isClose || Self.isWideJoint(gap) else { break }
            let word = words.words[next].folded
            let isParticle = word.count == 1 || NameParts.particles.contains(word)
            let more = self.persons(at: next, in: words)
            let shared = more.map(name.persons.intersection) ?? []
            if more != nil, !shared.isEmpty {
                (name.last, name.parts, name.persons) = (next, name.parts + 1, shared)
            } else if more != nil, !isParticle {
                // Parts of the names of two persons, or a name that nobody has.
                guard isClose, isWritten else { break }
                (name.last, name.parts, name.persons) = (next, name.parts + 1, [])
            } else if !isParticle {
                break
            }
            next += 1
        }
        return isWritten || name.parts > 1 ? name : nil
    }

    private func persons(at index: Int, in words: FoldedWords) -> Set<Int>? {
        let word = words.words[index]
        return parts.persons(of: word.folded, isCode: Self.isCode(word, in: words))
    }

    /// The first part of a name, behind the initials and particles that begin here.
    private func firstPart(from index: Int, in words: FoldedWords) -> Int? {
        var place = index
        while place < words.words.count {
            let word = words.words[place]
            if place > index, !Self.isJoint(words.gap(before: place)) { return nil }
            if let persons = persons(at: place, in: words) {
                let opening = words.words[index]
                let isInitial = opening.folded.count == 1 && opening.isCapitalized
                return place == index || isInitial || parts.begins(opening.folded, nameOf: persons) ? place : nil
            }
            let isInitial = word.folded.count == 1 && word.isCapitalized
            guard isInitial || NameParts.particles.contains(word.folded) else { return nil }
            place += 1
        }
        return nil
    }

    /// Whether a part of a name is written as one: with a capital, long, or in an address or an id.
    private func isWritten(_ word: FoldedWords.Word, in words: FoldedWords) -> Bool {
        word.isCapitalized || word.folded.count > 4 || Self.isCode(word, in: words)
    }

    static func isCode(_ word: FoldedWords.Word, in words: FoldedWords) -> Bool {
        let text = words.text
        let isMark: (Character) -> Bool = { "-._/@:=".contains($0) }
        let before = text[..<word.range.lowerBound].last.map(isMark) ?? false
        let rest = text[word.range.upperBound...]
        let after = rest.first.map(isMark) ?? false && rest.dropFirst().first?.isLetter ?? false
        return before || after
    }

    /// Whether what stands between two words lets them be one name.
    private static func isJoint(_ gap: Substring) -> Bool {
        gap.count <= 2 && gap.allSatisfy { " .-'’\u{00A0}".contains($0) }
    }

    /// Whether it lets them be, where they are parts of one person's name.
    private static func isWideJoint(_ gap: Substring) -> Bool {
        gap.count <= 3 && gap.allSatisfy { $0.isWhitespace || ",.-_'’‘`+".contains($0) }
    }
}
