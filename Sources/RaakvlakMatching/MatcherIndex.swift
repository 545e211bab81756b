import RaakvlakNetwork

/// What persons ask and answer, by person and by touchpoint.
struct MatcherIndex: Sendable {
    let profiles: Profiles
    let postings: Postings

    /// About how many persons are described at a time.
    private static let stretch = 1024

    /// Makes the index, by several at once; `weight` is how much each signal counts.
    init(_ input: SignalInput, by workforce: some Workforce = CallingThread(), weight: (Signal) -> Double) {
        let describer = Describer(input, by: workforce, weight: weight)
        let (count, stretch) = (input.persons.count, Self.stretch)
        let parts = workforce.map((count + stretch - 1) / stretch) { part in
            describer.profiles(of: part * stretch..<min(count, (part + 1) * stretch))
        }
        profiles = Profiles(joining: parts)
        postings = profiles.postings(touchpointCount: Signal.allCases.count * input.graph.nodeCount)
    }

    /// Bounds of the scores of pairs.
    ///
    /// - Complexity: see `PairBounds`.
    func bounds() -> PairBounds { PairBounds(profiles, touchpointCount: postings.starts.count - 1) }
}
