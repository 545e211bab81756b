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
        let ellipsis = Ellipsis(vocabulary)
        let verbs = SeparableVerbs(vocabulary)
        var (all, strong) = ([Finding](), Set<Node.ID>())
        for words in reader.sentences(of: text) {
            let findings = findings(in: verbs.completing(ellipsis.completing(words)))
            strong.formUnion(SentenceThemes(findings: findings, ties: ties).strong())
            all += findings
        }
        return Dictionary(grouping: all, by: \.trigger.theme)
            .map { Tag(theme: $0, strength: strong.contains($0) ? .strong : .weak, findings: $1) }
            .sorted { ($1.strength.rawValue, $0.theme) < ($0.strength.rawValue, $1.theme) }
    }

    /// What is found in the words of a sentence, in their order.
    private func findings(in words: [Word]) -> [Finding] {
        let candidates = CandidateSearch(vocabulary: vocabulary, words: words).all()
        let longest = longest(mask.unmasked(candidates, words).filter { !isNotPassend($0, words) })
        let chosen = Pupils(words: words).weakened(longest) { theme(of: $0) }
        return chosen.map { finding($0, words) }.sorted { Self.place(of: $0) < Self.place(of: $1) }
    }

    private static func place(of finding: Finding) -> (String.Index, String.Index, Node.ID) {
        (finding.range.lowerBound, finding.range.upperBound, finding.trigger.theme)
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
        return (whole.filter { $0.strength == .strong } + whole.filter { $0.strength == .weak }).filter { candidate in
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

    /// `niet passend onderwijs` is not about what is called so.
    private func isNotPassend(_ candidate: Candidate, _ words: [Word]) -> Bool {
        let first = candidate.words.lowerBound
        return first > 0 && words[first].stem == "passend" && words[first - 1].folded == "niet"
    }
}
