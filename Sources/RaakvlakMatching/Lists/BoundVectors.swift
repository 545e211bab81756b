/// The sums of 64 persons in 16-bit numbers, which begin at `zero`.
///
/// Sums begin at 32768, which is the least of signed numbers, so that all 16 bits count where signed numbers are compared:
/// the comparison that every processor has for vectors.
struct BoundVectors {
    typealias Vector = SIMD8<UInt16>

    /// What a sum of nothing is.
    static let zero = UInt16(32768)
    /// How many persons there are.
    static let count = 64

    private var sums: (Vector, Vector, Vector, Vector, Vector, Vector, Vector, Vector)

    /// Reads the sums at an address that is a multiple of 16.
    @inline(__always)
    init(_ sums: UnsafePointer<UInt16>) {
        let base = Self.vectors(sums)
        self.sums = (base[0], base[1], base[2], base[3], base[4], base[5], base[6], base[7])
    }

    @inline(__always)
    private static func vectors(_ numbers: UnsafePointer<UInt16>) -> UnsafePointer<Vector> {
        UnsafeRawPointer(numbers).assumingMemoryBound(to: Vector.self)
    }

    /// Adds a number to each sum.
    @inline(__always)
    mutating func add(_ numbers: UnsafePointer<UInt16>) {
        let base = Self.vectors(numbers)
        sums.0 &+= base[0]
        sums.1 &+= base[1]
        sums.2 &+= base[2]
        sums.3 &+= base[3]
        sums.4 &+= base[4]
        sums.5 &+= base[5]
        sums.6 &+= base[6]
        sums.7 &+= base[7]
    }

    /// Adds the upper half of a product to each sum.
    @inline(__always)
    mutating func add(_ numbers: UnsafePointer<UInt16>, times amount: Vector) {
        let base = Self.vectors(numbers)
        sums.0 &+= Self.high(base[0], amount)
        sums.1 &+= Self.high(base[1], amount)
        sums.2 &+= Self.high(base[2], amount)
        sums.3 &+= Self.high(base[3], amount)
        sums.4 &+= Self.high(base[4], amount)
        sums.5 &+= Self.high(base[5], amount)
        sums.6 &+= Self.high(base[6], amount)
        sums.7 &+= Self.high(base[7], amount)
    }

    /// The upper halves of the products: what is compiled to one instruction a vector.
    @inline(__always)
    private static func high(_ a: Vector, _ b: Vector) -> Vector {
        let product = SIMD8<UInt32>(truncatingIfNeeded: a) &* SIMD8<UInt32>(truncatingIfNeeded: b)
        return Vector(truncatingIfNeeded: product &>> 16)
    }

    /// Whether a sum is above the threshold; see `lanes`.
    @inline(__always)
    func isAnyAbove(_ threshold: SIMD8<Int16>) -> Bool {
        let first = Self.greater(Self.greater(sums.0, sums.1), Self.greater(sums.2, sums.3))
        let second = Self.greater(Self.greater(sums.4, sums.5), Self.greater(sums.6, sums.7))
        return Self.isAnyAbove(threshold, Self.greater(first, second))
    }

    @inline(__always)
    private static func isAnyAbove(_ threshold: SIMD8<Int16>, _ vector: Vector) -> Bool {
        let bits = unsafeBitCast(signed(vector) .> threshold, to: SIMD2<UInt64>.self)
        return bits.x | bits.y != 0
    }

    /// A threshold as it is compared with sums.
    @inline(__always)
    static func lanes(_ threshold: Int) -> SIMD8<Int16> {
        SIMD8(repeating: Int16(truncatingIfNeeded: threshold - Int(zero)))
    }

    @inline(__always)
    private static func greater(_ a: Vector, _ b: Vector) -> Vector {
        a.replacing(with: b, where: signed(b) .> signed(a))
    }

    @inline(__always)
    private static func signed(_ vector: Vector) -> SIMD8<Int16> { unsafeBitCast(vector, to: SIMD8<Int16>.self) }

    /// Calls `body` with the lane and the sum, from 0, of everyone above the threshold, which may rise meanwhile.
    func forEach(above threshold: () -> Int, _ body: (Int, Int) -> Void) {
        withUnsafeBytes(of: sums) { bytes in
            let vectors = bytes.assumingMemoryBound(to: Vector.self)
            let lanes = bytes.assumingMemoryBound(to: UInt16.self)
            for place in 0..<Self.count / 8 where Self.isAnyAbove(Self.lanes(threshold()), vectors[place]) {
                for lane in 8 * place..<8 * place + 8 {
                    let sum = Int(lanes[lane] &- Self.zero)
                    if sum > threshold() { body(lane, sum) }
                }
            }
        }
    }
}
