/// What a node is.
public enum NodeKind: UInt8, Coded {
    case schoolBoard, samenwerkingsverband, gemeente, school, organization, region, person, initiative, theme
    case contribution, agreement, meeting, group, document, program, figure, proposal

    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// Whether nodes of this kind are organizations in the wide sense: boards, samenwerkingsverbanden, gemeenten,
    /// schools and others, for whom persons work and speak.
    public var isOrganization: Bool { NodeKindSet.organizations.contains(self) }
}
