import RaakvlakNetwork

/// Two people lead, or are the contact for, the same initiative.
enum SharedInitiatives: SharedSignalRule {
    static func shared(by person: Int, _ input: SignalInput) -> [Statement] { input.ownInitiatives(of: person) }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothTakePartIn(telling) }
}
