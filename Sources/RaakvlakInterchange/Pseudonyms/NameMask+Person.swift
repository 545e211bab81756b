import RaakvlakNetwork

extension NameMask {
    /// Adds the names in a network that everybody may know; after all persons.
    mutating func addPublicNames(of network: Network) {
        for node in network.nodes where NetworkMasking.publicKinds.contains(node.kind) {
            for name in NetworkMasking.names(of: node) { addPublicName(name) }
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
            guard let name = name(at: index, in: words), isMasked(name, as: .text, in: words) else {
                index += max(1, publicLength(at: index, in: words))
                continue
            }
            index = name.last + 1
            guard isPerhaps(person, name, in: words) else { continue }
            if isCertainly(person, name, as: form, in: words) {
                masked += text[end..<words.words[name.first].range.lowerBound] + Texts.maskedName(language)
                end = words.words[name.last].range.upperBound
            } else {
                isUnsure = true
            }
        }
        return (masked + text[end...], isUnsure)
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
        if name.parts > 1 || isWritten && parts.isWhole(word.folded, of: person) { return true }
        return isWritten && name.persons == [person]
    }
}
