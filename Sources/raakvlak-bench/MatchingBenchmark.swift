import ArgumentParser
internal import RaakvlakInterchange
import RaakvlakMatching

/// Measures how long it takes to pair everyone at once.
struct MatchingBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matching",
        abstract: "Find the pairs that are worth most together, and verify them; reading and verifying are not timed."
    )

    @Option(help: "A file with the numbers of nodes and pairs, then a line 'u v w' for each pair, nodes from 0.")
    var edges: String

    @Option(help: "How many partners each may have; above 1, those without a partner count first.")
    var capacity = 1

    @Option(help: "Up to how many pairs the choice is exact where the capacity is above 1.")
    var exactLimit = CapacityMatching.exactPairLimit

    @Option(help: "How often to measure.")
    var rounds = 1

    @Flag(help: "As many pairs as possible first, then the weight.")
    var cardinality = false

    func validate() throws {
        guard capacity > 0 else { throw ValidationError("'--capacity' is \(capacity); give a number above 0.") }
        guard rounds > 0 else { throw ValidationError("'--rounds' is \(rounds); give a number above 0.") }
    }

    func run() async throws {
        let graph = try EdgeFile.read(edges)
        if capacity > 1 { await measure(graph, capacity: capacity) } else { await measure(graph) }
    }

    private func measure(_ graph: WeightedGraph) async {
        let goal: MaximumWeightMatching.Goal = cardinality ? .cardinalityThenWeight : .weight
        var (measurement, verifying) = (Measurement(), Measurement())
        var matching = MaximumWeightMatching(of: WeightedGraph(nodeCount: 0, pairs: []))
        for _ in 0..<rounds {
            matching = await measurement.time { MaximumWeightMatching(of: graph, goal: goal) }
        }
        let faults = await verifying.time { MatchingVerifier.faults(of: matching, in: graph) }
        for fault in faults { print(fault) }
        BenchmarkReport.print([
            .init("wall_s", .number(measurement.wallMedian)), .init("cpu_s", .number(measurement.cpuMedian)),
            .init("verify_s", .number(verifying.wallMedian)), .init("nodes", .integer(graph.nodeCount)),
            .init("edges", .integer(graph.pairCount)), .init("weight", .integer(Int(matching.weight))),
            .init("pairs", .integer(matching.pairCount)),
            .init("blossoms", .integer(matching.certificate.blossoms.count)),
            .init("verified", .bool(faults.isEmpty)),
        ])
    }

    private func measure(_ graph: WeightedGraph, capacity: Int) async {
        let capacities = [Int](repeating: capacity, count: graph.nodeCount)
        var (measurement, verifying) = (Measurement(), Measurement())
        var matching = CapacityMatching(of: WeightedGraph(nodeCount: 0, pairs: []), capacities: [])
        for _ in 0..<rounds {
            matching = await measurement.time {
                CapacityMatching(of: graph, capacities: capacities, exactPairLimit: exactLimit)
            }
        }
        let faults = await verifying.time {
            CapacityVerifier.faults(of: matching, in: graph, capacities: capacities)
        }
        for fault in faults { print(fault) }
        BenchmarkReport.print([
            .init("wall_s", .number(measurement.wallMedian)), .init("cpu_s", .number(measurement.cpuMedian)),
            .init("verify_s", .number(verifying.wallMedian)), .init("nodes", .integer(graph.nodeCount)),
            .init("edges", .integer(graph.pairCount)), .init("weight", .integer(Int(matching.reach.weight))),
            .init("weight_bound", .integer(Int(matching.bound.weight))),
            .init("pairs", .integer(matching.pairs.count)), .init("served", .integer(matching.reach.served)),
            .init("served_bound", .integer(matching.bound.served)), .init("exact", .bool(matching.isProvedBest)),
            .init("verified", .bool(faults.isEmpty)),
        ])
    }
}

/// A weighted graph in a file: two numbers, then three for each pair, with anything between them.
enum EdgeFile {
    static func read(_ path: String) throws -> WeightedGraph {
        let numbers = numbers(try FileBytes.read(path))
        guard numbers.count >= 2, numbers[0] < 1 << 30, numbers.count == 2 + 3 * numbers[1] else {
            throw ValidationError("'\(path)' does not hold as many pairs as its first line says.")
        }
        let count = numbers[0]
        let limit = Int(WeightedGraph.weightLimit(nodeCount: count))
        let pairs = try stride(from: 2, to: numbers.count, by: 3).map { place in
            let (one, other, weight) = (numbers[place], numbers[place + 1], numbers[place + 2])
            guard one < count, other < count, weight <= limit else {
                throw ValidationError("'\(path)' has a pair that is out of range: \(one) \(other) \(weight).")
            }
            return WeightedGraph.Pair(one, other, weight: Int64(weight))
        }
        return WeightedGraph(nodeCount: count, pairs: pairs)
    }

    /// The whole numbers of a text; those that are too large stand as the largest.
    private static func numbers(_ bytes: [UInt8]) -> [Int] {
        var (numbers, number): ([Int], Int?) = ([], nil)
        for byte in bytes {
            if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                let (product, overflow) = (number ?? 0).multipliedReportingOverflow(by: 10)
                number = overflow || product > .max - 9 ? .max / 10 : product + Int(byte - UInt8(ascii: "0"))
            } else if let whole = number {
                numbers.append(whole)
                number = nil
            }
        }
        return numbers + (number.map { [$0] } ?? [])
    }
}
