import RaakvlakNetwork

/// Two people have to do with the same themes, or with themes near each other; rare ones say more.
///
/// Only the ask side is broadened, so that a pair of themes counts once: what a person asks reaches broader, narrower
/// and related themes, what a person answers is what they stated.
enum CommonThemes {
    static func vectors(_ input: SignalInput) -> SignalVectors {
        let interests = (0..<input.persons.count).map { input.statements.interests(of: $0) }
        let literal = input.vectors(ask: { input.themes.broadened(interests[$0]) }, answer: { interests[$0] })
        let counts = literal.answerCounts(nodeCount: input.graph.nodeCount)
        return literal.normalized(rarity: { Rarity.of(counts[Int($0)], among: input.persons.count) })
    }

    static func sentence(_ telling: Telling) -> Phrase {
        telling.literal.isEmpty ? Texts.bothWorkOnRelated(telling) : Texts.bothWorkOn(telling)
    }
}
