/// Random numbers that are the same for the same seed, on every machine.
///
/// SplitMix64: Steele, Lea and Flood, *Fast splittable pseudorandom number generators* (2014).
struct SeededNumbers: Sendable {
    private var state: UInt64

    init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A whole number from 0 up to but not including `bound`, which is above 0.
    mutating func number(below bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

    /// A number from 0 up to but not including 1.
    mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    /// Puts the elements in a random order: Fisher and Yates.
    mutating func shuffle(_ elements: inout [UInt32]) {
        elements.withUnsafeMutableBufferPointer { elements in
            var last = elements.count - 1
            while last > 0 {
                elements.swapAt(last, number(below: last + 1))
                last -= 1
            }
        }
    }
}
