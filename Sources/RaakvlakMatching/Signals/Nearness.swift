import RaakvlakNetwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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
enum Nearness {
    /// How many persons of each row are kept.
    private static let most = 64

    static func vectors(_ input: SignalInput) -> SignalVectors {
        let members = input.circles.members
        let roots = members.map { $0.reduce(0) { $0 + $1.strength }.squareRoot() }
        let steps = members.enumerated().map { person, members in
            members.map { (person: $0.person, value: $0.strength / (roots[person] * roots[Int($0.person)])) }
        }
        var walk = SparseSum(count: members.count)
        let rows = steps.indices.map { person -> [Statement] in
            guard !steps[person].isEmpty else { return [] }
            walk.add(1, at: person)
            for first in steps[person] {
                walk.add(first.value, at: Int(first.person))
                for second in steps[Int(first.person)] { walk.add(first.value * second.value, at: Int(second.person)) }
            }
            return walk.take(strongest: most).map { Statement(UInt32(input.persons.nodes[$0.place]), $0.value) }
        }
        var vectors = SignalVectors(ask: rows, answer: rows).normalized(rarity: { _ in 1 })
        let evidence = evidence(of: members.map(\.count))
        vectors.answer = zip(vectors.answer, evidence).map { row, evidence in
            row.map { Statement($0.node, $0.strength * evidence, origin: $0.origin) }
        }
        return vectors
    }

    /// How much so many collaborations tell of where somebody stands, at most 1.
    private static func evidence(of counts: [Int]) -> [Double] {
        let some = counts.filter { $0 > 0 }
        let mean = Double(some.reduce(0, +)) / Double(max(1, some.count))
        return counts.map { count in count == 0 ? 0 : (Double(count) / (Double(count) + mean)).squareRoot() }
    }

    static func sentence(_ telling: Telling) -> Phrase { Texts.areNear(telling) }
}
