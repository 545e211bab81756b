import RaakvlakNetwork

/// One offers what the other needs.
///
/// What is needed reaches broader, narrower and related themes; what is offered is taken as it stands.
enum NeedOffer {
    static func vectors(_ input: SignalInput) -> SignalVectors {
        let literal = input.vectors(
            ask: { input.themes.broadened(input.statements.themes(.needs, .need, of: $0)) },
            answer: { input.statements.themes(.offers, .offer, of: $0) }
        )
        let counts = literal.answerCounts(nodeCount: input.graph.nodeCount)
        return literal.normalized(rarity: { Rarity.of(counts[Int($0)], among: input.persons.count) })
    }

    static func sentence(_ telling: Telling) -> Phrase {
        telling.literal.isEmpty ? Texts.offersRelated(telling) : Texts.offersWhatIsNeeded(telling)
    }
}
