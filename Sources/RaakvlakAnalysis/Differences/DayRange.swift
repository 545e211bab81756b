public import RaakvlakNetwork

/// Days from a first to a last one, both included.
public struct DayRange: Hashable, Sendable {
    /// The first day.
    public let first: CalendarDate
    /// The last day.
    public let last: CalendarDate

    /// The days from `first` to `last`, or nil where the last comes before the first.
    public init?(from first: CalendarDate, through last: CalendarDate) {
        guard first <= last else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// How sure it is that `date` is one of the days: certainly where every reading of it is and it was not inferred.
    public func certainty(of date: PartialDate) -> Certainty {
        guard date.latest >= first, date.earliest <= last else { return .no }
        return date.earliest >= first && date.latest <= last && !date.isInferred ? .certainly : .possibly
    }
}
