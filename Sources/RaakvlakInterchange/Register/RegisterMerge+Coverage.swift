import RaakvlakNetwork

extension RegisterMerge {
    /// Takes in which gemeenten each samenwerkingsverband covers: those in which its postcode areas lie.
    mutating func takeCoverage() {
        let placement = GemeentePlacement(register)
        tallies.placement = placement.counts
        var (shared, total): ([Overlap: Int], [RegisterKey: Int]) = ([:], [:])
        let areas = register.regulation.areas
        var unplaced: [String: [String]] = [:]
        for (index, area) in areas.enumerated() {
            guard let gemeente = placement.gemeenten[index] else {
                unplaced[area.gemeente, default: []].append(area.postcode)
                continue
            }
            total[gemeente, default: 0] += 1
            for number in [area.primary, area.secondary] {
                let key = RegisterKey(.samenwerkingsverband, number)
                shared[Overlap(samenwerkingsverband: key, gemeente: gemeente), default: 0] += 1
            }
        }
        for (pair, count) in shared.sorted(by: { $0.key < $1.key }) {
            guard let from = ids[pair.samenwerkingsverband], let to = ids[pair.gemeente],
                let all = total[pair.gemeente],
                let edition = register.regulation.editions.first
            else { continue }
            state(.covers, from, to, coverage(count, of: all, edition))
        }
        for (gemeente, postcodes) in unplaced.sorted(by: { $0.key < $1.key }) {
            review.append(.unplacedAreas(gemeente, postcodes))
        }
        takeNamedCoverage(covered: Set(shared.keys.map(\.samenwerkingsverband)))
    }

    private struct Overlap: Hashable, Comparable {
        let samenwerkingsverband, gemeente: RegisterKey

        static func < (a: Self, b: Self) -> Bool {
            (a.samenwerkingsverband, a.gemeente) < (b.samenwerkingsverband, b.gemeente)
        }
    }

    /// The share of a gemeente's postcode areas, in thousandths, where it is not all of them.
    private func coverage(_ count: Int, of all: Int, _ edition: Edition) -> Tie.Details {
        guard count < all else { return details(edition) }
        let share = max(1, (1000 * Double(count) / Double(all)).rounded()) / 1000
        return Tie.Details(
            weight: share,
            note: "\(count) van de \(all) postcodegebieden",
            source: edition.source
        )
    }

    /// Takes in the gemeenten that a file names, for those of whose postcode areas nothing is known.
    private mutating func takeNamedCoverage(covered: Set<RegisterKey>) {
        let byName = GemeentePlacement.gemeentenByName(register)
        var unknown: Set<String> = []
        for claim in register.coverages where !covered.contains(claim.value.samenwerkingsverband) {
            let found = byName[GemeentePlacement.folded(claim.value.gemeente)] ?? []
            guard found.count == 1, let gemeente = found.first, let to = ids[gemeente],
                let from = ids[claim.value.samenwerkingsverband]
            else {
                unknown.insert(claim.value.gemeente)
                continue
            }
            state(.covers, from, to, Tie.Details(note: claim.value.part, source: claim.edition.source))
        }
        review += unknown.sorted().map { .unplacedAreas($0, []) }
    }
}
