import RaakvlakNetwork

/// One found something out on the theme of a question that the other asked.
enum QuestionFinding: StatedSignalRule {
    static func stated(by person: Int, _ input: SignalInput) -> SignalVectors {
        SignalVectors(
            ask: input.themes.broadened(input.statements.themes(of: [.question], by: person)),
            answer: input.statements.themes(of: [.finding, .experience, .tip], by: person)
        )
    }

    static func sentence(_ telling: Telling) -> Phrase {
        telling.literal.isEmpty ? Texts.wroteOfRelated(telling) : Texts.wroteOfWhatWasAsked(telling)
    }
}
