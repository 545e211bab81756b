internal import ArgumentParser
internal import RaakvlakMatching
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// To which constraints suggestions hold.
struct ConstraintOption: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.allowHelp(.chosen), valueName: Texts.allowValue(.chosen)))
    var allow: String?

    @Option(help: ArgumentHelp(Texts.unmetSinceHelp(.chosen), valueName: Texts.dateValue(.chosen)))
    var unmetSince: String?

    func validate() throws { _ = try rule() }

    /// Whether anything was asked.
    var isGiven: Bool { allow != nil || unmetSince != nil }

    /// The constraints that count; `repeatsProposals` tells whether pairs with an open proposal do.
    func rule(repeatsProposals: Bool = true, usualCapacity: Int = 3) throws -> ConstraintRule {
        ConstraintRule(
            lifting: try allowed(),
            metSince: try metSince(),
            repeatsProposals: repeatsProposals,
            usualCapacity: usualCapacity
        )
    }

    private func metSince() throws -> CalendarDate? {
        try unmetSince.map { text in
            guard let date = PartialDate(written: text) else {
                throw ValidationError(Texts.badPartialDate("--unmet-since", text)(.chosen))
            }
            return date.earliest
        }
    }

    /// The constraints that don't count.
    private func allowed() throws -> Set<Constraint> {
        let liftable = Constraint.allCases.filter(\.canBeLifted)
        let words = (allow ?? "").split(whereSeparator: { $0 == "," || $0 == "|" }).map { $0.trimmingBlanks() }
        return try words.reduce(into: []) { found, word in
            guard let constraint = liftable.first(where: { $0.rawValue == word }) else {
                if Constraint(rawValue: word) != nil {
                    throw ValidationError(Texts.constraintStands(word, liftable.map(\.rawValue))(.chosen))
                }
                let codes = liftable.map(\.rawValue)
                let nearest = Spelling.nearest(to: word, among: codes, limit: 1).first
                throw ValidationError(Texts.unknownConstraint(word, nearest, codes)(.chosen))
            }
            found.insert(constraint)
        }
    }
}
