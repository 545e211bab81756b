internal import RaakvlakNetwork

/// What is said of the lines of a map.
struct TieWords {
    let graph: Graph
    let words: NodeWords

    private var language: Language { words.language }

    /// The sentence of a line: of its one tie, or how many there are.
    func title(of bundle: Bundles.Bundle) -> String {
        let (from, to) = (words.name(of: bundle.key.from), words.name(of: bundle.key.to))
        guard bundle.count == 1 else { return Texts.severalTies(from, to, bundle.count, bundle.key.family)(language) }
        switch bundle.first {
        case .suggestion: return Texts.suggestion(from, to)(language)
        case .node(let number): return through(graph.node(number), from, to)
        case .tie(let place): return sentence(of: place)
        }
    }

    private func through(_ node: RaakvlakNetwork.Node, _ from: String, _ to: String) -> String {
        let kind = node.attributes[.kind].map { Schema.label(of: $0, for: .kind, of: .contribution) }
        return Texts.through(from, to, (kind ?? node.kind.label)(language), NodeWords.name(of: node, in: language))(
            language
        )
    }

    private func sentence(of place: Int) -> String {
        let tie = graph.network.ties[place]
        let (from, to) = (name(of: tie.from), name(of: tie.to))
        let rule = Schema.rule(for: tie.kind)
        var sentence = "\(from) \(rule.forward(language)) \(to)"
        if let role = tie.details.role { sentence += " (\(label(of: role, in: rule.roles)))" }
        if let state = tie.details.state { sentence += " (\(label(of: state, in: rule.states)))" }
        let period = tie.details.period
        if let words = Texts.words(period)?(language) {
            sentence += (period.since == period.until ? ", " : " ") + words
        }
        return graph.certainty(ofTie: place) == .possibly ? sentence + ", " + Texts.uncertain(language) : sentence
    }

    private func label(of code: String, in vocabulary: TieRule.Vocabulary) -> String {
        vocabulary.choices.first { $0.code == code }?.label(language) ?? code
    }

    /// The fact's own node, also where another holds it on the map.
    private func name(of id: RaakvlakNetwork.Node.ID) -> String {
        graph.network[id].map { NodeWords.name(of: $0, in: language) } ?? id.text
    }
}
