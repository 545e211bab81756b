internal import RaakvlakNetwork

/// What a sentence says of pupils behind `met`, which is about whom it is and not about what: `warme overdracht van
/// leerlingen met extra ondersteuning`.
struct Pupils {
    let words: [Word]

    /// The candidates, of which those that only describe pupils are weak where another theme is strong.
    func weakened(_ candidates: [Candidate], theme: (Candidate) -> Node.ID) -> [Candidate] {
        let stated = Set(candidates.filter { $0.strength == .strong && !describes($0) }.map(theme))
        return candidates.map { candidate in
            guard describes(candidate), stated.contains(where: { $0 != theme(candidate) }) else { return candidate }
            var candidate = candidate
            candidate.strength = .weak
            return candidate
        }
    }

    /// Whether the words before the candidate are pupils and `met` or `zonder`.
    private func describes(_ candidate: Candidate) -> Bool {
        let before = words[..<candidate.words.lowerBound].suffix(Self.widestGap + 1)
        guard let joint = before.lastIndex(where: { Self.joints.contains($0.folded) }) else { return false }
        return joint > words.startIndex && Self.pupils.contains(words[joint - 1].folded)
    }

    private static let joints: Set = ["met", "zonder"]
    private static let pupils: Set = [
        "leerling", "leerlingen", "kind", "kinderen", "jongere", "jongeren", "jeugdige", "jeugdigen", "student",
        "studenten", "peuter", "peuters", "kleuter", "kleuters",
    ]
    /// How many words may stand between `met` and what it says: an article and an adjective.
    private static let widestGap = 2
}
