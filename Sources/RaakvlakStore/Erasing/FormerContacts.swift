public import RaakvlakNetwork

extension Network {
    /// The network without contact details of persons whose posts all ended before a day.
    ///
    /// - Throws: `NetworkError`, rather than to show them.
    public func hidingFormerContacts(on day: CalendarDate) throws(NetworkError) -> Network {
        let former = lastDays(before: day)
        let edits = former.keys.compactMap { self[$0] }.compactMap { node in
            Edit(from: .node(node), to: .node(node.withoutContacts))
        }
        return edits.isEmpty ? self : try applying(edits)
    }
}

extension Facts {
    /// Whether all posts of a person ended before a day, so that their contact details are hidden.
    ///
    /// - Throws: `StoreError`.
    public func hasOnlyFormerPosts(_ id: Node.ID, on day: CalendarDate) throws(StoreError) -> Bool {
        let posts = try ties(at: id).filter { $0.from == id && ErasureList.posts.contains($0.kind) }
        return !posts.isEmpty && posts.allSatisfy { $0.details.period.until.map { $0.latest < day } ?? false }
    }
}

extension Store {
    /// From so many persons on, it takes less to read all facts than to look each of them up.
    private var many: Int { 200 }

    /// Changes as they are shown: without contact details of persons who have no post any more.
    ///
    /// Those are persons whose posts have all ended by a day, and persons who are no longer in the network. An edit that says
    /// nothing else is left out, and counted.
    ///
    /// - Throws: `StoreError`, rather than to show them.
    /// - Complexity: O(edits + ties of the persons); of many persons, O(facts).
    public func hidingFormerContacts(in changes: [Change], on day: CalendarDate) throws(StoreError) -> [Change] {
        var persons: Set<Node.ID> = []
        for edit in changes.lazy.flatMap(\.edits) {
            for case .node(let node)? in [edit.before, edit.after] where !node.contacts.isEmpty {
                persons.insert(node.id)
            }
        }
        if persons.isEmpty { return changes }
        let redaction = ContactRedaction(persons: try former(among: persons, on: day))
        return changes.map { change in
            let left = change.edits.map { (edit: $0, told: redaction.redacted($0)) }
            var told = change.telling(left.compactMap(\.told))
            told.hiddenFacts = left.filter { $0.told == nil }.map(\.edit.key)
            return told
        }
    }

    private func former(among persons: Set<Node.ID>, on day: CalendarDate) throws(StoreError) -> Set<Node.ID> {
        if persons.count >= many {
            let network = try network().network
            let ended = network.lastDays(before: day)
            return persons.filter { ended[$0] != nil || network[$0] == nil }
        }
        var former: Set<Node.ID> = []
        for id in persons {
            guard try fact(.node(id)) != nil else {
                former.insert(id)
                continue
            }
            if try StoreFacts(self).hasOnlyFormerPosts(id, on: day) { former.insert(id) }
        }
        return former
    }
}
