/// What one touchpoint adds to a worth.
enum Contribution {
    /// The product of what is asked (times the weight of the signal) and what is answered, rounded to a multiple of
    /// 2⁻³⁰.
    ///
    /// This is the one place where a contribution is made. Sums of such numbers below 2²² are exact in double
    /// precision, in any order. Adding and taking away 1.5 · 2²² leaves no room for smaller bits and rounds to the
    /// nearest, ties to even.
    @inline(__always)
    static func of(_ asked: Double, _ answered: Float) -> Double {
        (asked * Double(answered) + 6_291_456) - 6_291_456
    }
}
