#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A number of shortest paths: of a graph in which there may be more than a `Double` can hold, a `WideNumber`.
protocol PathCount: Sendable {
    /// The number nearest to a `Double`.
    init(_ value: Double)
    /// The `Double` nearest to the number.
    var value: Double { get }
    /// 1 / the number, which is not 0.
    var inverse: Self { get }
    static func += (sum: inout Self, other: Self)
    static func * (one: Self, other: Self) -> Self
}

extension Double: PathCount {
    var value: Double { self }
    var inverse: Double { 1 / self }
}

/// A number of 0 or above with the precision of a `Double`, and without its bounds: fraction · 2^(512 · block).
struct WideNumber: PathCount {
    /// 0, or in 2⁻²⁵⁶ ..< 2²⁵⁶, so that no product and no inverse of one leaves what a `Double` can hold.
    private var fraction: Double
    private var block: Int

    init(_ value: Double) { self.init(fraction: value, block: 0) }

    private init(fraction: Double, block: Int) {
        (self.fraction, self.block) = (fraction, block)
        if fraction >= 0x1p256 {
            (self.fraction, self.block) = (fraction * 0x1p-512, block + 1)
        } else if fraction < 0x1p-256 {
            (self.fraction, self.block) = fraction == 0 ? (0, 0) : (fraction * 0x1p512, block - 1)
        }
    }

    var value: Double {
        switch block {
        case 0: fraction
        case 1: fraction * 0x1p512
        case -1: fraction * 0x1p-512
        default: block > 0 ? .infinity : 0
        }
    }

    var inverse: WideNumber { WideNumber(fraction: 1 / fraction, block: -block) }

    static func += (sum: inout WideNumber, other: WideNumber) {
        // A number of a block further down counts only beside one near to it.
        if sum.fraction == 0 || sum.block < other.block - 1 { return sum = other }
        guard other.fraction != 0, sum.block <= other.block + 1 else { return }
        let (low, high) = sum.block < other.block ? (sum, other) : (other, sum)
        let shifted = low.block < high.block ? low.fraction * 0x1p-512 : low.fraction
        sum = WideNumber(fraction: high.fraction + shifted, block: high.block)
    }

    static func * (one: WideNumber, other: WideNumber) -> WideNumber {
        WideNumber(fraction: one.fraction * other.fraction, block: one.block + other.block)
    }
}

extension SimpleGraph {
    /// Whether there may be more shortest paths between two nodes than a `Double` can hold, or so many that sums of
    /// their inverses are 0.
    ///
    /// Paths of k steps lead through one node at each, so that there are at most (nodes / k)ᵏ, which grows until k is
    /// nodes / e. O(nodes + pairs).
    var mayHaveManyPaths: Bool {
        let nodes = Double(nodeCount)
        let steps = max(1, min(Double(greatestDistance), nodes / exp(1)))
        return steps * log2(nodes / steps) > 1_000
    }
}
