import RaakvlakNetwork

/// One offers what the other needs.
///
/// What is needed reaches broader, narrower and related themes; what is offered is taken as it stands.
enum NeedOffer: StatedSignalRule {
    static func stated(by person: Int, _ input: SignalInput) -> SignalVectors {
        SignalVectors(
            ask: input.themes.broadened(input.statements.themes(.needs, .need, of: person)),
            answer: input.statements.themes(.offers, .offer, of: person)
        )
    }

    static func sentence(_ telling: Telling) -> Phrase {
        telling.literal.isEmpty ? Texts.offersRelated(telling) : Texts.offersWhatIsNeeded(telling)
    }
}
