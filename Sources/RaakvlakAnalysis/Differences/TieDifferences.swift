import RaakvlakNetwork

/// Which ties began, ended and changed in a range of days.
///
/// A tie that began after another between the same two nodes is the same tie changed, where its state differs, or where
/// its role differs and the other had ended by then: someone nominated became accepted, a teacher became coordinator.
/// That the other ended is not told then.
struct TieDifferences {
    let network: Network
    let days: DayRange

    /// The changes, by kind, day and place in the network.
    func changes() -> [Change] {
        let isDated = network.distinctDetails.map { !days.changes(.tie(0), $0.period).isEmpty }
        return TieKind.allCases.flatMap { kind -> [Change] in
            let places = network.ties(of: kind).indices
            let found = places.filter { kind == .succeeds || isDated[Int(network.detailNumbers[$0])] }
                .flatMap { changes(of: $0, kind, among: places) }
            let replaced = Set(found.compactMap(\.before))
            let kept = found.filter { change in
                guard change.event == .ended, case .tie(let place) = change.subject else { return true }
                return !replaced.contains(place)
            }
            return kept.sorted { $0.date.earliest < $1.date.earliest }
        }
    }

    private func changes(of place: Int, _ kind: TieKind, among places: Range<Int>) -> [Change] {
        days.changes(.tie(place), period(of: place, kind)).map { change in
            guard change.event == .began, let before = before(place, among: places) else { return change }
            return Change(.tie(place), .changed, change.date, change.certainty, before: before)
        }
    }

    /// When the tie held; a succession without a date of its own begins with the successor.
    private func period(of place: Int, _ kind: TieKind) -> Period {
        let period = network.details(ofTie: place).period
        guard kind == .succeeds, period.isOpen else { return period }
        let since = network.nodes[Int(network.tails[place])].period.since
        return Period(since: since, until: nil) ?? .open
    }

    /// The place of the tie that this one was before it changed: the latest that fits.
    private func before(_ place: Int, among places: Range<Int>) -> Int? {
        let (details, since) = (network.details(ofTie: place), network.details(ofTie: place).period.since)
        guard let since else { return nil }
        let earlier = siblings(of: place, among: places).filter { other in
            let (former, start) = (network.details(ofTie: other), network.details(ofTie: other).period.since)
            guard start.map({ $0.earliest < since.earliest }) ?? true else { return false }
            guard let end = former.period.until else {
                return former.state != details.state && former.state != nil && former.role == details.role
            }
            return end.earliest <= since.latest && (former.state != details.state || former.role != details.role)
        }
        return earlier.max { a, b in beginning(a) == beginning(b) ? a < b : beginning(a) < beginning(b) }
    }

    private func beginning(_ place: Int) -> Int {
        network.details(ofTie: place).period.since?.earliest.daysSince1970 ?? .min
    }

    /// The other ties of the kind between the same two nodes: they stand beside it.
    private func siblings(of place: Int, among places: Range<Int>) -> [Int] {
        let isSibling = { (other: Int) in
            network.tails[other] == network.tails[place] && network.heads[other] == network.heads[place]
        }
        let before = (places.lowerBound..<place).reversed().prefix(while: isSibling)
        let after = (place + 1..<max(place + 1, places.upperBound)).prefix(while: isSibling)
        return before.reversed() + after
    }
}
