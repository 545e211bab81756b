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
    init(personCount: Int, mean: Double = 0) { self.init(personCount: personCount, mean: mean, rarities: []) }

    /// With the rarity of what persons answer.
    init(_ input: SignalInput, answers: (Int) -> [Statement]) {
        var counts = [Int](repeating: 0, count: input.graph.nodeCount)
        for person in 0..<input.persons.count {
            for statement in answers(person) { counts[Int(statement.node)] += 1 }
        }
        let total = input.persons.count
        self.init(personCount: total, mean: 0, rarities: counts.map { Rarity.of($0, among: total) })
    }

    /// The same figures for a graph whose nodes have changed: at new ones nobody answers yet.
    func following(_ change: GraphChange) -> SignalTerms {
        guard change.movesNodes, !rarities.isEmpty else { return self }
        let unanswered = Rarity.of(0, among: personCount)
        let moved = change.oldNumbers.map { $0 == .max ? unanswered : rarities[Int($0)] }
        return SignalTerms(personCount: personCount, mean: mean, rarities: moved)
    }

    private init(personCount: Int, mean: Double, rarities: [Double]) {
        (self.personCount, self.mean, self.rarities) = (personCount, mean, rarities)
    }

    /// What is stated, times the rarity of its nodes, with a length of at most 1.
    func weighed(_ statements: [Statement]) -> [Statement] {
        Statement.normalized(statements) { rarities[Int($0)] }
    }

    /// The nodes and what is stated of them, as `weighed` has them, without a list: for what is asked often.
    func forEachWeighed(_ statements: [Statement], _ body: (_ node: UInt32, _ strength: Double) -> Void) {
        let square = statements.reduce(0.0) { sum, statement in
            let value = statement.strength * rarities[Int(statement.node)]
            return sum + value * value
        }
        guard square > 0 else { return }
        let length = square.squareRoot()
        for statement in statements {
            let value = statement.strength * rarities[Int(statement.node)]
            body(statement.node, value / length * statement.certainty)
        }
    }
}
