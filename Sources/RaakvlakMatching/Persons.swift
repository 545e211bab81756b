import RaakvlakNetwork

/// The persons of a graph, numbered densely in the order of their ids, with whom they work for, speak for and know.
struct Persons: Sendable {
    /// The graph's number of each person.
    let nodes: [Int]
    /// The person at each of the graph's numbers; `.max` where it is none.
    let numberOfNode: [UInt32]
    /// The first organization for which each person works, by the graph's numbers; `.max` where there is none.
    private let firstEmployer: [UInt32]
    /// All organizations of those who work for several, ascending.
    private let severalEmployers: [Int: [UInt32]]
    /// The organizations for which each person speaks: appointments in office.
    let represented: [[UInt32]]
    /// The persons whom each knows, ascending, by the persons' own numbers.
    private(set) var acquaintances: [[UInt32]]

    init(_ graph: Graph) {
        nodes = graph.nodes(of: .person)
        var numbers = [UInt32](repeating: .max, count: graph.nodeCount)
        for (number, node) in nodes.enumerated() { numbers[node] = UInt32(number) }
        numberOfNode = numbers
        let employers = nodes.map { graph.outgoing(.worksFor).neighbors(of: $0) }
        firstEmployer = employers.map { $0.first ?? .max }
        severalEmployers = Dictionary(
            uniqueKeysWithValues: employers.enumerated().filter { $1.count > 1 }.map { ($0, Array($1)) }
        )
        represented = nodes.map { graph.spokenFor(by: $0).map { UInt32($0) } }
        acquaintances = Self.acquaintances(nodes, numbers, graph)
    }

    var count: Int { nodes.count }

    /// How many pairs collaborate.
    var pairCount: Int { acquaintances.reduce(0) { $0 + $1.count } / 2 }

    /// The same persons, who don't know each other where a pair is hidden.
    func hiding(_ pairs: some Sequence<(UInt32, UInt32)>) -> Persons {
        var persons = self
        for (a, b) in pairs {
            persons.acquaintances[Int(a)].removeAll { $0 == b }
            persons.acquaintances[Int(b)].removeAll { $0 == a }
        }
        return persons
    }

    /// Those with whom a person collaborates, and the other parties of agreements in force.
    private static func acquaintances(_ nodes: [Int], _ numbers: [UInt32], _ graph: Graph) -> [[UInt32]] {
        var known = nodes.map { node in
            graph.outgoing(.collaborates).neighbors(of: node).map { numbers[Int($0)] }.filter { $0 != .max }
        }
        for agreement in graph.nodes(of: .agreement) where isInForce(graph.node(agreement)) {
            let parties = graph.outgoing(.party).neighbors(of: agreement).map { numbers[Int($0)] }.filter { $0 != .max }
            for party in parties { known[Int(party)] += parties.filter { $0 != party } }
        }
        return known.map { Array(Set($0)).sorted() }
    }

    /// Whether an agreement was made and has not ended.
    static func isInForce(_ agreement: Node) -> Bool {
        let state = agreement.attributes[.state].flatMap { AgreementState(code: $0) }
        return state == .agreed || state == .active
    }

    /// The persons' own numbers of those of the graph's nodes that are persons.
    func numbers(of nodes: some Sequence<UInt32>) -> [Int] {
        nodes.map { numberOfNode[Int($0)] }.filter { $0 != .max }.map(Int.init)
    }

    /// Whether two persons collaborate.
    ///
    /// - Complexity: O(log acquaintances).
    func areAcquainted(_ a: Int, _ b: Int) -> Bool { acquaintances[a].containsSorted(UInt32(b)) }

    /// Whether two persons work for the same organization.
    func haveSameEmployer(_ a: Int, _ b: Int) -> Bool {
        if firstEmployer[a] == firstEmployer[b], firstEmployer[a] != .max { return true }
        guard !severalEmployers.isEmpty else { return false }
        return employers(of: a).contains(where: employers(of: b).contains)
    }

    private func employers(of person: Int) -> [UInt32] {
        severalEmployers[person] ?? (firstEmployer[person] == .max ? [] : [firstEmployer[person]])
    }
}

extension [UInt32] {
    /// Whether the ascending numbers have this one.
    ///
    /// - Complexity: O(log n).
    fileprivate func containsSorted(_ number: UInt32) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] == number { return true }
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return false
    }
}
