import Foundation
import RaakvlakAnalysis
import RaakvlakTesting
import Testing

/// The graphs with known measures of the shared data.
enum CommunityGraphs {
    static let folder = "eval/community"
    static let names = ["karate", "lesmis_unweighted", "lesmis_weighted", "davis_bip", "florentine", "netsci1589"]

    /// What a graph's nodes should measure, in their order.
    struct Reference {
        var betweenness: [Double] = []
        var pageRank: [Double] = []
        var coreness: [Int] = []
    }

    static func graph(_ name: String, isWeighted: Bool = true) throws -> SimpleGraph {
        let rows = try table("\(name).edges.csv")
        let pairs = rows.map { row in
            SimpleGraph.Pair(Int(row[0]), Int(row[1]), weight: isWeighted && row.count > 2 ? row[2] : 1)
        }
        return SimpleGraph(nodeCount: try reference(name).coreness.count, pairs: pairs)
    }

    static func reference(_ name: String) throws -> Reference {
        try table("\(name).reference.csv").reduce(into: Reference()) { reference, row in
            reference.betweenness.append(row[1])
            reference.pageRank.append(row[2])
            reference.coreness.append(Int(row[3]))
        }
    }

    static func bestModularity(_ name: String) throws -> Double {
        let lines = try text("best_modularity.csv").split(separator: "\n").map { $0.split(separator: ",") }
        return try #require(lines.first { $0[0] == name }.flatMap { Double($0[3]) })
    }

    /// A packed LFR graph, and the communities with which it was made.
    static func planted(_ name: String) async throws -> (graph: SimpleGraph, truth: Partition) {
        let truth = Partition(grouping: try await unpacked("\(name).truth.gz").map { $0[0] })
        let pairs = try await unpacked("\(name).edges.gz").map { SimpleGraph.Pair($0[0], $0[1]) }
        return (SimpleGraph(nodeCount: truth.partOfNode.count, pairs: pairs), truth)
    }

    private static func text(_ file: String) throws -> String {
        let path = try #require(SharedData.path("\(folder)/\(file)"))
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    private static func table(_ file: String) throws -> [[Double]] {
        try text(file).split(separator: "\n").dropFirst().map { try $0.split(separator: ",").map { try number($0) } }
    }

    private static func number(_ text: Substring) throws -> Double { try #require(Double(text)) }

    private static func unpacked(_ file: String) async throws -> [[Int]] {
        let path = try #require(SharedData.path("\(folder)/lfr/\(file)"))
        let outcome = try await BuiltProgram(path: "/usr/bin/env").run(["gunzip", "-c", path])
        let lines = outcome.outputText.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
        return try lines.map { try $0.split(whereSeparator: \.isWhitespace).map { try #require(Int($0)) } }
    }
}
