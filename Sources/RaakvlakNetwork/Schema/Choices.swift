/// What someone brings to the table.
public enum ContributionKind: UInt8, Coded {
    case need, offer, idea, question, example, expectation, association, finding, plan, obstacle, experience, tip
    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }
}

/// How far an initiative is.
public enum InitiativePhase: UInt8, Coded {
    case idea, planned, starting, running, advanced, ended
    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }
}

/// How firm an agreement is.
public enum AgreementState: UInt8, Coded {
    case tentative, agreed, active, ended
    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }
}

/// How an appointment as contact person stands.
public enum AppointmentState: UInt8, Coded {
    case nominated, accepted, declined, replaced, withdrawn, ended
    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// Whether someone in this state speaks for the organization: who was nominated has yet to accept.
    public var isInOffice: Bool { self == .accepted }

    /// Whether nothing is to come of it anymore.
    public var isOver: Bool { self != .accepted && self != .nominated }
}
