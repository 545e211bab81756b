import RaakvlakNetwork

/// Which persons are described otherwise after a change, by their numbers.
///
/// Who states something else is described otherwise, and so are their collaborators, by the themes of circles; a
/// collaboration reaches those within two steps of both. Figures of the whole network are left out of account.
struct Ripple {
    /// Everyone whose vectors may differ, ascending.
    let persons: [Int]

    /// Follows a change from what was stated to all whom it touches.
    ///
    /// - Complexity: O(persons + collaborations).
    init(_ change: GraphChange, _ persons: PersonChange, from old: SignalInput, to new: SignalInput) {
        let circles = Self.whoseCircleDiffers(persons, old, new)
        let near = Self.collaborators(of: circles, new)
        let touched = persons.speakers.union(Self.whoLiesElsewhere(change, persons, old, new)).union(circles).union(
            near
        )
        .union(Self.collaborators(of: persons.speakers, new)).union(Self.collaborators(of: near, new))
        self.persons = touched.sorted()
    }

    private static func collaborators(of persons: Set<Int>, _ input: SignalInput) -> Set<Int> {
        Set(persons.flatMap { person in input.circles.members[person].map { Int($0.person) } })
    }

    /// Those who collaborate with others than before, or otherwise.
    private static func whoseCircleDiffers(
        _ change: PersonChange,
        _ old: SignalInput,
        _ new: SignalInput
    ) -> Set<Int> {
        Set(
            change.before.indices.filter { person in
                let circle = new.circles.members[person]
                guard let past = change.before[person].map({ old.circles.members[$0] }), past.count == circle.count
                else { return true }
                return !zip(past, circle).allSatisfy { a, b in
                    change.after[Int(a.person)] == Int(b.person) && a.strength == b.strength
                        && a.freshness == b.freshness
                }
            }
        )
    }

    /// Those who are at home in other regions than before.
    private static func whoLiesElsewhere(
        _ change: GraphChange,
        _ persons: PersonChange,
        _ old: SignalInput,
        _ new: SignalInput
    ) -> [Int] {
        persons.before.indices.filter { person in
            guard let past = persons.before[person] else { return true }
            let regions = old.places.regions(of: old.persons.nodes[past]).map { change.newNumbers[$0] }
            return regions != new.places.regions(of: new.persons.nodes[person]).map { UInt32($0) }
        }
    }
}
