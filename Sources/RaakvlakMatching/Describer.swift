import RaakvlakNetwork

/// Describes persons by all signals that count.
struct Describer: Sendable {
    private struct Part: Sendable {
        let signal: Signal
        let weight: Double
        let terms: SignalTerms
    }

    let input: SignalInput
    /// How touchpoints are numbered.
    let space: TouchpointSpace
    // What does not count need not be known.
    private let parts: [Part]

    /// About how many persons are described at a time.
    private static let stretch = 1024

    /// Prepares descriptions of what `input` tells; `weight` is how much each signal counts.
    ///
    /// - Complexity: O(statements).
    init(_ input: SignalInput, by workforce: some Workforce, weight: (Signal) -> Double) {
        let weighed = Signal.allCases.map { (signal: $0, weight: weight($0)) }.filter { $0.weight > 0 }
        let parts = workforce.map(weighed.count) { place in
            let (signal, weight) = weighed[place]
            return Part(signal: signal, weight: weight, terms: signal.rule.terms(input))
        }
        self.init(input: input, space: TouchpointSpace(nodeCount: input.graph.nodeCount), parts: parts)
    }

    private init(input: SignalInput, space: TouchpointSpace, parts: [Part]) {
        (self.input, self.space, self.parts) = (input, space, parts)
    }

    /// Describes what `input` tells, which differs by `change`, by the same figures of the whole network; touchpoints keep
    /// their numbers, unless `renumbering`.
    ///
    /// - Returns: nil where there are no numbers left for new nodes.
    func following(_ change: GraphChange, _ input: SignalInput, renumbering: Bool) -> Describer? {
        let space = renumbering ? TouchpointSpace(nodeCount: input.graph.nodeCount) : space.following(change)
        guard let space else { return nil }
        return Describer(
            input: input,
            space: space,
            parts: parts.map { Part(signal: $0.signal, weight: $0.weight, terms: $0.terms.following(change)) }
        )
    }

    /// The rows of everyone: that which `known` has, and a new one where it has none.
    ///
    /// - Complexity: O(statements of those who are described and of those within two steps of them).
    func profiles(
        by workforce: some Workforce,
        known: @escaping @Sendable (Int) -> (profiles: Profiles, row: Int)? = { _ in nil }
    ) -> Profiles {
        let (count, stretch) = (input.persons.count, Self.stretch)
        let parts = workforce.map((count + stretch - 1) / stretch) { part in
            profiles(of: part * stretch..<min(count, (part + 1) * stretch), known: known)
        }
        return Profiles(joining: parts)
    }

    /// The rows of these persons, in their order: that which `known` has, and a new one where it has none.
    func profiles(
        of persons: some Sequence<Int>,
        known: (Int) -> (profiles: Profiles, row: Int)? = { _ in nil }
    ) -> Profiles {
        var room = SignalRoom(input)
        var profiles = Profiles()
        for person in persons {
            if let (others, row) = known(person) {
                profiles.append(others, row: row)
            } else {
                describe(person, &room, &profiles)
            }
        }
        return profiles
    }

    private func describe(_ person: Int, _ room: inout SignalRoom, _ profiles: inout Profiles) {
        // The closure holds on to what it uses: not to everything that describes.
        let space = space
        for part in parts {
            let (signal, vectors) = (part.signal, part.signal.rule.vectors(of: person, input, part.terms, &room))
            profiles.append(ask: vectors.ask, weight: part.weight, answer: vectors.answer) {
                space.number(of: $0, for: signal)
            }
        }
        profiles.endRow(sorting: !space.isOriginal)
    }
}
