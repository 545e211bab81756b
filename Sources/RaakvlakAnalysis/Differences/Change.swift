public import RaakvlakNetwork

/// One thing that began, ended or happened on a day.
public struct Change: Hashable, Sendable {
    /// What it is.
    public enum Subject: Hashable, Sendable {
        /// The node with this number in the network.
        case node(Int)
        /// The tie with this place in the network.
        case tie(Int)
        /// A name of the node with this number in the network.
        case name(Node.OtherName, of: Int)
    }

    /// What became of it.
    public enum Event: UInt8, Coded {
        /// It was there from the day on.
        case began
        /// It was there on the day for the last time.
        case ended
        /// It was held, said, published or measured.
        case happened
        /// A tie went on in another state or role.
        case changed

        /// The words of all cases, in order.
        public static let codes = allCases.map { "\($0)" }
    }

    /// What it is.
    public let subject: Subject
    /// What became of it.
    public let event: Event
    /// When: the first day of what began, the last of what ended.
    public let date: PartialDate
    /// How sure it is that this was in the days asked for; never `.no`.
    public let certainty: Certainty
    /// Of a tie that changed, the place of the tie that it was before.
    public let before: Int?

    init(_ subject: Subject, _ event: Event, _ date: PartialDate, _ certainty: Certainty, before: Int? = nil) {
        (self.subject, self.event, self.date, self.certainty) = (subject, event, date, certainty)
        self.before = before
    }
}
