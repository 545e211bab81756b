import RaakvlakNetwork

/// The columns of a file of nodes by what they mean.
struct NodeFileColumns {
    var id = 0
    var name: Int?
    let isNameRequired: Bool
    var kind: Int?
    var englishName: Int?
    var aliases: Int?
    var source: Int?
    var since: Int?
    var until: Int?
    var role: Int?
    var employmentSince: Int?
    var employmentUntil: Int?
    var organization: Int?
    var attributes: [(Int, AttributeRule)] = []
    var ties: [(Int, FileFormat.Shorthand)] = []
    var extras: [(Int, String)] = []
    var unnamed: [Int] = []
    let shorthands: [FileFormat.Shorthand?]

    init(_ header: Header<FileFormat.Role>, isNameRequired: Bool) {
        self.isNameRequired = isNameRequired
        shorthands = header.roles.map { if case .ties(let shorthand) = $0 { shorthand } else { nil } }
        for (column, role) in header.roles.enumerated() { assign(role, column) }
    }

    private mutating func assign(_ role: FileFormat.Role, _ column: Int) {
        switch role {
        case .id: id = column
        case .kind: kind = column
        case .name: name = column
        case .englishName: englishName = column
        case .aliases: aliases = column
        case .source: source = column
        case .since: since = column
        case .until: until = column
        case .employmentRole: self.role = column
        case .employmentSince: employmentSince = column
        case .employmentUntil: employmentUntil = column
        case .attribute(let rule): attributes.append((column, rule))
        case .ties(let shorthand):
            ties.append((column, shorthand))
            if shorthand.kind == .worksFor { organization = column }
        case .extra(""): unnamed.append(column)
        case .extra(let name): extras.append((column, name))
        }
    }
}
