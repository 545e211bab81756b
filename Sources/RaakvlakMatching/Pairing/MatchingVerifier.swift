/// Checks that a matching is one of the graph, and that its certificate proves that none is worth more.
///
/// By the duality of linear programs, a matching is optimal if values of nodes and of odd sets of nodes exist such that
/// none is below zero, every pair is worth at most what the values on it sum up to, matched pairs exactly that, free nodes
/// have the value zero, and every set with a value is as full of pairs as its size allows: Edmonds, *Maximum matching and
/// a polyhedron with 0,1-vertices* (1965). The verifier shares nothing with the search but the words.
public struct MatchingVerifier: Sendable {
    /// What is wrong with a matching or its certificate.
    public enum Fault: Error, Sendable, Hashable {
        /// There are not as many partners, values or places as nodes.
        case wrongCount
        /// The node's partner is no neighbor, or has another partner.
        case notPaired(node: Int)
        /// The stated weight is not the sum over the pairs.
        case wrongWeight(stated: Int64, sum: Int64)
        /// The order of nodes lacks this one.
        case missing(node: Int)
        /// The blossom of this number is not of an odd size of at least three, or overlaps the one before it partly.
        case notNested(blossom: Int)
        /// The value of the node is below zero.
        case negativeNode(Int)
        /// The value of the blossom of this number is below zero.
        case negativeBlossom(Int)
        /// The pair is worth more than the values on it.
        case uncovered(Int, Int)
        /// The pair is matched, and the values on it sum up to more than it is worth.
        case notTight(Int, Int)
        /// The node is free, and its value is above zero.
        case freeWithValue(node: Int)
        /// The blossom of this number has a value, and more than one of its nodes is without a partner in it.
        case notFull(blossom: Int)
    }

    private let graph: WeightedGraph
    private let matching: MaximumWeightMatching
    private let bonus: Int64
    private var certificate: MatchingCertificate { matching.certificate }

    /// What is wrong with `matching` as an optimal one of `graph`: at most one fault of each check, nothing where it is
    /// proved.
    ///
    /// - Complexity: O(nodes + pairs · log nodes).
    public static func faults(of matching: MaximumWeightMatching, in graph: WeightedGraph) -> [Fault] {
        let verifier = MatchingVerifier(graph, matching)
        if let fault = verifier.shapeFault() { return [fault] }
        let nesting = BlossomNesting(matching.certificate)
        return [
            verifier.weightFault(), verifier.signFault(), verifier.freeFault(), verifier.fullnessFault(nesting),
            verifier.pairFault(nesting),
        ].compactMap { $0 }
    }

    /// What keeps a certificate from bounding what matchings of `graph` are worth, where only weights count.
    static func faults(of certificate: MatchingCertificate, in graph: WeightedGraph) -> [Fault] {
        let partners = [Int?](repeating: nil, count: graph.nodeCount)
        let none = MaximumWeightMatching(graph, goal: .weight, partners: partners, certificate: certificate)
        let verifier = MatchingVerifier(graph, none)
        if let fault = verifier.shapeFault() { return [fault] }
        return [verifier.signFault(), verifier.pairFault(BlossomNesting(certificate))].compactMap { $0 }
    }

    private init(_ graph: WeightedGraph, _ matching: MaximumWeightMatching) {
        (self.graph, self.matching) = (graph, matching)
        bonus = MaximumWeightMatching.bonus(graph, matching.goal)
    }

    /// What keeps the parts from being a matching, an order and nested blossoms at all.
    private func shapeFault() -> Fault? {
        let count = graph.nodeCount
        guard matching.partners.count == count, certificate.duals.count == count, certificate.order.count == count
        else { return .wrongCount }
        var isSeen = [Bool](repeating: false, count: count)
        for node in certificate.order where node < count { isSeen[Int(node)] = true }
        if let node = isSeen.firstIndex(of: false) { return .missing(node: node) }
        for (node, partner) in matching.partners.enumerated() {
            guard let partner else { continue }
            guard matching.partners.indices.contains(partner), matching.partners[partner] == node,
                graph.weight(of: node, partner) != nil
            else { return .notPaired(node: node) }
        }
        return nestingFault()
    }

    private func nestingFault() -> Fault? {
        var ends: [Int] = []
        var before = 0
        for (number, blossom) in certificate.blossoms.enumerated() {
            let places = blossom.places
            while let end = ends.last, end <= places.lowerBound { ends.removeLast() }
            guard places.count >= 3, !places.count.isMultiple(of: 2), places.lowerBound >= before,
                places.upperBound <= ends.last ?? graph.nodeCount
            else { return .notNested(blossom: number) }
            before = places.lowerBound
            ends.append(places.upperBound)
        }
        return nil
    }

    private func weightFault() -> Fault? {
        var sum: Int64 = 0
        for (one, other) in matching.pairs { sum &+= graph.weight(of: one, other) ?? 0 }
        return sum == matching.weight ? nil : .wrongWeight(stated: matching.weight, sum: sum)
    }

    private func signFault() -> Fault? {
        if let node = certificate.duals.firstIndex(where: { $0 < 0 }) { return .negativeNode(node) }
        return certificate.blossoms.firstIndex { $0.dual < 0 }.map { .negativeBlossom($0) }
    }

    private func freeFault() -> Fault? {
        matching.partners.indices.first { matching.partners[$0] == nil && certificate.duals[$0] > 0 }
            .map { .freeWithValue(node: $0) }
    }

    private func fullnessFault(_ nesting: BlossomNesting) -> Fault? {
        let counts = nesting.counts(of: matching.pairs)
        return certificate.blossoms.indices.first {
            let blossom = certificate.blossoms[$0]
            return blossom.dual > 0 && counts[$0] != blossom.places.count / 2
        }.map { .notFull(blossom: $0) }
    }

    private func pairFault(_ nesting: BlossomNesting) -> Fault? {
        for node in 0..<graph.nodeCount {
            for entry in graph.row(node) {
                let neighbor = Int(graph.neighbors[entry])
                let values = certificate.duals[node] + certificate.duals[neighbor] + nesting.sum(around: node, neighbor)
                let worth = 2 * (graph.weights[entry] + bonus)
                if values < worth { return .uncovered(node, neighbor) }
                if values > worth, matching.partners[node] == neighbor { return .notTight(node, neighbor) }
            }
        }
        return nil
    }
}
