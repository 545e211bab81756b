import RaakvlakNetwork

/// Two people are near each other, also where they have nobody in common: short walks from both meet at the persons in
/// between.
///
/// Each person has the sum of walks of none, one and two steps over ties of strength W, as the rows of
/// I + M + M² for M = D^−½ W D^−½, with D the sums of the rows of W; of each row the strongest entries. The product of two
/// rows counts walks of up to four steps. Symmetric normalization as in von Luxburg, *A tutorial on spectral clustering*
/// (2007); truncated diffusion as in Kondor and Lafferty, *Diffusion kernels on graphs* (2002).
///
/// The fewer collaborations somebody has, the less they tell where that person stands: what someone with n of them answers
/// counts √(n / (n + mean)), the mean being that of all who have any.
enum Nearness: SignalRule {
    /// How many persons of each row are kept.
    private static let most = 64

    /// The mean is that of how many collaborations those have who have any.
    static func terms(_ input: SignalInput) -> SignalTerms {
        let counts = input.circles.members.map(\.count).filter { $0 > 0 }
        let mean = Double(counts.reduce(0, +)) / Double(max(1, counts.count))
        return SignalTerms(personCount: input.persons.count, mean: mean)
    }

    static func vectors(
        of person: Int,
        _ input: SignalInput,
        _ terms: SignalTerms,
        _ room: inout SignalRoom
    ) -> SignalVectors {
        let circles = input.circles
        guard !circles.members[person].isEmpty else { return .none }
        room.persons.add(1, at: person)
        for first in circles.members[person] {
            let step = circles.step(from: person, to: first)
            room.persons.add(step, at: Int(first.person))
            for second in circles.members[Int(first.person)] {
                room.persons.add(step * circles.step(from: Int(first.person), to: second), at: Int(second.person))
            }
        }
        let row = room.persons.take(strongest: most).map { Statement(UInt32(input.persons.nodes[$0.place]), $0.value) }
        let ask = Statement.normalized(row)
        let evidence = evidence(of: circles.members[person].count, mean: terms.mean)
        return SignalVectors(
            ask: ask,
            answer: ask.map { Statement($0.node, $0.strength * evidence, origin: $0.origin) }
        )
    }

    /// How much so many collaborations tell of where somebody stands, at most 1.
    private static func evidence(of count: Int, mean: Double) -> Double {
        (Double(count) / (Double(count) + mean)).squareRoot()
    }

    static func sentence(_ telling: Telling) -> Phrase { Texts.areNear(telling) }
}
