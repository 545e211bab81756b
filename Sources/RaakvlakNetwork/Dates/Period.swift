/// A stretch of time, both ends included; an end that is nil is open.
public struct Period: Hashable, Sendable {
    /// The first day, or nil where it is not known or there is none.
    public let since: PartialDate?
    /// The last day, or nil where it is not known or there is none.
    public let until: PartialDate?

    /// No end is known: it always holds.
    public static let open = Period(uncheckedSince: nil, until: nil)

    /// The period, or nil where it would certainly end before it begins.
    public init?(since: PartialDate?, until: PartialDate?) {
        if let since, let until, until.latest < since.earliest { return nil }
        self.init(uncheckedSince: since, until: until)
    }

    private init(uncheckedSince since: PartialDate?, until: PartialDate?) {
        (self.since, self.until) = (since, until)
    }

    /// Whether neither end is known.
    public var isOpen: Bool { since == nil && until == nil }

    /// How sure it is that the period holds on `date`.
    ///
    /// It certainly holds where every reading of both ends includes the date and no end was inferred.
    public func certainty(on date: CalendarDate) -> Certainty {
        if let since, since.earliest > date { return .no }
        if let until, until.latest < date { return .no }
        if let since, since.isInferred || since.latest > date { return .possibly }
        if let until, until.isInferred || until.earliest < date { return .possibly }
        return .certainly
    }
}
