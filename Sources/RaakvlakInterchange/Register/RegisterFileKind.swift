public import RaakvlakNetwork

/// What a file of the register holds; known from its header, never from its name.
public enum RegisterFileKind: UInt8, Coded {
    case sites, schools, boards, samenwerkingsverbanden, schoolMemberships, boardMemberships, postcodeAreas
    case coverage, gemeenten, transitions, pupilCounts

    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// The kind of a file with these columns, or nil where it is none of the register's.
    init?(_ columns: Set<RegisterColumn>) {
        guard let row = Self.table.first(where: { row in row.alternatives.contains { columns.isSuperset(of: $0) } })
        else { return nil }
        self = row.kind
    }

    /// The columns by which each kind is known; the first that fits is meant, so that richer files come first.
    private static let table: [(kind: Self, alternatives: [Set<RegisterColumn>])] = [
        (.pupilCounts, [[.pupils]]),
        (.transitions, [[.from, .to, .date, .transition]]),
        (.postcodeAreas, [[.postcodeArea, .gemeenteName, .primaryPO, .secondaryVO]]),
        (.sites, [[.siteNumber, .siteName], [.siteNumber, .name]]),
        (.schoolMemberships, [[.schoolNumber, .samenwerkingsverband], [.siteNumber, .samenwerkingsverband]]),
        (.boardMemberships, [[.boardNumber, .samenwerkingsverband]]),
        (.schools, [[.schoolNumber, .schoolName]]),
        (.boards, [[.boardNumber, .boardName], [.boardNumber, .name]]),
        (.samenwerkingsverbanden, [[.samenwerkingsverband, .samenwerkingsverbandName]]),
        (.coverage, [[.samenwerkingsverband, .gemeenteName]]),
        (.gemeenten, [[.gemeenteNumber, .gemeenteName]]),
    ]
}
