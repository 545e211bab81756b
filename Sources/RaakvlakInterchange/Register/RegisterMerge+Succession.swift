import RaakvlakNetwork

extension RegisterMerge {
    /// Carries out a transition that a file states.
    mutating func carryOut(_ transition: Transition) {
        guard done.insert(transition).inserted, let from = ids[transition.from], let to = ids[transition.to] else {
            return
        }
        succeed(from, to, transition.kind, transition.date, transition.edition, isInferred: false)
    }

    /// Lets an organization go over into another: what hung on it moves, and what a rule can't decide is listed.
    ///
    /// The successor takes over all rights and duties, so that what goes on goes on with it, from the same day. What was
    /// said or done before stays with who said or did it.
    mutating func succeed(
        _ from: Node.ID,
        _ to: Node.ID,
        _ kind: TransitionKind,
        _ date: PartialDate?,
        _ edition: Edition,
        isInferred: Bool
    ) {
        let isKnown = revision.isStated(.succeeds, to, from) && (kind != .whole || isEnded(from))
        guard !isKnown else { return }
        var moved = 0
        if kind == .whole {
            for place in revision.ties(of: from) where isGoingOn(revision.ties[place], on: date) {
                if move(place, of: from, to: to, date, edition) { moved += 1 }
            }
            end(from, date)
        }
        if kind != .part {
            let details = Tie.Details(period: Period(since: date, until: nil) ?? .open, source: edition.source)
            if !revision.isStated(.succeeds, to, from) {
                revision.add(Tie(.succeeds, from: to, to: from, details: details))
                tallies.count(.tie(.succeeds), isNew: true)
            }
        }
        successions.append(
            Succession(from: from, to: to, kind: kind, date: date, isInferred: isInferred, movedTies: moved)
        )
        list([from, to]) { .succession($0[0], $0[1], kind, date, isInferred: isInferred) }
    }

    private func isEnded(_ id: Node.ID) -> Bool {
        guard let node = revision.nodes[id] else { return true }
        return node.period.until != nil || node.attributes[.state] == "ended"
    }

    private func isGoingOn(_ tie: Tie, on date: PartialDate?) -> Bool {
        guard let until = tie.details.period.until else { return true }
        return date.map { until.latest >= $0.latest } ?? false
    }

    /// Moves a tie, or lists it; whether it moved.
    private mutating func move(
        _ place: Int,
        of from: Node.ID,
        to: Node.ID,
        _ date: PartialDate?,
        _ edition: Edition
    ) -> Bool {
        let tie = revision.ties[place]
        let isFrom = tie.from == from
        let fate = TieFate(tie)
        let other = isFrom ? tie.to : tie.from
        func listTie(isMoved: Bool = false) {
            list([from, other, to]) { nodes in
                .succeededTie(tie.kind, of: nodes[0], with: nodes[1], nodes[2], isMoved: isMoved)
            }
        }
        switch fate {
        case .stays: return false
        case .staysToDecide:
            listTie()
            return false
        case .moves, .movesToConfirm:
            guard other != to else { return false }
            guard let until = date?.before ?? inferredDate(edition), revision.end(place, until: until) else {
                listTie()
                return false
            }
            var details = tie.details
            // Who was appointed until a day stays so until then.
            details.period = Period(since: date, until: tie.details.period.until) ?? .open
            details.source = edition.source
            revision.extend(
                Tie(tie.kind, from: isFrom ? to : tie.from, to: isFrom ? tie.to : to, details: details)
            )
            if fate == .movesToConfirm { listTie(isMoved: true) }
            return true
        }
    }

    /// Ends the organization itself.
    private mutating func end(_ id: Node.ID, _ date: PartialDate?) {
        guard let node = revision.nodes[id], node.period.until == nil else { return }
        var attributes = node.attributes
        if Schema.rule(for: node.kind).attribute(.state) != nil { attributes[.state] = "ended" }
        let period = Period(since: node.period.since, until: date?.before) ?? node.period
        revision.put(node.with(attributes: attributes, period: period))
    }
}
