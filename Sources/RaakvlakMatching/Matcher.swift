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

    let persons: Persons
    let constraints: Constraints
    /// Whom the usual rule of lists lets through.
    let usualAdmission: Admission
    let profiles: Profiles
    let postings: Postings
    /// Bounds of scores; nil where persons are so few that it takes less to add up everything.
    let bounds: PairBounds?

    /// Makes the index of `graph`, with the weights that are given or that its own collaborations call for.
    ///
    /// - Complexity: O(n + m log d) for n nodes, m statements and at most d statements a person, and, where no weights
    ///   are given, the same up to five times, with what `WeightFit` takes.
    public init(_ graph: Graph, weights: SignalWeights? = nil) {
        self.init(graph, weights: weights, by: CallingThread())
    }

    /// The same, by several at once; the index does not depend on it.
    package init(_ graph: Graph, weights: SignalWeights? = nil, by workforce: some Workforce) {
        self.init(SignalInput(graph), weights: weights, by: workforce)
    }

    /// Makes the index of what `input` tells.
    init(_ input: SignalInput, weights: SignalWeights? = nil, by workforce: some Workforce = CallingThread()) {
        let (graph, persons) = (input.graph, input.persons)
        let weights = weights ?? NetworkWeights(input, by: workforce).weights
        let index = MatcherIndex(input, by: workforce) { weights[$0] }
        (self.graph, self.persons, self.weights) = (graph, persons, weights)
        constraints = Constraints(graph, persons)
        usualAdmission = Admission(constraints)
        (profiles, postings) = (index.profiles, index.postings)
        bounds = persons.count < Self.leastForBounds ? nil : index.bounds()
    }

    /// From how many persons on there are bounds.
    private static let leastForBounds = 2_048

    /// The graph's numbers of the persons, ascending.
    public var people: [Int] { persons.nodes }

    /// The person's place in `people`, or nil where the node is no person.
    func place(of node: Int) -> Int? {
        let number = persons.numberOfNode[node]
        return number == .max ? nil : Int(number)
    }
}
