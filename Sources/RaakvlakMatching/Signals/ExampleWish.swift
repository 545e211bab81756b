import RaakvlakNetwork

/// One already does, or shows an example of, what the other would like to do.
///
/// Touchpoints are themes, and the initiatives and examples themselves where someone took an interest in them.
enum ExampleWish {
    static func vectors(_ input: SignalInput) -> SignalVectors {
        let literal = input.vectors(
            ask: { input.themes.broadened(input.statements.wishes(of: $0)) },
            answer: { input.statements.examples(of: $0) })
        let counts = literal.answerCounts(nodeCount: input.graph.nodeCount)
        return literal.normalized(rarity: { Rarity.of(counts[Int($0)], among: input.persons.count) })
    }

    static func sentence(_ telling: Telling) -> Phrase {
        telling.isForReader ? Texts.otherShows(telling) : Texts.readerShows(telling)
    }
}
