import RaakvlakNetwork

extension NameMask {
    /// Adds the names in a network that everybody may know; after all persons.
    ///
    /// Of what is not `official`, names with that of a person in full are left out.
    mutating func addPublicNames(of network: Network, official: NodeKindSet = NetworkMasking.publicKinds) {
        let known = NetworkMasking.publicKinds
        for node in network.nodes where known.contains(node.kind) && official.contains(node.kind) {
            for name in NetworkMasking.names(of: node) { addPublicName(name) }
        }
        for node in network.nodes where known.contains(node.kind) && !official.contains(node.kind) {
            for name in NetworkMasking.names(of: node) where masked(name, in: .dutch, as: .publicName) == name {
                addPublicName(name)
            }
        }
        for node in network.nodes where node.kind == .organization {
            for name in NetworkMasking.names(of: node) { addPublicName(name, isOrganization: true) }
        }
    }

    /// The text with a word in place of what can only be a name of one person, and whether that person may still be meant.
    ///
    /// A single part of a name is masked where it is written as a name; parts of which others have one too stay.
    func masked(
        _ text: String,
        of person: Int,
        in language: Language,
        as form: Form
    ) -> (text: String, isUnsure: Bool) {
        let words = FoldedWords(text)
        guard words.words.contains(where: { isPart($0.folded, of: person) }) else { return (text, false) }
        var (masked, end, index, isUnsure) = ("", text.startIndex, 0, false)
        while index < words.words.count {
            let (last, isCertain) = found(person, at: index, as: form, in: words)
            if isCertain == true {
                masked += text[end..<words.words[index].range.lowerBound] + Texts.maskedName(language)
                end = words.words[last].range.upperBound
            } else if isCertain == false {
                isUnsure = true
            }
            index = last + 1
        }
        return (masked + text[end...], isUnsure)
    }

    /// The last word of what begins here, and whether it is certainly a name of the person; nil where it is none.
    private func found(
        _ person: Int,
        at index: Int,
        as form: Form,
        in words: FoldedWords
    ) -> (last: Int, isCertain: Bool?) {
        let publicEnd = index + max(1, publicLength(at: index, in: words)) - 1
        guard let name = name(at: index, in: words), isMasked(name, as: .text, in: words) else {
            // A public name that has the person's in it.
            return (publicEnd, holdsName(of: person, from: index, to: publicEnd, in: words) ? false : nil)
        }
        guard isPerhaps(person, name, in: words) else {
            // Somebody else's name may have the person's in it.
            return (name.last, holdsName(of: person, from: index, to: name.last, in: words) ? false : nil)
        }
        if isCertainly(person, name, as: form, in: words) { return (name.last, true) }
        guard let length = wholeLength(of: person, at: index, as: form, in: words), index + length > publicEnd else {
            return (name.last, false)
        }
        return (index + length - 1, !hasNamesake(person, at: index, length, in: words))
    }

    /// How many words from here on are a whole name of the person, whatever others are called.
    private func wholeLength(of person: Int, at index: Int, as form: Form, in words: FoldedWords) -> Int? {
        let rest = words.words[index...].lazy.map(\.folded)
        let names = parts.names[person, default: []].filter { rest.starts(with: $0) }
        let isWritten = words.words[index].isCapitalized || Self.isCode(words.words[index], in: words)
        return names.map(\.count).filter { $0 > 1 || $0 == 1 && isWritten && form == .text }.max()
    }

    /// Whether so many words from here on are the whole name of somebody else too.
    private func hasNamesake(_ person: Int, at index: Int, _ length: Int, in words: FoldedWords) -> Bool {
        let name = words.words[index..<index + length].map(\.folded)
        return parts.names.contains { $0.key != person && $0.value.contains(name) }
    }

    /// Whether a text has a whole name of the person in it, of several words or all in one.
    func holdsName(of person: Int, _ text: String) -> Bool {
        let words = FoldedWords(text)
        return !words.words.isEmpty && holdsName(of: person, from: 0, to: words.words.count - 1, in: words)
    }

    /// Whether a text is a name of the person and nothing else.
    func isName(_ text: String, of person: Int) -> Bool {
        parts.names[person]?.contains(FoldedWords.folded(text)) ?? false
    }

    private func holdsName(of person: Int, from first: Int, to last: Int, in words: FoldedWords) -> Bool {
        (first...last).contains { index in
            if let length = wholeLength(of: person, at: index, as: .publicName, in: words) {
                return index + length - 1 <= last
            }
            let word = words.words[index].folded
            return parts.isJoined(word) && isPart(word, of: person)
        }
    }

    private func isPart(_ word: String, of person: Int) -> Bool {
        parts.persons(of: word, isCode: true)?.contains(person) ?? false
    }

    private func isPerhaps(_ person: Int, _ name: Name, in words: FoldedWords) -> Bool {
        name.persons.contains(person)
            || name.persons.isEmpty && words.words[name.start...name.last].contains { isPart($0.folded, of: person) }
    }

    private func isCertainly(_ person: Int, _ name: Name, as form: Form, in words: FoldedWords) -> Bool {
        let word = words.words[name.start]
        let isWritten = form == .text && (word.isCapitalized || Self.isCode(word, in: words))
        if name.persons.isEmpty {
            let all = words.words[name.start...name.last]
            return form == .text && all.contains { parts.persons(of: $0.folded, isCode: true) == [person] }
        }
        // Of several whose name it can be, nobody is certain.
        guard name.persons == [person] else { return false }
        return name.parts > 1 || isWritten
    }
}
