import RaakvlakNetwork

/// Figures of a whole network that the vectors of a signal depend on.
///
/// They change a little with every fact. An index that is kept up to date leaves them as they are for a while.
struct SignalTerms: Sendable {
    /// How many persons there are.
    let personCount: Int
    /// A mean over all persons; which one, the signal says.
    let mean: Double
    /// How rare it is to answer at each node, by the graph's numbers; empty where it does not matter.
    private let rarities: [Double]

    /// Without rarities.
    init(personCount: Int, mean: Double = 0) { (self.personCount, self.mean, rarities) = (personCount, mean, []) }

    /// With the rarity of what persons answer.
    init(_ input: SignalInput, answers: (Int) -> [Statement]) {
        var counts = [Int](repeating: 0, count: input.graph.nodeCount)
        for person in 0..<input.persons.count {
            for statement in answers(person) { counts[Int(statement.node)] += 1 }
        }
        let total = input.persons.count
        (personCount, mean, rarities) = (total, 0, counts.map { Rarity.of($0, among: total) })
    }

    /// What is stated, times the rarity of its nodes, with a length of at most 1.
    func weighed(_ statements: [Statement]) -> [Statement] {
        Statement.normalized(statements) { rarities[Int($0)] }
    }
}
