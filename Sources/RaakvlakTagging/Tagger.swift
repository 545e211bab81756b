public import RaakvlakNetwork

/// Finds the themes that a Dutch text is about, by the words that point to them.
///
/// The words are those of the themes of a network: names, other names, synonyms, and weak synonyms, which count with a
/// second trigger only. Case, marks on letters, endings and the way compounds are written don't matter, parts that Dutch
/// leaves out are completed, the longest of nested triggers wins, and what stands in names of organizations, programs and
/// job titles of the network doesn't count.
public struct Tagger: Sendable {
    private let vocabulary: Vocabulary
    private let mask: NameMask
    private let ties: ThemeTies

    /// Makes a tagger of the themes of `network`.
    ///
    /// O(bytes of the names of its themes, organizations, programs and roles).
    public init(_ network: Network) {
        let reader = WordReader()
        vocabulary = Vocabulary(Trigger.all(in: network), reader: reader)
        mask = NameMask(network, reader: reader)
        ties = ThemeTies(network)
    }

    /// The themes of `text`: the strong ones first, then by id.
    ///
    /// O(words · the longest trigger + sentences · triggers).
    public func tags(of text: String) -> [Tag] {
        let reader = WordReader()
        let words = Ellipsis(vocabulary).completing(reader.words(of: text))
        let candidates = longest(unmasked(CandidateSearch(vocabulary: vocabulary, words: words).all(), words))
        let sentences = Dictionary(grouping: candidates) { words[$0.words.lowerBound].sentence }
        let strong = sentences.values.reduce(into: Set<Node.ID>()) { strong, candidates in
            strong.formUnion(SentenceThemes(findings: candidates.map { finding($0, words) }, ties: ties).strong())
        }
        let findings = candidates.map { finding($0, words) }
            .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        return Dictionary(grouping: findings, by: \.trigger.theme)
            .map { Tag(theme: $0, strength: strong.contains($0) ? .strong : .weak, findings: $1) }
            .sorted { ($1.strength.rawValue, $0.theme) < ($0.strength.rawValue, $1.theme) }
    }

    private func finding(_ candidate: Candidate, _ words: [Word]) -> Finding {
        let (first, last) = (words[candidate.words.lowerBound], words[candidate.words.upperBound - 1])
        return Finding(
            range: first.range.lowerBound..<last.range.upperBound,
            trigger: vocabulary.triggers[candidate.trigger].trigger,
            rule: candidate.rule,
            strength: candidate.strength
        )
    }

    /// The candidates that no longer one covers, and of those for one theme at one place the first.
    private func longest(_ candidates: [Candidate]) -> [Candidate] {
        let whole = candidates.filter { candidate in !candidates.contains { breaks($0, candidate) } }
        var seen: Set<Place> = []
        return whole.filter { candidate in
            guard !whole.contains(where: { $0.covers(candidate) }) else { return false }
            return seen.insert(Place(theme: theme(of: candidate), words: candidate.words)).inserted
        }
    }

    private func theme(of candidate: Candidate) -> Node.ID { vocabulary.triggers[candidate.trigger].trigger.theme }

    /// Whether the words in between are a strong trigger of another theme, so that those around it are no trigger.
    private func breaks(_ inner: Candidate, _ candidate: Candidate) -> Bool {
        guard candidate.rule == .apart, inner.rule != .apart, inner.strength == .strong else { return false }
        return theme(of: inner) != theme(of: candidate) && candidate.words.overlaps(inner.words)
            && !Set(inner.content).isSubset(of: candidate.content)
    }

    private struct Place: Hashable {
        let theme: Node.ID
        let words: Range<Int>
    }

    /// The candidates without those that are parts of names, and those that are said not to be.
    private func unmasked(_ candidates: [Candidate], _ words: [Word]) -> [Candidate] {
        let hits = mask.hits(in: words)
        return candidates.compactMap { candidate in
            guard !isNotPassend(candidate, words) else { return nil }
            return hits.reduce(Optional(candidate)) { candidate, hit in candidate.flatMap { Self.outside(hit, $0) } }
        }
    }

    /// The candidate, unless it is a part of the name; one that is the whole of a job title is only weak.
    ///
    /// A program that is called like a theme is that theme, as `Impulsregeling inclusie`.
    private static func outside(_ hit: NameMask.Hit, _ candidate: Candidate) -> Candidate? {
        guard candidate.words.overlaps(hit.words) else { return candidate }
        guard candidate.words.clamped(to: hit.words) == hit.words else { return nil }
        var candidate = candidate
        switch hit.kind {
        case .organization: return candidate.words.count > hit.words.count ? candidate : nil
        case .program: return candidate
        case .jobTitle:
            if candidate.words.count == hit.words.count { candidate.strength = .weak }
            return candidate
        }
    }

    /// `niet passend onderwijs` is not about what is called so.
    private func isNotPassend(_ candidate: Candidate, _ words: [Word]) -> Bool {
        let first = candidate.words.lowerBound
        return first > 0 && words[first].stem == "passend" && words[first - 1].folded == "niet"
            && words[first].sentence == words[first - 1].sentence
    }
}
