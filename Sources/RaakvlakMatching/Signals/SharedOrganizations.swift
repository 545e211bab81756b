import RaakvlakNetwork

/// Two people work for, speak for or take part in the same organization, group or program; small ones say more.
enum SharedOrganizations {
    static func vectors(_ input: SignalInput) -> SignalVectors { input.shared { input.affiliations(of: $0) } }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothBelongTo(telling) }
}
