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
    /// What each person asks, times the weight of the signal; columns are touchpoints.
    let asked: SparseMatrix
    /// For each entry of `asked`, what the person stated.
    let origins: [UInt32]
    /// What each person answers.
    let answered: SparseMatrix
    /// Who asks for each touchpoint.
    let askers: Postings
    /// Who answers at each touchpoint.
    let answerers: Postings

    /// Makes the index of `graph`.
    ///
    /// - Complexity: O(n + m log d) for n nodes, m statements and at most d statements a person.
    public init(_ graph: Graph, weights: SignalWeights = .standard) {
        self.graph = graph
        persons = Persons(graph)
        let input = SignalInput(graph, persons)
        var (asked, answered, origins) = (SparseMatrix(), SparseMatrix(), [UInt32]())
        let vectors = Signal.allCases.map { $0.vectors(input) }
        for person in 0..<persons.count {
            for (signal, vectors) in zip(Signal.allCases, vectors) {
                let offset = UInt32(signal.ordinal * graph.nodeCount)
                for statement in vectors.ask[person] {
                    asked.append(offset + statement.node, Self.roundedDown(statement.strength * weights[signal]))
                    origins.append(statement.origin)
                }
                for statement in vectors.answer[person] {
                    answered.append(offset + statement.node, Self.roundedDown(statement.strength))
                }
            }
            asked.endRow()
            answered.endRow()
        }
        (self.asked, self.answered, self.origins) = (asked, answered, origins)
        let touchpointCount = Signal.allCases.count * graph.nodeCount
        askers = asked.transposed(columnCount: touchpointCount)
        answerers = answered.transposed(columnCount: touchpointCount)
    }

    /// The number in single precision, and never above it, so that a vector does not get longer.
    private static func roundedDown(_ value: Double) -> Float {
        let single = Float(value)
        return Double(single) > value ? single.nextDown : single
    }

    /// The graph's numbers of the persons, ascending.
    public var people: [Int] { persons.nodes }

    /// The person's place in `people`, or nil where the node is no person.
    func place(of node: Int) -> Int? {
        let number = persons.numberOfNode[node]
        return number == .max ? nil : Int(number)
    }
}
