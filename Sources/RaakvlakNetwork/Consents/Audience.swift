/// To whom something of a person may be shown: each includes those before it.
///
/// Those who take part in a network know each other, and are the fewest; to a samenwerkingsverband belong all who work at its
/// boards and schools, of whom most take no part; and everyone is everyone. So who lets everyone see something lets the
/// network see it too.
public enum Audience: UInt8, Coded {
    case network, samenwerkingsverband, `public`
    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// What people read for it.
    public var label: Phrase {
        switch self {
        case .network: Phrase(nl: "het netwerk", en: "the network")
        case .samenwerkingsverband: Phrase(nl: "het samenwerkingsverband", en: "the samenwerkingsverband")
        case .public: Phrase(nl: "iedereen", en: "everyone")
        }
    }
}

/// What of a person is shown to others only where that person lets them see it.
public enum PersonalField: UInt8, Coded {
    case name, email, phone
    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// The attribute that holds it; nil for the name, which every node has.
    public var attribute: AttributeName? {
        switch self {
        case .name: nil
        case .email: .email
        case .phone: .phone
        }
    }

    /// What people read for it.
    public var label: Phrase {
        switch self {
        case .name: Phrase(nl: "naam", en: "name")
        case .email: Phrase(nl: "e-mail", en: "e-mail")
        case .phone: Phrase(nl: "telefoon", en: "phone")
        }
    }
}
