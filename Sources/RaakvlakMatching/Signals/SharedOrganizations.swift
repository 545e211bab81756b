import RaakvlakNetwork

/// Two people work for, speak for or take part in the same organization, group or program; small ones say more.
enum SharedOrganizations: SharedSignalRule {
    static func shared(by person: Int, _ input: SignalInput) -> [Statement] { input.affiliations(of: person) }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothBelongTo(telling) }
}
