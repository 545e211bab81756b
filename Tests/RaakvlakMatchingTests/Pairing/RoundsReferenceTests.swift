import Foundation
import RaakvlakMatching
import RaakvlakTesting
import Testing

/// The graphs of known optimal weight that come with the matcher of Joris van Rantwijk.
struct RoundsReferenceTests {
    private static let folder = "eval/matching"
    private static let names = [
        "chain_n1000", "chain_n5000", "random_n1000_m10000", "sparse_delta_n1004", "sparse_delta_n2004",
        "triangles_n1002",
    ]

    @Test(.sharedData(folder), arguments: names)
    func `a matching of a reference graph has the known weight, and is proved`(name: String) throws {
        let path = try #require(SharedData.path(Self.folder))
        let graph = try Self.graph(String(contentsOfFile: path + "/" + name + ".edge", encoding: .utf8))
        let solution = try String(contentsOfFile: path + "/" + name + ".out", encoding: .utf8)
        let weight = try #require(solution.split(whereSeparator: \.isNewline).first?.split(separator: " ").last)
        for goal in MaximumWeightMatching.Goal.allCases {
            let matching = MaximumWeightMatching(of: graph, goal: goal)
            #expect(String(matching.weight) == weight)
            #expect(MatchingVerifier.faults(of: matching, in: graph) == [])
        }
    }

    /// A graph in the DIMACS edge format, with nodes from 1.
    private static func graph(_ text: String) throws -> WeightedGraph {
        var (count, pairs) = (0, [WeightedGraph.Pair]())
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            let numbers = words.compactMap { Int($0) }
            if words.first == "p" { count = try #require(numbers.first) }
            guard words.first == "e", numbers.count == 3 else { continue }
            pairs.append(.init(numbers[0] - 1, numbers[1] - 1, weight: Int64(numbers[2])))
        }
        return WeightedGraph(nodeCount: count, pairs: pairs)
    }
}
