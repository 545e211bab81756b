import RaakvlakNetwork

/// Two people were at the same meeting; recent ones, and those of few, say more.
enum SharedMeetings {
    static func vectors(_ input: SignalInput) -> SignalVectors { input.shared { input.meetings(of: $0) } }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothAttended(telling) }
}
