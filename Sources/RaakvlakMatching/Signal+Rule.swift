extension Signal {
    /// How the signal describes persons.
    var rule: any SignalRule.Type {
        switch self {
        case .commonThemes: CommonThemes.self
        case .needOffer: NeedOffer.self
        case .exampleWish: ExampleWish.self
        case .questionFinding: QuestionFinding.self
        case .acquaintances: Acquaintances.self
        case .nearness: Nearness.self
        case .collaboratorsThemes: CollaboratorsThemes.self
        case .organizations: SharedOrganizations.self
        case .meetings: SharedMeetings.self
        case .initiatives: SharedInitiatives.self
        case .regions: SharedRegions.self
        }
    }
}
