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
    /// - Returns: No edit where nothing counts on that day that could be withdrawn.
    /// - Throws: `EditingError`.
    public func withdrawing(
        _ field: PersonalField,
        from audience: Audience,
        of id: Node.ID,
        on day: CalendarDate
    ) throws(EditingError) -> [Edit] {
        try stating(of: id) { $0.withdrawing(field, from: audience, on: day) }
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
