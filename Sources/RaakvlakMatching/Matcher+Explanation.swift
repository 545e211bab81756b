import RaakvlakNetwork

extension Matcher {
    /// The best suggestions for a person, with their reasons: those with a score above 0 that nothing forbids, by score
    /// and then by id.
    ///
    /// - Parameters:
    ///   - person: The graph's number of a person; for any other node there are no suggestions.
    ///   - allowing: Constraints that don't count.
    /// - Complexity: O(postings of the person's touchpoints + persons).
    public func suggestions(for person: Int, limit: Int, allowing: Set<Constraint> = []) -> [Suggestion] {
        guard let place = place(of: person) else { return [] }
        var search = TopSearch(self, limit: limit, allowing: allowing)
        return search.candidates(for: place).map { suggestion(for: place, of: Int($0.person)) }
    }

    /// Two persons as a suggestion, whatever forbids it; nil where one of the nodes is no person.
    ///
    /// - Complexity: O(touchpoints of the two).
    public func suggestion(for person: Int, of suggested: Int) -> Suggestion? {
        guard let a = place(of: person), let b = place(of: suggested) else { return nil }
        return suggestion(for: a, of: b)
    }

    private func suggestion(for a: Int, of b: Int) -> Suggestion {
        Suggestion(
            person: persons.nodes[a], suggested: persons.nodes[b], worthToPerson: worth(of: b, to: a),
            worthToSuggested: worth(of: a, to: b), constraints: persons.constraints(a, b))
    }

    /// What `other` is worth to `person`: the touchpoints at which one asks and the other answers.
    private func worth(of other: Int, to person: Int) -> Worth {
        var touchpoints = Signal.allCases.map { _ in [Touchpoint]() }
        var answers = profiles.row(other)
        for entry in profiles.row(person) {
            let touchpoint = profiles.touchpoints[entry]
            while let first = answers.first, profiles.touchpoints[first] < touchpoint { answers.removeFirst() }
            guard let first = answers.first, profiles.touchpoints[first] == touchpoint else { continue }
            let asked = SIMD2<Double>(Double(profiles.values[entry].x), 0)
            let contribution = Contribution.of(asked, [profiles.values[first].y, 0]).x
            guard contribution > 0 else { continue }
            let (signal, node) = Int(touchpoint).quotientAndRemainder(dividingBy: graph.nodeCount)
            touchpoints[signal].append(
                Touchpoint(node: node, origin: Int(profiles.origins[entry]), contribution: contribution))
        }
        return Worth(reasons: reasons(touchpoints))
    }

    private func reasons(_ touchpoints: [[Touchpoint]]) -> [Reason] {
        zip(Signal.allCases, touchpoints).filter { !$1.isEmpty }.map { signal, touchpoints in
            Reason(
                signal: signal,
                touchpoints: touchpoints.sorted { ($1.contribution, $0.node) < ($0.contribution, $1.node) })
        }.sorted { ($1.contribution, $0.signal) < ($0.contribution, $1.signal) }
    }
}
