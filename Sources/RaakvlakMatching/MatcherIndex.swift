import RaakvlakNetwork

/// What persons ask and answer, by person and by touchpoint.
struct MatcherIndex: Sendable {
    /// How touchpoints are numbered.
    let space: TouchpointSpace
    let profiles: Profiles
    let postings: Postings

    /// Makes the index, by several at once; `weight` is how much each signal counts.
    init(_ input: SignalInput, by workforce: some Workforce = CallingThread(), weight: (Signal) -> Double) {
        let describer = Describer(input, by: workforce, weight: weight)
        self.init(describer.profiles(by: workforce), describer.space)
    }

    init(space: TouchpointSpace, profiles: Profiles, postings: Postings) {
        (self.space, self.profiles, self.postings) = (space, profiles, postings)
    }

    /// Makes the index of these rows.
    ///
    /// - Complexity: O(entries + touchpoints).
    init(_ profiles: Profiles, _ space: TouchpointSpace) {
        (self.profiles, self.space) = (profiles, space)
        postings = profiles.postings(touchpointCount: space.count)
    }
}
