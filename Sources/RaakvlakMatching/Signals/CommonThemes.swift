import RaakvlakNetwork

/// Two people have to do with the same themes, or with themes near each other; rare ones say more.
///
/// Only the ask side is broadened, so that a pair of themes counts once: what a person asks reaches broader, narrower
/// and related themes, what a person answers is what they stated.
enum CommonThemes: StatedSignalRule {
    static func stated(by person: Int, _ input: SignalInput) -> SignalVectors {
        let interests = input.interests[person]
        return SignalVectors(ask: input.themes.broadened(interests), answer: interests)
    }

    // Only what is answered counts; it takes less not to broaden what is asked.
    static func terms(_ input: SignalInput) -> SignalTerms { SignalTerms(input) { input.interests[$0] } }

    static func sentence(_ telling: Telling) -> Phrase {
        telling.literal.isEmpty ? Texts.bothWorkOnRelated(telling) : Texts.bothWorkOn(telling)
    }
}
