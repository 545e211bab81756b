import RaakvlakNetwork

/// Two people are at home in the same region; where few are, it says more.
enum SharedRegions: SharedSignalRule {
    static func shared(by person: Int, _ input: SignalInput) -> [Statement] { input.regions(of: person) }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothAreIn(telling) }
}
