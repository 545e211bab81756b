/// Brings the parts of a verb together that Dutch puts apart or a participle splits: `zij stromen na een jaar door` and
/// `doorgestroomd` for `doorstromen`.
///
/// Which verbs there are cannot be seen from the words alone; they are those that the triggers know.
struct SeparableVerbs: ~Copyable {
    private let vocabulary: Vocabulary
    private let stemmer = DutchStemmer()

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The words of a sentence, with the verbs that they stand for.
    func completing(_ words: [Word]) -> [Word] {
        var words = words
        for index in words.indices {
            if let verb = ofFinite(words[index]) { words[index].complete(by: .words, verb) }
            if let verb = ofParticiple(words[index]) { words[index].complete(by: .separable, verb) }
            guard Self.endsClause(index, in: words), let (place, verb) = whole(of: index, in: words) else { continue }
            words[place].complete(by: .separable, verb)
        }
        return words
    }

    /// The nearest word before a particle that makes a verb with it, and that verb.
    private func whole(of particle: Int, in words: [Word]) -> (place: Int, verb: Word.Form)? {
        for place in (max(0, particle - Self.widestGap)..<particle).reversed() where !words[place].isFunctionWord {
            if let verb = verb(words[particle].folded, words[place].folded) { return (place, verb) }
        }
        return nil
    }

    /// `afstroomt` and `afstroomde` are `afstroom`, of which the stemmer leaves the endings.
    private func ofFinite(_ word: Word) -> Word.Form? {
        guard Self.particles.contains(where: word.folded.hasPrefix), !vocabulary.isKnown(word.stem) else { return nil }
        for ending in Self.endings where word.folded.hasSuffix(ending) {
            let verb = String(word.folded.dropLast(ending.count))
            let stem = stemmer.stem(verb)
            if verb.count >= Self.shortestFinite, vocabulary.isKnown(stem) { return (verb, stem) }
        }
        return nil
    }

    /// `doorgestroomd` is `door` and `stroom`, `aangemeld` is `aan` and `meld`.
    private func ofParticiple(_ word: Word) -> Word.Form? {
        for particle in Self.particles where word.folded.hasPrefix(particle + "ge") {
            if let verb = verb(particle, String(word.folded.dropFirst(particle.count + 2))) { return verb }
        }
        return nil
    }

    /// The verb that begins with a particle, where the triggers know it; the other part may have an ending.
    private func verb(_ particle: String, _ other: String) -> Word.Form? {
        guard other.count >= Self.shortestVerb else { return nil }
        let infinitives = [other + "en", other + other.suffix(1) + "en"]
        let others =
            [other] + infinitives
            + (Self.endings + ["d"]).filter(other.hasSuffix).map { String(other.dropLast($0.count)) }
        for other in others where other.count >= Self.shortestVerb {
            let stem = stemmer.stem(particle + other)
            if vocabulary.isKnown(stem) { return (particle + other, stem) }
        }
        return nil
    }

    /// Whether a word is a particle that stands at the end of its clause, and not before what it belongs to:
    /// `zij stromen door` and `zij stromen door naar het mbo`, but not `door de gang`.
    private static func endsClause(_ index: Int, in words: [Word]) -> Bool {
        guard particles.contains(words[index].folded), !words[index].isSuspended else { return false }
        guard index + 1 < words.count else { return true }
        let next = words[index + 1]
        return next.isListed || next.isPreposition || conjunctions.contains(next.folded)
    }

    private static let particles = [
        "aan", "af", "bij", "buiten", "deel", "door", "in", "mee", "na", "om", "op", "over", "samen", "terug", "thuis",
        "toe", "uit", "vast", "voor", "vrij", "weg",
    ]
    private static let conjunctions: Set = [
        "als", "dan", "dat", "en", "hoe", "maar", "of", "om", "omdat", "terwijl", "waar", "wat", "wie", "zodat",
    ]
    private static let shortestVerb = 3
    private static let shortestFinite = 5
    private static let endings = ["t", "de", "te", "den", "ten"]
    /// How far the particle may stand behind the rest.
    private static let widestGap = 10
}
