import RaakvlakNetwork

extension Signal {
    /// The vectors of the signal.
    func vectors(_ input: SignalInput) -> SignalVectors {
        switch self {
        case .commonThemes: CommonThemes.vectors(input)
        case .needOffer: NeedOffer.vectors(input)
        case .exampleWish: ExampleWish.vectors(input)
        case .questionFinding: QuestionFinding.vectors(input)
        case .acquaintances: Acquaintances.vectors(input)
        case .nearness: Nearness.vectors(input)
        case .collaboratorsThemes: CollaboratorsThemes.vectors(input)
        case .organizations: SharedOrganizations.vectors(input)
        case .meetings: SharedMeetings.vectors(input)
        case .initiatives: SharedInitiatives.vectors(input)
        case .regions: SharedRegions.vectors(input)
        }
    }

    /// What the signal says to a person of another, by the touchpoints that it adds.
    func sentence(_ telling: Telling) -> Phrase {
        switch self {
        case .commonThemes: CommonThemes.sentence(telling)
        case .needOffer: NeedOffer.sentence(telling)
        case .exampleWish: ExampleWish.sentence(telling)
        case .questionFinding: QuestionFinding.sentence(telling)
        case .acquaintances: Acquaintances.sentence(telling)
        case .nearness: Nearness.sentence(telling)
        case .collaboratorsThemes: CollaboratorsThemes.sentence(telling)
        case .organizations: SharedOrganizations.sentence(telling)
        case .meetings: SharedMeetings.sentence(telling)
        case .initiatives: SharedInitiatives.sentence(telling)
        case .regions: SharedRegions.sentence(telling)
        }
    }
}
