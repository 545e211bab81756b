import RaakvlakNetwork

extension Matcher {
    /// The best suggestions for a person, with their reasons: those with a score above 0 that nothing forbids, by score
    /// and then by id.
    ///
    /// - Parameters:
    ///   - person: The graph's number of a person; for any other node there are no suggestions.
    ///   - limit: At most so many.
    ///   - rule: To which constraints to hold.
    /// - Returns: The suggestions, best first.
    /// - Complexity: O(postings of the person's touchpoints + persons).
    public func suggestions(
        for person: Int,
        limit: Int,
        under rule: ConstraintRule = ConstraintRule()
    ) -> [Suggestion] {
        guard let place = place(of: person) else { return [] }
        var search = TopSearch(self, limit: limit, under: rule)
        return search.candidates(for: place).map { pair(place, Int($0.person), rule) }
    }

    /// Two persons as a suggestion, whatever forbids it; nil where one of the nodes is no person.
    ///
    /// - Complexity: O(touchpoints of the two).
    public func suggestion(
        for person: Int,
        of suggested: Int,
        under rule: ConstraintRule = ConstraintRule()
    ) -> Suggestion? {
        guard let a = place(of: person), let b = place(of: suggested) else { return nil }
        return pair(a, b, rule)
    }

    /// What forbids suggesting a person, by the graph's number, to anyone; nothing for any other node.
    public func constraints(of person: Int, under rule: ConstraintRule = ConstraintRule()) -> [Constraint] {
        place(of: person).map { constraints.of($0, under: rule).list } ?? []
    }

    private func pair(_ a: Int, _ b: Int, _ rule: ConstraintRule) -> Suggestion {
        Suggestion(
            person: persons.nodes[a],
            suggested: persons.nodes[b],
            worthToPerson: worth(of: b, to: a),
            worthToSuggested: worth(of: a, to: b),
            allConstraints: constraints.between(a, b, under: rule).list,
            held: held([a, b], rule),
            isProposed: constraints.isProposed(a, b)
        )
    }

    /// Who of these persons is held back from all suggestions, and by what.
    private func held(_ places: [Int], _ rule: ConstraintRule) -> [Constraint: [Int]] {
        places.reduce(into: [:]) { held, place in
            for constraint in constraints.of(place, under: rule).list {
                held[constraint, default: []].append(persons.nodes[place])
            }
        }
    }

    /// What `other` is worth to `person`: the touchpoints at which one asks and the other answers.
    private func worth(of other: Int, to person: Int) -> Worth {
        var touchpoints = Signal.allCases.map { _ in [Touchpoint]() }
        let ((asks, asking), (answers, answering)) = (profile(of: person), profile(of: other))
        var (asked, answered) = (asking.lowerBound, answering.lowerBound)
        while asked < asking.upperBound, answered < answering.upperBound {
            let (first, second) = (asks.touchpoints[asked], answers.touchpoints[answered])
            if first == second {
                let asking = SIMD2<Double>(Double(asks.values[asked].x), 0)
                let contribution = Contribution.of(asking, [answers.values[answered].y, 0]).x
                add(first, asks.origins[asked], contribution, to: &touchpoints)
            }
            if first <= second { asked += 1 }
            if second <= first { answered += 1 }
        }
        return Worth(reasons: reasons(touchpoints))
    }

    private func add(
        _ touchpoint: UInt32,
        _ origin: UInt32,
        _ contribution: Double,
        to touchpoints: inout [[Touchpoint]]
    ) {
        guard contribution > 0 else { return }
        let (node, origin) = (Int(space.node(of: touchpoint)), Int(space.node(of: origin)))
        touchpoints[space.signal(of: touchpoint)].append(
            Touchpoint(node: node, origin: origin, contribution: contribution)
        )
    }

    private func reasons(_ touchpoints: [[Touchpoint]]) -> [Reason] {
        zip(Signal.allCases, touchpoints).filter { !$1.isEmpty }.map { signal, touchpoints in
            Reason(
                signal: signal,
                touchpoints: touchpoints.sorted { ($1.contribution, $0.node) < ($0.contribution, $1.node) }
            )
        }.sorted { ($1.contribution, $0.signal) < ($0.contribution, $1.signal) }
    }
}
