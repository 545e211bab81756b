import RaakvlakNetwork

extension Signal {
    /// The vectors of the signal.
    func vectors(_ input: SignalInput) -> SignalVectors {
        switch self {
        case .commonThemes: CommonThemes.vectors(input)
        case .needOffer: NeedOffer.vectors(input)
        case .exampleWish: ExampleWish.vectors(input)
        case .acquaintances: Acquaintances.vectors(input)
        }
    }

    /// What the signal says to a person of another, by the touchpoints that it adds.
    func sentence(_ telling: Telling) -> Phrase {
        switch self {
        case .commonThemes: CommonThemes.sentence(telling)
        case .needOffer: NeedOffer.sentence(telling)
        case .exampleWish: ExampleWish.sentence(telling)
        case .acquaintances: Acquaintances.sentence(telling)
        }
    }
}
