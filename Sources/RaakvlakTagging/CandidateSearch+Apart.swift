extension CandidateSearch {
    /// The triggers of several words that stand there with others in between.
    func apart() -> [Candidate] {
        let content = words.indices.filter { !words[$0].isFunctionWord }
        let places = content.indices.reduce(into: [String: [Int]]()) { places, index in
            for form in words[content[index]].forms { places[form.stem, default: []].append(index) }
        }
        return vocabulary.triggers.indices.compactMap { trigger in
            let counted = vocabulary.triggers[trigger]
            let found = counted.stems.compactMap { places[$0] }
            guard counted.stems.count > 1, found.count == counted.stems.count, !SchoolKinds.contains(counted.trigger)
            else { return nil }
            return listed(trigger, found, content) ?? nearby(trigger, found, content)
        }
    }

    /// What several have in common, and Dutch says once: `samenwerking met ouders, jeugdhulp en zorg`.
    private func listed(_ trigger: Int, _ places: [[Int]], _ content: [Int]) -> Candidate? {
        guard places.count == 2, !vocabulary.triggers[trigger].prepositions.isEmpty else { return nil }
        let last = places[1].first { words[content[$0]].isListed }
        guard let last, let first = places[0].last(where: { $0 < last }), last - first <= Self.widestList else {
            return nil
        }
        return candidate(trigger, .ellipsis, [first, last].map { content[$0] })
    }

    private func nearby(_ trigger: Int, _ places: [[Int]], _ content: [Int]) -> Candidate? {
        let counted = vocabulary.triggers[trigger]
        guard counted.stems.allSatisfy({ $0.count >= Self.shortestApart }) else { return nil }
        let moved = { counted.isObjectAndVerb ? Self.nearest(places.reversed(), within: Self.widestObject) : nil }
        guard let chosen = Self.nearest(places) ?? moved() else { return nil }
        let indices = chosen.map { content[$0] }
        let isOneNoun = (counted.prepositions.isEmpty || counted.isLedByPreposition) && !counted.endsInVerb
        // An adjective and its noun have no preposition in between: `een gewone school` is not `gewoon naar school`.
        if isOneNoun, words[indices[0]...indices[indices.count - 1]].contains(where: \.isPreposition) { return nil }
        return candidate(trigger, .apart, indices)
    }

    private func candidate(_ trigger: Int, _ rule: TagRule, _ indices: [Int]) -> Candidate? {
        candidate(trigger, rule, indices, indices.map { (words[$0].folded, words[$0].stem) })
    }

    /// The places of the words in their order, with at most so many others in between; nil where they are further apart,
    /// or adjacent.
    private static func nearest(_ places: [[Int]], within gap: Int = widestGap) -> [Int]? {
        let choices = places[0].compactMap { first in
            let others = places.dropFirst().compactMap { $0.first { $0 > first } }
            let chosen = Set([first] + others).sorted()
            return chosen == [first] + others ? chosen : nil
        }
        let spread: ([Int]) -> Int = { $0[$0.count - 1] - $0[0] + 1 - $0.count }
        return choices.min { spread($0) < spread($1) }.flatMap { (1...gap).contains(spread($0)) ? $0 : nil }
    }

    /// Short words are too common to belong together from afar.
    private static let shortestApart = 4
    /// How many words that count may stand in between.
    private static let widestGap = 4
    /// How many of them between a verb and what stands behind it.
    private static let widestObject = 2
    /// How far what a list has in common may stand before one of the list.
    private static let widestList = 8
}
