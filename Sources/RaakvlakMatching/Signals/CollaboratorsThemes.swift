import RaakvlakNetwork

/// The circles of two people have to do with the same themes: what one's collaborators work on speaks for oneself.
///
/// Each person has the mean of the themes of themselves and of those with whom they collaborate, fresh ties first: one
/// step of feature propagation as in Wu and others, *Simplifying graph convolutional networks* (2019).
enum CollaboratorsThemes {
    /// How many themes of each of so many persons are kept, and what share of the strongest each has at least.
    ///
    /// A theme that one of many collaborators mentions, or that everybody works on, tells little of a circle. Of many
    /// persons less is kept, since lists take longer with the square of it.
    private static func kept(of persons: Int) -> (most: Int, least: Double) {
        persons <= 8_192 ? (128, 0.1) : (64, 0.15)
    }

    static func vectors(_ input: SignalInput) -> SignalVectors {
        let own = input.shared { input.statements.interests(of: $0) }.answer
        var sum = SparseSum(count: input.graph.nodeCount)
        let kept = kept(of: own.count)
        let smoothed = own.indices.map { person -> [Statement] in
            for theme in own[person] { sum.add(theme.strength, at: Int(theme.node)) }
            for member in input.circles.members[person] {
                for theme in own[Int(member.person)] {
                    sum.add(member.freshness * theme.strength, at: Int(theme.node))
                }
            }
            return sum.take(strongest: kept.most, atLeast: kept.least).map { Statement(UInt32($0.place), $0.value) }
        }
        return SignalVectors(ask: smoothed, answer: smoothed).normalized(rarity: { _ in 1 })
    }

    static func sentence(_ telling: Telling) -> Phrase { Texts.circlesWorkOn(telling) }
}
