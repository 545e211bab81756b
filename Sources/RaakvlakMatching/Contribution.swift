/// What one touchpoint adds to a worth.
enum Contribution {
    /// The product of what is asked (times the weight of the signal) and what is answered, rounded to a multiple of
    /// 2⁻³⁰; for both directions of a pair at once.
    ///
    /// This is the one place where a contribution is made. The product of two single-precision numbers is exact;
    /// adding and taking away 1.5 · 2²² leaves no room for smaller bits and rounds to the nearest, ties to even. Sums of
    /// such numbers below 2²² are exact in double precision, in any order.
    @inline(__always)
    static func of(_ asked: SIMD2<Double>, _ answered: SIMD2<Float>) -> SIMD2<Double> {
        (asked * SIMD2<Double>(answered) + 6_291_456) - 6_291_456
    }
}
