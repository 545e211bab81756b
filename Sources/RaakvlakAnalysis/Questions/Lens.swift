public import RaakvlakNetwork

/// By what nodes count as joined when a question is asked of a network.
public enum Lens: Hashable, Sendable, CaseIterable {
    /// People, organizations and what they take part in, joined by who works for, speaks for, meets or collaborates with
    /// whom; themes, regions and what was said join nobody.
    case contacts
    /// Everything, joined by ties of any kind.
    case everything
    /// People or organizations, joined where they share a theme.
    case themes
    /// The same, joined where they meet.
    case meetings
    /// The same, joined where they have a part in the same initiatives.
    case initiatives
    /// The same, joined where they collaborate.
    case collaborates

    /// The word for it.
    public var code: String { sharing?.code ?? (self == .contacts ? "contacts" : "all") }

    /// What those who are joined share; nil where ties join them.
    public var sharing: Sharing? {
        switch self {
        case .contacts, .everything: nil
        case .themes: .themes
        case .meetings: .meetings
        case .initiatives: .initiatives
        case .collaborates: .collaborates
        }
    }

    /// The lens with this word, or nil.
    public init?(code: String) {
        guard let lens = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = lens
    }

    /// The kinds of node that are seen through `.contacts`.
    public static let contactKinds =
        NodeKindSet.organizations
        | NodeKindSet(.person, .initiative, .group, .program, .meeting, .agreement)

    /// The kinds of tie by which it joins, at once or through what is shared.
    public var tieKinds: [TieKind] {
        switch self {
        case .contacts: Array(Vicinity.stepKinds)
        case .everything: TieKind.allCases
        case .themes: [.worksOn, .offers, .needs, .interestedIn, .contributedBy, .about]
        case .meetings: [.attends]
        case .initiatives: [.leads, .contactFor, .partnerIn, .participatesIn]
        case .collaborates: [.collaborates, .party]
        }
    }

    /// Those who are joined in `graph`.
    ///
    /// - Parameters:
    ///   - graph: What holds.
    ///   - kinds: Whom a shared thing joins: persons where nil. Ties join whomever they stand between.
    /// - Returns: The projection.
    /// - Complexity: that of the projection.
    public func projection(of graph: Graph, kinds: NodeKindSet?) -> Projection {
        if let sharing { return Projection(graph, of: kinds ?? NodeKindSet(.person), via: sharing) }
        return self == .contacts
            ? Projection(graph, of: Self.contactKinds, by: Vicinity.stepKinds) : Projection(graph)
    }
}
