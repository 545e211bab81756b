import RaakvlakNetwork

/// The circles of two people have to do with the same themes: what one's collaborators work on speaks for oneself.
///
/// Each person has the sum of their own themes, twice, and of the themes of those with whom they collaborate, fresh ties
/// first. Who collaborates with many says less of each of them: themes count by the inverse square root of 2 and the sum of
/// the fresh ties of whose they are. That is one step of feature propagation, D^−½ (A + 2I) D^−½ with D the sums of the rows
/// of A + 2I, as in Kipf and Welling, *Semi-supervised classification with graph convolutional networks* (2017), and Wu and
/// others, *Simplifying graph convolutional networks* (2019). The factor of the row falls away, since rows have length 1.
enum CollaboratorsThemes: SignalRule {
    /// How many times a person's own themes count.
    private static let own = 2.0

    /// How many themes of each of so many persons are kept, and what share of the strongest each has at least.
    ///
    /// A theme that one of many collaborators mentions, or that everybody works on, tells little of a circle. Of many
    /// persons less is kept, since lists take longer with the square of it.
    private static func kept(of persons: Int) -> (most: Int, least: Double) {
        persons <= 8_192 ? (256, 0.05) : (64, 0.15)
    }

    static func terms(_ input: SignalInput) -> SignalTerms { CommonThemes.terms(input) }

    static func vectors(
        of person: Int,
        _ input: SignalInput,
        _ terms: SignalTerms,
        _ room: inout SignalRoom
    ) -> SignalVectors {
        add(own, person, input, terms, &room)
        for member in input.circles.members[person] { add(member.freshness, Int(member.person), input, terms, &room) }
        let kept = kept(of: terms.personCount)
        let circle = room.nodes.take(strongest: kept.most, atLeast: kept.least)
        return SignalVectors(both: Statement.normalized(circle.map { Statement(UInt32($0.place), $0.value) }))
    }

    /// Adds the themes of one of the circle to the sum.
    private static func add(
        _ factor: Double,
        _ person: Int,
        _ input: SignalInput,
        _ terms: SignalTerms,
        _ room: inout SignalRoom
    ) {
        let factor = factor / (own + input.circles.freshTies(of: person)).squareRoot()
        terms.forEachWeighed(input.interests[person]) { theme, strength in
            room.nodes.add(factor * strength, at: Int(theme))
        }
    }

    static func sentence(_ telling: Telling) -> Phrase { Texts.circlesWorkOn(telling) }
}
