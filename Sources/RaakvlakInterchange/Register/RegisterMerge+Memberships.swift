import RaakvlakNetwork

extension RegisterMerge {
    /// Boards are members where their schools' sites are, as long as they are there.
    mutating func takeBoardMemberships() {
        var stated: [Node.ID: Set<Node.ID>] = [:]
        for claim in register.memberships {
            guard let board = ids[claim.value.board], let other = ids[claim.value.samenwerkingsverband] else {
                continue
            }
            state(.memberOf, board, other, details(claim.edition, role: "member"))
            stated[board, default: []].insert(other)
        }
        for (key, entry) in register.entries.sorted(by: { $0.key < $1.key }) where key.kind == .schoolBoard {
            guard let board = ids[key] else { continue }
            let found = membershipsOfSites(of: board, isLasting: true)
            endMemberships(of: board, except: stated[board, default: []].union(found.keys), entry.edition)
            for (other, source) in found.sorted(by: { $0.key < $1.key }) {
                let since = isMemberAgain(board, other, entry.edition) ? inferredDate(entry.edition) : nil
                let period = Period(since: since, until: nil) ?? .open
                let tie = Tie(
                    .memberOf,
                    from: board,
                    to: other,
                    details: .init(role: "member", period: period, source: source)
                )
                let isNew = since != nil || !revision.isStated(.memberOf, board, other)
                if isNew { revision.add(tie) }
                tallies.count(.tie(.memberOf), isNew: isNew)
            }
        }
    }

    /// Ends memberships that an earlier edition gave a board for its sites, of which none is there any more.
    private mutating func endMemberships(of board: Node.ID, except held: Set<Node.ID>, _ edition: Edition) {
        let places = lasting(.memberOf, from: board).filter { !held.contains(revision.ties[$0].to) }
        guard !places.isEmpty, let until = inferredDate(edition)?.before else { return }
        let before = membershipsOfSites(of: board, isLasting: false)
        for place in places where before[revision.ties[place].to] != nil {
            if age(of: [place], besides: edition) == .earlier { _ = revision.end(place, until: until) }
        }
    }

    /// Whether memberships that earlier editions gave have all ended.
    private func isMemberAgain(_ board: Node.ID, _ other: Node.ID, _ edition: Edition) -> Bool {
        let places = revision.ties(.memberOf, from: board).filter { revision.ties[$0].to == other }
        return !places.isEmpty && places.allSatisfy { revision.ties[$0].details.period.until != nil }
            && age(of: places, besides: edition) == .earlier
    }

    /// The samenwerkingsverbanden of the sites of a board's schools, and where the first of these comes from; those that
    /// were once there too, or only those that last.
    private func membershipsOfSites(of board: Node.ID, isLasting: Bool) -> [Node.ID: String?] {
        func from(_ kind: TieKind, _ node: Node.ID) -> [Int] {
            isLasting ? lasting(kind, from: node) : revision.ties(kind, from: node)
        }
        func to(_ kind: TieKind, _ node: Node.ID) -> [Int] {
            isLasting ? lasting(kind, to: node) : revision.ties(kind, to: node)
        }
        let schools = from(.governs, board).map { revision.ties[$0].to }
        let sites = schools.flatMap { school in [school] + to(.partOf, school).map { revision.ties[$0].from } }
        var found: [Node.ID: String?] = [:]
        for place in sites.flatMap({ from(.memberOf, $0) }) {
            let tie = revision.ties[place]
            guard revision.nodes[tie.to]?.kind == .samenwerkingsverband, found[tie.to] == nil else { continue }
            found[tie.to] = tie.details.source
        }
        return found
    }
}
