extension Matcher {
    /// Offers those whose rows are not in the index.
    ///
    /// - Complexity: O(recent · touchpoints of the two).
    func offerRecent(to person: Int, _ admission: Admission, _ best: inout BestCandidates) {
        guard !recent.persons.isEmpty else { return }
        let asking = profile(of: person)
        for (place, other) in recent.persons.enumerated() where admission.admits(other, to: person) {
            let worths = asking.profiles.worths(asking.row, recent.profiles, recent.profiles.row(place))
            let candidate = Candidate(person: UInt32(other), worthToPerson: worths.x, worthToSuggested: worths.y)
            best.offer(candidate)
        }
    }
}

extension Profiles {
    /// What the person of another row is worth to that of a row, and the reverse.
    fileprivate func worths(_ row: Range<Int>, _ others: Profiles, _ otherRow: Range<Int>) -> SIMD2<Double> {
        var worths = SIMD2<Double>.zero
        var (one, other) = (row, otherRow)
        while let first = one.first, let second = other.first {
            let (touchpoint, otherTouchpoint) = (touchpoints[first], others.touchpoints[second])
            if touchpoint == otherTouchpoint {
                let value = others.values[second]
                worths += Contribution.of(SIMD2<Double>(values[first]), [value.y, value.x])
            }
            if touchpoint <= otherTouchpoint { one.removeFirst() }
            if otherTouchpoint <= touchpoint { other.removeFirst() }
        }
        return worths
    }
}
