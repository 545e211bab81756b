/// What a node is.
public enum NodeKind: UInt8, Coded {
    case schoolBoard, samenwerkingsverband, gemeente, school, organization, region, person, initiative, theme
    case contribution, agreement, meeting, group, document, program, figure, proposal

    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// Other words that people use for one or several nodes of this kind, in lower case.
    public var synonyms: [String] {
        switch self {
        case .schoolBoard: ["bestuur", "besturen"]
        case .gemeente: ["municipality", "municipalities"]
        case .samenwerkingsverband: ["swv", "samenwerkingsverbanden passend onderwijs"]
        case .person: ["mens", "mensen", "people"]
        case .initiative: ["project", "projecten", "projects"]
        case .contribution: ["bijdrage", "bijdragen"]
        case .meeting: ["vergadering", "vergaderingen"]
        case .group: ["werkgroep", "werkgroepen"]
        default: []
        }
    }

    /// Whether nodes of this kind are organizations in the wide sense: boards, samenwerkingsverbanden, gemeenten,
    /// schools and others, for whom persons work and speak.
    public var isOrganization: Bool { NodeKindSet.organizations.contains(self) }
}
