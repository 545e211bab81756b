import RaakvlakNetwork

/// That a file says one organization went over into another, wholly or in part.
struct Transition: Hashable, Sendable {
    let kind: TransitionKind
    let from, to: RegisterKey
    /// The first day of the new situation, as far as it is known.
    let date: PartialDate?
    let edition: Edition
}

extension PartialDate {
    /// The last date, of the same precision, before this one; an inferred date itself, because a year that is inferred
    /// may hold the old situation and the new.
    var before: PartialDate {
        guard !isInferred else { return self }
        let first = earliest
        switch precision {
        case .day: return first.dayBefore.map { PartialDate($0) } ?? self
        case .month: return PartialDate(String((first.dayBefore ?? first).description.prefix(7))) ?? self
        case .year: return PartialDate(String((first.dayBefore ?? first).description.prefix(4))) ?? self
        case .season, .schoolYear: return first.dayBefore.map { PartialDate($0) } ?? self
        }
    }
}

extension CalendarDate {
    fileprivate var dayBefore: CalendarDate? {
        if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
        if month == 1 { return CalendarDate(year: year - 1, month: 12, day: 31) }
        return [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: year, month: month - 1, day: $0) }.first
    }
}
