#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How rare it is to have something to do with a node.
enum Rarity {
    /// The inverse document frequency of BM25, for `count` of `total` persons: the logarithm of how many don't for each
    /// that does.
    ///
    /// Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond* (2009).
    static func of(_ count: Int, among total: Int) -> Double {
        log(1 + (Double(total - count) + 0.5) / (Double(count) + 0.5))
    }

    /// A weight as it counts: what is ten times as heavy does not count ten times.
    ///
    /// Manning, Raghavan and Schütze, *Introduction to Information Retrieval* (2008), 6.4.1.
    static func damped(_ weight: Double) -> Double { weight < 1 ? weight : 1 + log(weight) }
}
