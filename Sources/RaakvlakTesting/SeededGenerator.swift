/// A source of random numbers that gives the same ones for the same seed, on every machine.
///
/// SplitMix64: Steele, Lea and Flood, *Fast splittable pseudorandom number generators* (2014). The functions below draw
/// in a way of their own, so that what they draw does not change with the standard library.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A generator for `seed`; any number will do.
    public init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A whole number from 0 up to but not including `bound`.
    /// - Precondition: `bound` is above 0.
    public mutating func number(below bound: Int) -> Int {
        precondition(bound > 0, "There is no number from 0 below \(bound).")
        return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A whole number of the range.
    public mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + number(below: range.count) }

    /// True in `percent` of a hundred draws.
    public mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }

    /// One of the elements.
    /// - Precondition: There is one.
    public mutating func element<Elements: RandomAccessCollection>(of elements: Elements) -> Elements.Element {
        elements[elements.index(elements.startIndex, offsetBy: number(below: elements.count))]
    }

    /// `count` different elements, or all where there are fewer, in the order in which they stand.
    ///
    /// Selection sampling: Knuth, *The Art of Computer Programming* 2, algorithm 3.4.2 S. O(elements).
    public mutating func sample<Element>(_ count: Int, of elements: some Collection<Element>) -> [Element] {
        var (chosen, left): ([Element], Int) = ([], elements.count)
        for element in elements {
            if number(below: left) < count - chosen.count { chosen.append(element) }
            left -= 1
        }
        return chosen
    }

    /// The elements in a random order.
    ///
    /// Fisher and Yates; Knuth, *The Art of Computer Programming* 2, algorithm 3.4.2 P. O(elements).
    public mutating func shuffled<Element>(_ elements: some Sequence<Element>) -> [Element] {
        var elements = Array(elements)
        for last in elements.indices.reversed() { elements.swapAt(last, number(in: 0...last)) }
        return elements
    }

    /// Bytes of any value, from `values` where that is narrower.
    public mutating func bytes(_ count: Int, of values: ClosedRange<UInt8> = 0...255) -> [UInt8] {
        (0..<count).map { _ in UInt8(number(in: Int(values.lowerBound)...Int(values.upperBound))) }
    }
}
