import RaakvlakNetwork

/// What persons ask and answer, by person and by touchpoint.
struct MatcherIndex: Sendable {
    let profiles: Profiles
    let postings: Postings

    /// Makes the index; `weight` is how much each signal counts.
    init(_ input: SignalInput, weight: (Signal) -> Double) {
        // What does not count need not be known.
        let vectors = Signal.allCases.filter { weight($0) > 0 }.map { (signal: $0, vectors: $0.vectors(input)) }
        var profiles = Profiles()
        for person in 0..<input.persons.count {
            for (signal, vectors) in vectors {
                profiles.append(
                    ask: vectors.ask[person],
                    weight: weight(signal),
                    answer: vectors.answer[person],
                    offset: UInt32(signal.ordinal * input.graph.nodeCount)
                )
            }
            profiles.endRow()
        }
        self.profiles = profiles
        postings = profiles.postings(touchpointCount: Signal.allCases.count * input.graph.nodeCount)
    }

    /// Bounds of the scores of pairs.
    ///
    /// - Complexity: see `PairBounds`.
    func bounds() -> PairBounds { PairBounds(profiles, touchpointCount: postings.starts.count - 1) }
}
