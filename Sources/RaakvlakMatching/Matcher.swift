public import RaakvlakNetwork

/// Suggests whom a person could meet, and says why.
///
/// Every signal describes each person twice: by what they would ask of another and by what they answer, as sparse
/// vectors over touchpoints. What b is worth to a is the sum over touchpoints of the signal's weight, what a asks and
/// what b answers. The index holds both sides by person and by touchpoint, so that a list is found without comparing all
/// pairs, and the terms of the sum are the explanation.
public struct Matcher: Sendable {
    /// The graph whose persons are matched.
    public let graph: Graph

    /// How much each signal counts.
    public let weights: SignalWeights

    /// How many updates there were since the index was made and figures of the whole network were taken; see `updated`.
    public let updateCount: Int

    let persons: Persons
    let constraints: Constraints
    /// Whom the usual rule of lists lets through.
    let usualAdmission: Admission
    /// How persons are described, where anybody had to be yet.
    private let describers: Once<Describer>
    let space: TouchpointSpace
    let profiles: Profiles
    let postings: Postings
    /// Bounds of scores; nil where persons are so few that it takes less to add up everything.
    let bounds: PairBounds?
    /// Those whose rows in the index no longer count.
    let recent: RecentProfiles

    /// Makes the index of `graph`, with the weights that are given or that its own collaborations call for.
    ///
    /// - Complexity: O(n + m log d) for n nodes, m statements and at most d statements a person, and, where no weights
    ///   are given, the same up to five times, with what `WeightFit` takes.
    public init(_ graph: Graph, weights: SignalWeights? = nil) {
        self.init(graph, weights: weights, by: CallingThread())
    }

    /// The same, by several at once; the index does not depend on it.
    package init(
        _ graph: Graph,
        weights: SignalWeights? = nil,
        for demand: Demand = .manyLists,
        by workforce: some Workforce
    ) {
        self.init(SignalInput(graph), weights: weights, for: demand, by: workforce)
    }

    /// Makes the index of what `input` tells.
    init(
        _ input: SignalInput,
        weights: SignalWeights? = nil,
        for demand: Demand = .manyLists,
        by workforce: some Workforce = CallingThread()
    ) {
        let weights = weights ?? NetworkWeights(input, by: workforce).weights
        let describer = Describer(input, by: workforce) { weights[$0] }
        self.init(describer, describer.profiles(by: workforce), weights, for: demand)
    }

    /// Makes the index of these rows.
    init(
        _ describer: Describer,
        _ profiles: Profiles,
        _ weights: SignalWeights,
        for demand: Demand = .manyLists,
        updateCount: Int = 0
    ) {
        self.init(
            describer.input.graph,
            describer.input.persons,
            describer: describer,
            weights: weights,
            index: MatcherIndex(profiles, describer.space),
            bounds: demand.bounds(profiles, describer.space),
            recent: RecentProfiles(of: describer.input.persons.count),
            updateCount: updateCount
        )
    }

    /// The same index for a later state of the network, in which those who are recent have other rows.
    init(_ earlier: Matcher, _ describer: Describer, recent: RecentProfiles) {
        self.init(
            describer.input.graph,
            describer.input.persons,
            describer: describer,
            weights: earlier.weights,
            index: MatcherIndex(space: describer.space, profiles: earlier.profiles, postings: earlier.postings),
            bounds: earlier.bounds,
            recent: recent,
            updateCount: earlier.updateCount + 1
        )
    }

    /// An index that was found before.
    init(_ graph: Graph, _ persons: Persons, _ weights: SignalWeights, _ index: MatcherIndex, for demand: Demand) {
        self.init(
            graph,
            persons,
            describer: nil,
            weights: weights,
            index: index,
            bounds: demand.bounds(index.profiles, index.space),
            recent: RecentProfiles(of: persons.count),
            updateCount: 0
        )
    }

    private init(
        _ graph: Graph,
        _ persons: Persons,
        describer: Describer?,
        weights: SignalWeights,
        index: MatcherIndex,
        bounds: PairBounds?,
        recent: RecentProfiles,
        updateCount: Int
    ) {
        (self.graph, self.persons, describers) = (graph, persons, Once(describer))
        (self.weights, self.updateCount, self.recent) = (weights, updateCount, recent)
        constraints = Constraints(graph, persons)
        usualAdmission = Admission(constraints)
        (space, profiles, postings, self.bounds) = (index.space, index.profiles, index.postings, bounds)
    }

    /// How persons are described.
    func describer(by workforce: some Workforce) -> Describer {
        describers.value { Describer(SignalInput(graph), by: workforce) { weights[$0] } }
    }

    /// The graph's numbers of the persons, ascending.
    public var people: [Int] { persons.nodes }

    /// The person's place in `people`, or nil where the node is no person.
    func place(of node: Int) -> Int? {
        let number = persons.numberOfNode[node]
        return number == .max ? nil : Int(number)
    }

    /// The rows in which a person's stands now, and its entries.
    func profile(of person: Int) -> (profiles: Profiles, row: Range<Int>) {
        recent.row(of: person).map { (recent.profiles, recent.profiles.row($0)) } ?? (profiles, profiles.row(person))
    }
}
