/// The score of a pair.
public enum Score {
    /// (3 · min + max) / 4 of the two worths: symmetric, monotone in both, equal to both where they are equal; a wholly
    /// one-sided wish stands at half of a mutual one of the same sum.
    public static func of(_ first: Double, _ second: Double) -> Double {
        (first + second + 2 * min(first, second)) / 4
    }
}
