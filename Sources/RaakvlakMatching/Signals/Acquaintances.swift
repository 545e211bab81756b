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
/// neighbors on the Web* (2003).
enum Acquaintances {
    /// Keeps two people who each know one and the same person from counting as if they knew all the same.
    private static let smoothing = 2.0

    static func vectors(_ input: SignalInput) -> SignalVectors {
        let known = (0..<input.persons.count).map { person in
            input.persons.acquaintances[person].map { other in
                let degree = max(2, input.persons.acquaintances[Int(other)].count)
                return Statement(UInt32(input.persons.nodes[Int(other)]), 1 / sqrt(log(Double(degree))))
            }
        }
        return SignalVectors(ask: known, answer: known).normalized(rarity: { _ in 1 }, smoothing: smoothing)
    }

    static func sentence(_ telling: Telling) -> Phrase { Texts.bothCollaborateWith(telling) }
}
