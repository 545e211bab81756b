import RaakvlakNetwork

/// Reads the period of a node or tie: as it was stated, or by the days of programs that know no others.
struct PeriodMapping {
    private let hasPeriod, hasEnd: Bool

    /// The period of a tie.
    init() { (hasPeriod, hasEnd) = (true, true) }

    /// The period of a node.
    init(_ rule: NodeRule) { (hasPeriod, hasEnd) = (rule.hasPeriod, rule.hasEnd) }

    /// The period; dates that can't be held are kept as attributes.
    func period(_ fields: inout Fields, _ keeper: inout FieldKeeper, _ log: inout LossLog) -> Period {
        let isStated = fields[FieldName.since.rawValue] != nil || fields[FieldName.until.rawValue] != nil
        let since = date(.since, .start, isStated, isAllowed: hasPeriod, &fields, &keeper, &log)
        let until = date(.until, .end, isStated, isAllowed: hasEnd, &fields, &keeper, &log)
        if let period = Period(since: since, until: until) { return period }
        if let until { keeper.move(FieldName.until.rawValue, until.description, .valueMoved, &log) }
        return Period(since: since, until: nil) ?? .open
    }

    private func date(
        _ stated: FieldName,
        _ dayField: FieldName,
        _ isStated: Bool,
        isAllowed: Bool,
        _ fields: inout Fields,
        _ keeper: inout FieldKeeper,
        _ log: inout LossLog
    ) -> PartialDate? {
        let dayText = fields.take(dayField)
        // The days follow from what was stated.
        guard let text = fields.take(stated) ?? (isStated ? nil : dayText) else { return nil }
        let word = text.trimmingBlanks()
        let day = word.prefix { $0 != "T" }
        let date = isAllowed ? PartialDate(day) : nil
        if date == nil || saysTime(word[day.endIndex...]) { keeper.move(stated.rawValue, text, .valueMoved, &log) }
        return date
    }

    /// Whether what follows a day says more than that it begins.
    private func saysTime(_ rest: Substring) -> Bool {
        rest.dropFirst().prefix { !"Z+-".contains($0) }.contains { !"0:.".contains($0) }
    }
}
