import RaakvlakNetwork

/// Two people were at the same meeting; recent ones, and those of few, say more.
enum SharedMeetings: SharedSignalRule {
    static func shared(by person: Int, _ input: SignalInput) -> [Statement] { input.meetings(of: person) }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothAttended(telling) }
}
