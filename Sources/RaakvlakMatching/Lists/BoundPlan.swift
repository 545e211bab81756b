/// How each list is kept.
struct BoundPlan {
    /// A list with more persons than one in so many is a row.
    static let rowShare = 10
    /// A list with more persons than one in so many goes into a group.
    static let groupShare = 4
    /// How many lists of a group a person has on average, by popularity.
    static let groupTotal = 0.7
    /// A list with fewer entries for each block is short.
    static let shortSize = 64

    private(set) var places: [BoundIndex.Place]
    private(set) var groupCount = 0
    /// With the rows of groups, which come first.
    private(set) var rowCount = 0
    private(set) var blockedCount = 0
    private(set) var shortCount = 0

    init(_ input: BoundLists) {
        let sizes = input.sizes()
        let blockCount = (input.rowCount + BoundIndex.blockSize - 1) / BoundIndex.blockSize
        places = sizes.map { _ in .nowhere }
        let groups = Self.groups(sizes, input)
        (groupCount, rowCount) = (groups.values.max().map { $0 + 1 } ?? 0, groups.values.max().map { $0 + 1 } ?? 0)
        for (list, size) in sizes.enumerated() where size > 0 {
            if size * Self.rowShare > input.rowCount {
                places[list] = .row(rowCount, group: groups[list])
                rowCount += 1
            } else if size >= Self.shortSize * blockCount {
                places[list] = .blocked(blockedCount)
                blockedCount += 1
            } else {
                places[list] = .short(shortCount)
                shortCount += 1
            }
        }
    }

    /// The group of each popular list: those of like popularity go together.
    private static func groups(_ sizes: [Int], _ input: BoundLists) -> [Int: Int] {
        let popular = sizes.indices.filter { sizes[$0] * groupShare > input.rowCount && !input.traits[$0].isUpperOnly }
            .sorted { (sizes[$1], $0) < (sizes[$0], $1) }
        var (groups, group, total): ([Int: Int], Int, Double) = ([:], 0, 0)
        for list in popular {
            groups[list] = group
            total += Double(sizes[list]) / Double(input.rowCount)
            if total >= groupTotal { (group, total) = (group + 1, 0) }
        }
        return groups
    }
}
