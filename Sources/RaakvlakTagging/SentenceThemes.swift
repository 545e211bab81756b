internal import RaakvlakNetwork

/// What the findings in one sentence say together.
struct SentenceThemes {
    let findings: [Finding]
    let ties: ThemeTies

    /// The themes that the sentence is about.
    func strong() -> Set<Node.ID> {
        let stated = themes { $0.strength == .strong }
        let supported = themes { $0.strength == .weak }.filter { isSupported($0, by: stated) }
        let subjects = stated.union(supported)
        // What is known by a kind of school alone says where, once something else says what: `de bekostiging van het
        // vso` is about money.
        return specific(subjects.isEmpty ? themes { $0.strength == .weak }.filter(isSettled) : subjects)
    }

    private func themes(_ isMeant: (Finding) -> Bool) -> Set<Node.ID> {
        Set(findings.filter(isMeant).map(\.trigger.theme))
    }

    /// The different triggers of a theme that are no kind of school.
    private func triggers(of theme: Node.ID) -> Set<String> {
        Set(findings.map(\.trigger).filter { $0.theme == theme && !SchoolKinds.contains($0) }.map(\.text))
    }

    /// Whether weak triggers of the theme have a second one: another of the theme, or a strong one of the theme of which
    /// it is a part, as in `overgangen naar de arbeidsmarkt`.
    private func isSupported(_ theme: Node.ID, by stated: Set<Node.ID>) -> Bool {
        let triggers = triggers(of: theme)
        return triggers.count > 1 || !triggers.isEmpty && stated.contains { ties.isNarrower(theme, than: $0) }
    }

    /// Whether kinds of schools point to the theme together with a second trigger: another kind, or a weak one of the
    /// theme or of that of which it is a part, as in `so in een reguliere klas`.
    private func isSettled(_ theme: Node.ID) -> Bool {
        let kinds = findings.filter { finding in
            SchoolKinds.contains(finding.trigger)
                && (finding.trigger.theme == theme || ties.isNarrower(finding.trigger.theme, than: theme))
        }
        let own = kinds.filter { $0.trigger.theme == theme }
        return !kinds.isEmpty && (Set(own.map(\.trigger.text)).count > 1 || !triggers(of: theme).isEmpty)
    }

    /// Without a theme of which the sentence has one part, which is what is meant.
    ///
    /// With several parts, the whole is meant too.
    private func specific(_ themes: Set<Node.ID>) -> Set<Node.ID> {
        themes.filter { theme in themes.count { ties.isNarrower($0, than: theme) } != 1 }
    }
}

/// Names of kinds of schools, which say where something happens more often than what it is about: they are weak,
/// also where a theme has them as synonyms.
enum SchoolKinds {
    static func contains(_ trigger: Trigger) -> Bool { all.contains(trigger.text) }

    private static let all: Set = [
        "so", "sbo", "vso", "speciaal onderwijs", "speciaal basisonderwijs", "voortgezet speciaal onderwijs",
        "sbo-school", "so-school", "vso-school", "speciale school voor basisonderwijs", "cluster 2", "cluster 3",
        "cluster 4", "zmlk", "mytylschool", "tyltylschool",
    ]
}
