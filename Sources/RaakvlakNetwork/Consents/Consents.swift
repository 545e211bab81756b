/// What a person consented to, also what was withdrawn: a value in which the order of what was stated never matters.
///
/// Where nothing is recorded, nothing may be shown. A consent counts for the audience that it names and for those within it. A
/// withdrawal ends what was given before it, for the audience that it names and for all that include it: who no longer lets the
/// network see something doesn't let everyone see it either. What is given on the day of a withdrawal, or later, counts anew.
public struct Consents: Hashable, Sendable {
    /// The consents, in their order; each was given on a day of its own.
    public let items: [Consent]

    /// The consents of a list; where two differ only in when they were withdrawn, the earlier withdrawal counts.
    public init(_ items: some Sequence<Consent> = []) {
        var known: [Consent.Key: Consent] = [:]
        for item in items {
            let days = [known[item.key]?.withdrawn, item.withdrawn].compactMap { $0 }
            known[item.key] = days.min().map { item.withdrawn(on: $0) } ?? item
        }
        self.items = known.values.sorted()
    }

    /// The consents that `text` writes, separated by `|`; nil where one of them is none.
    public init?(_ text: String) {
        var items: [Consent] = []
        for word in ListText.items(of: text) {
            guard let item = Consent(word) else { return nil }
            items.append(item)
        }
        self.init(items)
    }

    /// The consents as they are written; nil where there are none.
    public var text: String? { items.isEmpty ? nil : ListText.text(of: items.map(\.description)) }

    /// Whether there are none.
    public var isEmpty: Bool { items.isEmpty }

    // MARK: What counts

    /// The first day on which one of them counts no more: its own withdrawal, or that for an audience within its own.
    public func end(of consent: Consent) -> CalendarDate? {
        let others = items.filter {
            $0.field == consent.field && $0.audience <= consent.audience && $0.key != consent.key
        }
        return (others.compactMap(\.withdrawn).filter { $0 > consent.since } + [consent.withdrawn].compactMap { $0 })
            .min()
    }

    /// Whether one of them counts on a day.
    public func holds(_ consent: Consent, on day: CalendarDate) -> Bool {
        consent.since <= day && (end(of: consent).map { day < $0 } ?? true)
    }

    /// Whether a field may be shown to an audience on a day.
    ///
    /// An address or a number says whose it is, so that it may be shown only where the name may.
    public func allow(_ field: PersonalField, to audience: Audience, on day: CalendarDate) -> Bool {
        isGiven(.name, audience, day) && (field == .name || isGiven(field, audience, day))
    }

    private func isGiven(_ field: PersonalField, _ audience: Audience, _ day: CalendarDate) -> Bool {
        items.contains { $0.field == field && $0.audience >= audience && holds($0, on: day) }
    }

    /// The widest audience to which a field may be shown on a day; nil where it is none.
    public func audience(of field: PersonalField, on day: CalendarDate) -> Audience? {
        Audience.allCases.last { allow(field, to: $0, on: day) }
    }

    // MARK: What changes

    /// The same with a consent that is given on a day; the very same where it counts then already.
    public func giving(_ field: PersonalField, to audience: Audience, on day: CalendarDate) -> Consents {
        let isKnown = items.contains { $0.field == field && $0.audience == audience && holds($0, on: day) }
        guard !isKnown, let given = Consent(field, to: audience, since: day) else { return self }
        guard items.contains(where: { $0.key == given.key }) else { return Consents(items + [given]) }
        // One that was withdrawn on the same day gives way; what it ended stays ended.
        let ended = items.map { item in end(of: item).map { item.withdrawn(on: $0) } ?? item }
        return Consents(ended.filter { $0.key != given.key } + [given])
    }

    /// The same without consents that count on a day, for an audience and all that include it: they end on that day.
    ///
    /// What was given between that day and the one on which this is recorded counts anew, and stays; what is given only after
    /// that has not begun to count, and never does.
    ///
    /// - Parameters:
    ///   - field: What is no longer to be seen.
    ///   - audience: By whom, and by all that include it.
    ///   - day: The day on which that was said.
    ///   - today: The day on which it is recorded; nil where it is the same.
    /// - Returns: The consents that are left.
    public func withdrawing(
        _ field: PersonalField,
        from audience: Audience,
        on day: CalendarDate,
        recordedOn today: CalendarDate? = nil
    ) -> Consents {
        let today = max(day, today ?? day)
        return Consents(
            items.map { item in
                let isMeant = item.field == field && item.audience >= audience
                return isMeant && (holds(item, on: day) || item.since > today) ? item.withdrawn(on: day) : item
            }
        )
    }

    /// What was given after a day on which it was withdrawn, and counts on another: the first such consent.
    public func given(
        _ field: PersonalField,
        to audience: Audience,
        after withdrawal: CalendarDate,
        holdingOn day: CalendarDate
    ) -> Consent? {
        items.filter { $0.field == field && $0.audience >= audience && $0.since > withdrawal && holds($0, on: day) }
            .min { $0.since < $1.since }
    }

    /// Whether they show something on a day that was withdrawn in `others`, and not given anew since.
    public func revives(_ others: Consents, on day: CalendarDate) -> Bool {
        let both = merged(with: others)
        return PersonalField.allCases.contains { field in
            Audience.allCases.contains { isGiven(field, $0, day) && !both.isGiven(field, $0, day) }
        }
    }

    /// What two lists say together: what is withdrawn in one of them is withdrawn.
    public func merged(with other: Consents) -> Consents { Consents(items + other.items) }

    /// The same without those for some fields that were not withdrawn: what was withdrawn stays on record, so that no older
    /// list gives it again.
    public func withdrawnOnly(for fields: Set<PersonalField>) -> Consents {
        Consents(items.filter { !fields.contains($0.field) || $0.withdrawn != nil })
    }
}

extension Network {
    /// The persons of whom something is shown on a day that an earlier network had as withdrawn.
    public func revivingConsents(of earlier: Network, on day: CalendarDate) -> [Node.ID] {
        nodes.filter { node in
            guard node.kind == .person, node.attributes[.consents] != nil, let known = earlier[node.id] else {
                return false
            }
            return node.consents.revives(known.consents, on: day)
        }.map(\.id)
    }
}

extension Node {
    /// What a person consented to; nothing where what is stated can't be read.
    public var consents: Consents { attributes[.consents].flatMap { Consents($0) } ?? Consents() }

    /// The same with other consents.
    public func stating(_ consents: Consents) -> Node {
        var attributes = attributes
        attributes[.consents] = consents.text
        return stating(attributes)
    }

    /// The same with other attributes.
    package func stating(_ attributes: Attributes) -> Node {
        Node(
            id: id,
            kind: kind,
            name: name,
            englishName: englishName,
            otherNames: otherNames,
            attributes: attributes,
            period: period,
            source: source
        )
    }

    /// Whether a field may be shown to an audience on a day: of a person only by consent, of anything else always.
    public func mayShow(_ field: PersonalField, to audience: Audience, on day: CalendarDate) -> Bool {
        kind != .person || consents.allow(field, to: audience, on: day)
    }
}
