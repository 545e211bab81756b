import RaakvlakNetwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How much a tie counts for its age.
///
/// Age is counted from the newest beginning of a tie, so that a network which nobody keeps up is not all
/// stale. A tie without a date counts in full: it is not known to be old.
struct Freshness: Sendable {
    /// After how many years a tie counts half.
    private static let halfLife = 4.0
    /// What is older never counts less.
    private static let least = 0.25
    private static let daysPerYear = 365.25

    /// The newest beginning of a tie, in days since 1970.
    let newest: Int
    private let factors: [Double]
    private let detailNumbers: [UInt32]

    /// Finds the freshness of all ties of `graph`, counted from `newest` or from the newest beginning there is.
    init(_ graph: Graph, newest known: Int? = nil) {
        let network = graph.network
        detailNumbers = network.detailNumbers
        let days = network.distinctDetails.map { details in details.period.since.map { $0.latest.daysSince1970 } }
        let bound = graph.asOf?.daysSince1970 ?? .max
        var isUsed = [Bool](repeating: false, count: days.count)
        for number in detailNumbers { isUsed[Int(number)] = true }
        let newest = known ?? zip(days, isUsed).compactMap { $1 ? $0 : nil }.filter { $0 <= bound }.max() ?? 0
        self.newest = newest
        factors = days.map { day in
            guard let day, day < newest else { return 1 }
            return max(Self.least, pow(0.5, Double(newest - day) / Self.daysPerYear / Self.halfLife))
        }
    }

    /// Above 0, at most 1.
    func factor(ofTie tie: Int) -> Double { factors[Int(detailNumbers[tie])] }
}
