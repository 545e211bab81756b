public import RaakvlakNetwork

extension FactEditor {
    /// Records that a person lets an audience see something from a day on.
    ///
    /// - Returns: No edit where that is recorded already.
    /// - Throws: `EditingError`.
    public func giving(
        _ field: PersonalField,
        to audience: Audience,
        of id: Node.ID,
        on day: CalendarDate
    ) throws(EditingError) -> [Edit] {
        try stating(of: id) { $0.giving(field, to: audience, on: day) }
    }

    /// Records that a person no longer lets an audience, nor any that includes it, see something from a day on.
    ///
    /// - Parameters:
    ///   - field: What is no longer to be seen.
    ///   - audience: By whom, and by all that include it.
    ///   - id: The person.
    ///   - day: The day on which that was said.
    ///   - today: The day on which it is recorded: what is given only after it never counts.
    /// - Returns: No edit where nothing counts on that day that could be withdrawn.
    /// - Throws: `EditingError`.
    public func withdrawing(
        _ field: PersonalField,
        from audience: Audience,
        of id: Node.ID,
        on day: CalendarDate,
        recordedOn today: CalendarDate
    ) throws(EditingError) -> [Edit] {
        try stating(of: id) { $0.withdrawing(field, from: audience, on: day, recordedOn: today) }
    }

    private func stating(
        of id: Node.ID,
        _ change: (Consents) -> Consents
    ) throws(EditingError) -> [Edit] {
        guard let node = try node(id) else { throw .noSuchNode(id.text) }
        guard node.kind == .person else { throw .notPerson(id, node.kind) }
        let changed = node.stating(change(node.consents))
        return [Edit(from: .node(node), to: .node(changed))].compactMap { $0 }
    }
}
