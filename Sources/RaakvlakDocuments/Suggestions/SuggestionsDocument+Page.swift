internal import RaakvlakInterchange
internal import RaakvlakMaps
internal import RaakvlakMatching
public import RaakvlakNetwork

extension SuggestionsDocument {
    /// Each suggestion with the strongest reasons for both.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        var page = Page(Texts.suggestionsFor(words.name(person))(language), in: language)
        if let organization = words.organization(of: person) { page.line(organization) }
        if let asOf = graph.asOf { page.line(Texts.asOf(asOf)) }
        if suggestions.isEmpty { writeWhyNone(to: &page, words) }
        if restsOnPlaces { page.paragraph(Texts.littleKnown(words.name(person))) }
        if let order = Texts.order(isVaried: isVaried, isBridge: steps != nil), !suggestions.isEmpty {
            page.paragraph(order)
        }
        for (index, suggestion) in suggestions.enumerated() {
            var pair = PairPage(PairDocument(suggestion, objections, in: graph), words)
            pair.write(rank: index + 1, to: &page)
            if let steps { page.paragraph(Texts.bridged(from: steps[index])(language), isSetIn: true) }
        }
        return page
    }

    /// How the two are connected now, as JSON.
    func bridge(_ steps: Int?, _ language: Language) -> JSON.Member {
        JSON.Member(
            "bridge",
            [
                "steps": steps.map { .integer($0) } ?? .null,
                "sentence": .string(Texts.bridged(from: steps)(language)),
            ]
        )
    }

    /// Whether all that is known is where people are.
    private var restsOnPlaces: Bool {
        !suggestions.isEmpty
            && suggestions.allSatisfy { suggestion in
                (suggestion.worthToPerson.reasons + suggestion.worthToSuggested.reasons).allSatisfy {
                    $0.signal == .regions
                }
            }
    }

    /// Why there is no suggestion: what holds the person back, else who is left out, else that nothing is known.
    private func writeWhyNone(to page: inout Page, _ words: PersonWords) {
        guard held.isEmpty, !excluded.isEmpty else {
            for sentence in whyNone(words) { page.paragraph(sentence) }
            return writeLiftable(to: &page)
        }
        let items = excluded.map { pair in
            Page.Item(
                text: words.name(pair.suggested),
                details: forbidding(pair).map { words.sentence($0, forbidding: pair) }
            )
        }
        page.group(Texts.onlyExcluded(words.name(person))(words.language), items)
        writeLiftable(to: &page)
    }

    /// The same as sentences.
    func whyNone(_ words: PersonWords) -> [String] {
        guard !excluded.isEmpty else { return [Texts.noSuggestions(words.name(person))(words.language)] }
        guard held.isEmpty else { return held.map { words.sentence($0, holding: person) } }
        return excluded.map { pair in
            let reasons = forbidding(pair).map { words.sentence($0, forbidding: pair) }
            return "\(words.name(pair.suggested)): \(reasons.joined(separator: " "))"
        }
    }

    /// What forbids a pair that is not suggested now.
    private func forbidding(_ pair: Suggestion) -> [Constraint] { pair.constraints.filter { !lifted.contains($0) } }

    private func writeLiftable(to page: inout Page) {
        guard !excluded.isEmpty else { return }
        let forbidding = held.isEmpty ? Set(excluded.flatMap(forbidding)) : Set(held)
        let liftable = forbidding.filter(\.canBeLifted).map(\.rawValue).sorted()
        if !liftable.isEmpty { page.line(Texts.liftable(liftable)) }
    }
}
