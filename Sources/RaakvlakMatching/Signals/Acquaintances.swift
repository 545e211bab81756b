import RaakvlakNetwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Two people collaborate with the same persons; who knows few says more.
///
/// Each common acquaintance counts by the inverse logarithm of how many they know. Adamic and Adar, *Friends and
/// neighbors on the Web* (2003). The sum is divided by lengths to which a multiple of the mean square is added: then it
/// still says more to share ten acquaintances than one, and who knows everybody does not outdo all others.
enum Acquaintances: SignalRule {
    /// How many times the mean square of all lengths is added to that of each.
    private static let smoothing = 3.0

    /// The mean is that of the squares of lengths, of those who know anyone.
    static func terms(_ input: SignalInput) -> SignalTerms {
        let squares = (0..<input.persons.count).map { known(to: $0, input) }.filter { !$0.isEmpty }
            .map { $0.reduce(0) { $0 + $1.strength * $1.strength } }
        let mean = squares.isEmpty ? 0 : squares.reduce(0, +) / Double(squares.count)
        return SignalTerms(personCount: input.persons.count, mean: mean)
    }

    static func vectors(
        of person: Int,
        _ input: SignalInput,
        _ terms: SignalTerms,
        _ room: inout SignalRoom
    ) -> SignalVectors {
        SignalVectors(both: Statement.normalized(known(to: person, input), smoothing: smoothing * terms.mean))
    }

    private static func known(to person: Int, _ input: SignalInput) -> [Statement] {
        input.circles.members[person].map { member in
            let degree = max(2, input.circles.members[Int(member.person)].count)
            let node = UInt32(input.persons.nodes[Int(member.person)])
            return Statement(node, member.freshness / sqrt(log(Double(degree))))
        }
    }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothCollaborateWith(telling) }
}
