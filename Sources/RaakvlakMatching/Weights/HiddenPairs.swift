/// Which collaborations of a network are hidden, to see how well they are found again.
///
/// Which ones depends on nothing but the persons' numbers and the number of the fold.
struct HiddenPairs: Sendable {
    /// The hidden ones, each with the smaller number first.
    let pairs: [(UInt32, UInt32)]

    /// One in `share` pairs, but at least `least` where there are so many; parts of the same fold have none in common.
    init(of persons: Persons, fold: UInt64, part: Int = 0, oneIn share: Int = 10, least: Int = 10) {
        let all = persons.acquaintances.enumerated().flatMap { person, known in
            known.filter { $0 > UInt32(person) }.map { (UInt32(person), $0) }
        }
        let keyed = all.map { (key: Scramble.of($0.0, $0.1, fold), pair: $0) }.sorted { $0.key < $1.key }
        let size = max(least, all.count / share)
        pairs = keyed.dropFirst(part * size).prefix(size).map(\.pair)
    }

    /// With whom each person has a hidden collaboration.
    var partners: [UInt32: Set<UInt32>] {
        pairs.reduce(into: [:]) { partners, pair in
            partners[pair.0, default: []].insert(pair.1)
            partners[pair.1, default: []].insert(pair.0)
        }
    }
}

/// Numbers that look random and are always the same for the same input.
enum Scramble {
    /// The finalizer of SplitMix64: Steele, Lea and Flood, *Fast splittable pseudorandom number generators* (2014).
    static func of(_ a: UInt32, _ b: UInt32, _ c: UInt64) -> UInt64 {
        var state = (UInt64(a) << 32 | UInt64(b)) &+ (c &+ 1) &* 0x9E37_79B9_7F4A_7C15
        state = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        state = (state ^ state >> 27) &* 0x94D0_49BB_1331_11EB
        return state ^ state >> 31
    }
}
