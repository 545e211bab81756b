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

    let persons: Persons
    let profiles: Profiles
    let postings: Postings

    /// Makes the index of `graph`.
    ///
    /// - Complexity: O(n + m log d) for n nodes, m statements and at most d statements a person.
    public init(_ graph: Graph, weights: SignalWeights = .standard) {
        self.graph = graph
        persons = Persons(graph)
        let input = SignalInput(graph, persons)
        let vectors = Signal.allCases.map { $0.vectors(input) }
        var profiles = Profiles()
        for person in 0..<persons.count {
            for (signal, vectors) in zip(Signal.allCases, vectors) {
                profiles.append(
                    ask: vectors.ask[person],
                    weight: weights[signal],
                    answer: vectors.answer[person],
                    offset: UInt32(signal.ordinal * graph.nodeCount)
                )
            }
            profiles.endRow()
        }
        self.profiles = profiles
        postings = profiles.postings(touchpointCount: Signal.allCases.count * graph.nodeCount)
    }

    /// The graph's numbers of the persons, ascending.
    public var people: [Int] { persons.nodes }

    /// The person's place in `people`, or nil where the node is no person.
    func place(of node: Int) -> Int? {
        let number = persons.numberOfNode[node]
        return number == .max ? nil : Int(number)
    }
}
