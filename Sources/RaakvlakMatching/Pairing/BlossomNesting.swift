/// Which blossoms of a certificate hold which others and which nodes.
///
/// Blossoms can be nested thousands deep: the smallest around two nodes is found by walking whole chains of largest parts
/// at once (the heavy paths of Sleator and Tarjan, *A data structure for dynamic trees*, 1983).
struct BlossomNesting {
    /// The innermost blossom of each node, or -1.
    private var ofNode: [Int]
    /// The blossom around each, or -1.
    private var around: [Int] = []
    /// The outermost blossom of the chain of each.
    private var heads: [Int]
    /// The sum of the values of each blossom and those around it.
    private var sums: [Int64] = []

    /// - Complexity: O(nodes + blossoms).
    /// - Precondition: The blossoms are nested, each before those within it.
    init(_ certificate: MatchingCertificate) {
        let blossoms = certificate.blossoms
        ofNode = Self.innermost(certificate)
        heads = Array(blossoms.indices)
        var largest = [Int](repeating: -1, count: blossoms.count)
        var open: [Int] = []
        for (number, blossom) in blossoms.enumerated() {
            while let last = open.last, blossoms[last].places.upperBound <= blossom.places.lowerBound {
                open.removeLast()
            }
            let outer = open.last ?? -1
            around.append(outer)
            sums.append(blossom.dual + (outer < 0 ? 0 : sums[outer]))
            if outer >= 0, largest[outer] < 0 || blossoms[largest[outer]].places.count < blossom.places.count {
                largest[outer] = number
            }
            open.append(number)
        }
        for number in blossoms.indices where around[number] >= 0 && largest[around[number]] == number {
            heads[number] = heads[around[number]]
        }
    }

    /// The innermost blossom of each node, or -1.
    private static func innermost(_ certificate: MatchingCertificate) -> [Int] {
        let blossoms = certificate.blossoms
        var innermost = [Int](repeating: -1, count: certificate.order.count)
        var (open, next) = ([Int](), 0)
        for (place, node) in certificate.order.enumerated() {
            while let last = open.last, blossoms[last].places.upperBound <= place { open.removeLast() }
            while next < blossoms.count, blossoms[next].places.lowerBound == place {
                open.append(next)
                next += 1
            }
            innermost[Int(node)] = open.last ?? -1
        }
        return innermost
    }

    /// The smallest blossom that holds both nodes, or nil.
    ///
    /// - Complexity: O(log nodes).
    func smallest(around one: Int, _ other: Int) -> Int? {
        var (inner, outer) = (ofNode[one], ofNode[other])
        while inner >= 0, outer >= 0 {
            if heads[inner] == heads[outer] { return min(inner, outer) }
            // A blossom's number is above those around it, and so is the head of its chain.
            if heads[inner] < heads[outer] { swap(&inner, &outer) }
            inner = around[heads[inner]]
        }
        return nil
    }

    /// The sum of the values of all blossoms that hold both nodes.
    func sum(around one: Int, _ other: Int) -> Int64 { smallest(around: one, other).map { sums[$0] } ?? 0 }

    /// How many of the pairs lie within each blossom.
    ///
    /// - Complexity: O(blossoms + pairs · log nodes).
    func counts(of pairs: [(one: Int, other: Int)]) -> [Int] {
        var counts = [Int](repeating: 0, count: around.count)
        for (one, other) in pairs {
            if let blossom = smallest(around: one, other) { counts[blossom] += 1 }
        }
        for number in counts.indices.reversed() where around[number] >= 0 { counts[around[number]] += counts[number] }
        return counts
    }
}
