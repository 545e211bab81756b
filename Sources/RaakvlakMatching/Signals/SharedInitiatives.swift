import RaakvlakNetwork

/// Two people lead, or are the contact for, the same initiative.
enum SharedInitiatives {
    static func vectors(_ input: SignalInput) -> SignalVectors { input.shared { input.ownInitiatives(of: $0) } }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothTakePartIn(telling) }
}
