internal import ArgumentParser
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Which constraints are lifted.
struct ConstraintOption: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.allowHelp(.chosen), valueName: Texts.allowValue(.chosen)))
    var allow: String?

    func validate() throws { _ = try allowed() }

    /// The constraints that don't count.
    func allowed() throws -> Set<Constraint> {
        let liftable = Constraint.allCases.filter(\.canBeLifted)
        let words = (allow ?? "").split(whereSeparator: { $0 == "," || $0 == "|" }).map { $0.trimmingBlanks() }
        return try words.reduce(into: []) { found, word in
            guard let constraint = liftable.first(where: { $0.rawValue == word }) else {
                let codes = liftable.map(\.rawValue)
                let nearest = Spelling.nearest(to: word, among: codes, limit: 1).first
                throw ValidationError(Texts.unknownConstraint(word, nearest, codes)(.chosen))
            }
            found.insert(constraint)
        }
    }
}
