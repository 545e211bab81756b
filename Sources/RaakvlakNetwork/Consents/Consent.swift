/// That a person lets an audience see something of them, since when, and until when where it was withdrawn.
public struct Consent: Hashable, Sendable {
    /// What may be seen.
    public let field: PersonalField
    /// By whom.
    public let audience: Audience
    /// The day on which it was given, and the first on which it counts.
    public let since: CalendarDate
    /// The day on which it was withdrawn, and the first on which it counts no more; nil where it was not.
    public let withdrawn: CalendarDate?

    /// A consent that was given on a day and perhaps withdrawn; nil where it was withdrawn before it was given.
    public init?(_ field: PersonalField, to audience: Audience, since: CalendarDate, withdrawn: CalendarDate? = nil) {
        if let withdrawn, withdrawn < since { return nil }
        (self.field, self.audience, self.since, self.withdrawn) = (field, audience, since, withdrawn)
    }

    /// The consent that `text` writes, as `email:network:2024-01-15` or `email:network:2023-09-01..2024-02-01`; else nil.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let field = PersonalField(code: parts[0]), let audience = Audience(code: parts[1])
        else { return nil }
        let days = parts[2].split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
        guard let since = CalendarDate(days[0]) else { return nil }
        guard days.count > 1 else {
            self.init(field, to: audience, since: since)
            return
        }
        guard let withdrawn = CalendarDate(days[1]) else { return nil }
        self.init(field, to: audience, since: since, withdrawn: withdrawn)
    }

    /// The same, withdrawn on a day that is not before it was given.
    func withdrawn(on day: CalendarDate) -> Consent {
        Consent(field, to: audience, since: since, withdrawn: max(since, day)) ?? self
    }

    /// What it is about and when it was given: of two that agree in these, one is kept.
    struct Key: Hashable {
        let field: PersonalField
        let audience: Audience
        let since: CalendarDate
    }

    var key: Key { Key(field: field, audience: audience, since: since) }

    /// What people read for it.
    public var label: Phrase {
        let end = withdrawn.map { Phrase(nl: ", ingetrokken op \($0)", en: ", withdrawn on \($0)") } ?? Phrase("")
        return Phrase(
            nl: "\(field.label.dutch) aan \(audience.label.dutch) sinds \(since)\(end.dutch)",
            en: "\(field.label.english) to \(audience.label.english) since \(since)\(end.english)"
        )
    }
}

extension Consent: CustomStringConvertible {
    /// The consent as it is written.
    public var description: String {
        "\(field.code):\(audience.code):\(since)" + (withdrawn.map { "..\($0)" } ?? "")
    }
}

extension Consent: Comparable {
    /// Orders consents by what they are about, to whom, and when they were given.
    public static func < (a: Self, b: Self) -> Bool {
        (a.field, a.audience, a.since) < (b.field, b.audience, b.since)
    }
}
