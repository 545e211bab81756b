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
enum Acquaintances {
    /// How many times the mean square of all lengths is added to that of each.
    private static let smoothing = 3.0

    static func vectors(_ input: SignalInput) -> SignalVectors {
        let known = input.circles.members.map { members in
            members.map { member in
                let degree = max(2, input.circles.members[Int(member.person)].count)
                let node = UInt32(input.persons.nodes[Int(member.person)])
                return Statement(node, member.freshness / sqrt(log(Double(degree))))
            }
        }
        let vectors = SignalVectors(ask: known, answer: known)
        return vectors.normalized(rarity: { _ in 1 }, smoothing: smoothing * vectors.meanSquare)
    }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothCollaborateWith(telling) }
}
