import ArgumentParser
internal import RaakvlakInterchange

/// Measures the product on networks of any size; the last line of each command's output is JSON.
@main
struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "raakvlak-bench",
        abstract: "Measure reading, indexing and suggesting, in one process, over several rounds.",
        discussion: """
            Times are medians of the rounds, in seconds; the resident memory is the highest that the process had. Use a
            release build on a quiet machine, and compare ratios from one run.
            """,
        subcommands: [
            ReadBenchmark.self,
            SuggestBenchmark.self,
            Fit.self,
            FindBenchmark.self,
            InterchangeBenchmark.self,
            MeasureBenchmark.self,
            MatchingBenchmark.self,
            TopKBenchmark.self,
            StoreBenchmark.self,
            WriterTrial.self,
            ConcurrencyTrial.self,
            KillTrial.self,
            ReplicaTrial.self,
        ]
    )
}

/// How a benchmark is run.
struct BenchmarkOptions: ParsableArguments {
    @Argument(help: "The folder of the network.")
    var folder: String

    @Option(help: "How often to measure.")
    var rounds = 3

    func validate() throws {
        guard rounds > 0 else { throw ValidationError("'--rounds' is \(rounds); give a number above 0.") }
    }
}
