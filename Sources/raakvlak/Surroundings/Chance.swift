/// Where random numbers come from: the system, or a seed, with which a run can be repeated.
struct Chance: RandomNumberGenerator {
    private var state: UInt64?
    private var system = SystemRandomNumberGenerator()

    /// The system's numbers where `seed` is nil.
    init(seed: UInt64?) { state = seed }

    /// The next 64 random bits; of a seed, by SplitMix64 (Steele, Lea and Flood, 2014).
    mutating func next() -> UInt64 {
        guard let last = state else { return system.next() }
        var bits = last &+ 0x9E37_79B9_7F4A_7C15
        state = bits
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
