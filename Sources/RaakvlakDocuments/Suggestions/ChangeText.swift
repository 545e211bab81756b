internal import RaakvlakInterchange
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// What documents say of the fact that would bring one person into the list of another.
struct ChangeText {
    private let change: ListChange
    private let suggestion: Suggestion
    private let graph: Graph

    init(change: ListChange, _ suggestion: Suggestion, _ graph: Graph) {
        (self.change, self.suggestion, self.graph) = (change, suggestion, graph)
    }

    /// What it would take, as a sentence.
    func sentence(_ language: Language) -> String {
        let (person, other) = (name(suggestion.person, language), name(suggestion.suggested, language))
        switch change {
        case .listed(let rank): return Texts.listed(other, for: person, rank)(language)
        case .forbidden: return Texts.changesNothing(other, for: person)(language)
        case .none: return Texts.noFact(other, for: person)(language)
        case .fact(let tie, let rank):
            let rule = Schema.rule(for: tie.kind)
            let ends = [tie.from, tie.to].compactMap { graph.number(of: $0) }.map { name($0, language) }
            let fact = "\(ends.first ?? "") \(rule.forward(language)) “\(ends.last ?? "")”"
            return Texts.cheapestFact(Texts.quotedFact(fact, language), other, for: person, rank)(language)
        }
    }

    /// The place, the fact and the sentence as JSON.
    func json(in language: Language) -> JSON {
        var (listed, fact, rank) = (JSON.null, JSON.null, JSON.null)
        switch change {
        case .listed(let place): listed = .integer(place)
        case .fact(let tie, let place):
            rank = .integer(place)
            fact = [
                "from": .string(tie.from.text), "kind": .string(tie.kind.code), "to": .string(tie.to.text),
            ]
        case .forbidden, .none: break
        }
        return ["listed": listed, "fact": fact, "rank": rank, "sentence": .string(sentence(language))]
    }

    private func name(_ node: Int, _ language: Language) -> String { NodeName.of(node, in: graph, language) }
}
