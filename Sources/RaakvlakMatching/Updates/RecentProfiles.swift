/// The rows of persons who were described anew since the index was made.
struct RecentProfiles: Sendable {
    /// The rows, in the order of the persons.
    let profiles: Profiles
    /// The persons, ascending.
    let persons: [Int]
    private let isRecent: [Bool]

    /// Nobody, of so many persons.
    init(of count: Int) {
        (profiles, persons) = (Profiles(), [])
        isRecent = Array(repeating: false, count: count)
    }

    /// The same, but that these persons have the rows of `described`, which are in their order.
    func replacing(_ replaced: [Int], by described: Profiles) -> RecentProfiles {
        var isRecent = isRecent
        for person in replaced { isRecent[person] = true }
        let all = isRecent.indices.filter { isRecent[$0] }
        var rows = Profiles()
        var next = 0
        for person in all {
            if next < replaced.count, replaced[next] == person {
                rows.append(described, row: next)
                next += 1
            } else if let row = row(of: person) {
                rows.append(profiles, row: row)
            }
        }
        return RecentProfiles(profiles: rows, persons: all, isRecent: isRecent)
    }

    private init(profiles: Profiles, persons: [Int], isRecent: [Bool]) {
        (self.profiles, self.persons, self.isRecent) = (profiles, persons, isRecent)
    }

    /// Whether a person has a row here.
    func contains(_ person: Int) -> Bool { isRecent[person] }

    /// The place of a person's row; nil where it did not change.
    ///
    /// - Complexity: O(log persons).
    func row(of person: Int) -> Int? {
        guard isRecent[person] else { return nil }
        var (low, high) = (0, persons.count)
        while low < high {
            let middle = (low + high) / 2
            if persons[middle] < person { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
