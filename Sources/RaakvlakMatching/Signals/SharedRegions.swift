import RaakvlakNetwork

/// Two people are at home in the same region; where few are, it says more.
enum SharedRegions {
    static func vectors(_ input: SignalInput) -> SignalVectors { input.shared { input.regions(of: $0) } }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothAreIn(telling) }
}
