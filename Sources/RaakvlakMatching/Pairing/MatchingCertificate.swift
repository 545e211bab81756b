/// Dual values that bound what any matching is worth: those of nodes and of blossoms, in halves of a weight.
///
/// For each pair, the values of both nodes and of the blossoms that hold both are at least twice its weight. Memory: 12
/// bytes a node, 24 a blossom.
public struct MatchingCertificate: Sendable, Hashable {
    /// An odd number of nodes, of which as many as possible are paired with each other.
    public struct Blossom: Sendable, Hashable {
        /// Where its nodes stand in `order`.
        public let places: Range<Int>
        /// Its dual value, not below 0.
        public let dual: Int64

        /// Makes a blossom of its parts.
        public init(places: Range<Int>, dual: Int64) { (self.places, self.dual) = (places, dual) }
    }

    /// The dual value of each node, not below 0.
    public let duals: [Int64]
    /// All nodes, in an order in which the nodes of each blossom stand together.
    public let order: [UInt32]
    /// The blossoms, each before those within it, and otherwise by place.
    public let blossoms: [Blossom]

    /// Makes a certificate of its parts; a verifier says whether it holds.
    public init(duals: [Int64], order: [UInt32], blossoms: [Blossom]) {
        (self.duals, self.order, self.blossoms) = (duals, order, blossoms)
    }

    /// A certificate without blossoms.
    init(duals: [Int64]) { self.init(duals: duals, order: duals.indices.map { UInt32($0) }, blossoms: []) }

    /// The values at the end of a search.
    init(_ forest: borrowing BlossomForest) {
        let order = forest.order
        var places = [Int](repeating: 0, count: order.count)
        for (place, node) in order.enumerated() { places[Int(node)] = place }
        var blossoms: [Blossom] = []
        for number in forest.cycles {
            let blossom = forest.blossoms[Int(number)]
            blossoms.append(
                Blossom(
                    places: places[Int(blossom.firstNode)]..<places[Int(blossom.lastNode)] + 1,
                    dual: blossom.dual
                )
            )
        }
        blossoms.sort {
            ($0.places.lowerBound, $1.places.upperBound) < ($1.places.lowerBound, $0.places.upperBound)
        }
        var duals: [Int64] = []
        for node in 0..<UInt32(forest.count) { duals.append(forest.dual(of: node)) }
        self.init(duals: duals, order: order, blossoms: blossoms)
    }
}
