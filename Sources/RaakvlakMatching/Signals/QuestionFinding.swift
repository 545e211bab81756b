import RaakvlakNetwork

/// One found something out on the theme of a question that the other asked.
enum QuestionFinding {
    static func vectors(_ input: SignalInput) -> SignalVectors {
        let literal = input.vectors(
            ask: { input.themes.broadened(input.statements.themes(of: [.question], by: $0)) },
            answer: { input.statements.themes(of: [.finding, .experience, .tip], by: $0) }
        )
        let counts = literal.answerCounts(nodeCount: input.graph.nodeCount)
        return literal.normalized(rarity: { Rarity.of(counts[Int($0)], among: input.persons.count) })
    }

    static func sentence(_ telling: Telling) -> Phrase { Texts.foundWhatWasAsked(telling) }
}
