import ArgumentParser
import RaakvlakInterchange
import RaakvlakMatching

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Measures the best of a sparse product, on the same matrices as its peers.
struct TopKBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "top-k",
        abstract: "Find for each row of one matrix the other rows of another with the greatest inner products.",
        discussion: """
            A matrix is a file: little-endian; int64 rows, columns, entries; int64 starts[rows + 1]; int32 \
            columns[entries], ascending in each row; float32 values[entries]. The time is that of making the index and \
            all lists; reading and writing are not timed.
            """
    )

    @Option(help: "The file of the matrix whose rows ask.")
    var ask: String

    @Option(help: "The file of the matrix whose rows answer.")
    var answer: String

    @Option(help: "Where to write person,other,score, with a header; nothing is written without it.")
    var output: String?

    @Option(help: "How long a list is at most.")
    var limit = 10

    @Option(help: "How many searches at once.")
    var threads = 2

    @Option(help: "How often to measure.")
    var rounds = 1

    func validate() throws {
        for (name, number) in [("limit", limit), ("threads", threads), ("rounds", rounds)] where number < 1 {
            throw ValidationError("'--\(name)' is \(number); give a number above 0.")
        }
    }

    func run() async throws {
        let (asking, answering) = (try MatrixFile.matrix(ask), try MatrixFile.matrix(answer))
        guard asking.columnCount == answering.columnCount else {
            throw ValidationError(
                "'\(ask)' has \(asking.columnCount) columns, and '\(answer)' \(answering.columnCount); both must be the same."
            )
        }
        var (whole, indexing) = (Measurement(), Measurement())
        var lists: [[TopProduct.Entry]] = []
        for _ in 0..<rounds {
            lists = await whole.time {
                let product = await indexing.time { TopProduct(ask: asking, answer: answering) }
                return await product?.lists(limit: limit, threads: threads) ?? []
            }
        }
        if let output { try write(lists, to: output) }
        BenchmarkReport.print([
            .init("wall_s", .number(whole.wallMedian)), .init("cpu_s", .number(whole.cpuMedian)),
            .init("index_s", .number(indexing.wallMedian)), .init("rows", .integer(lists.count)),
            .init("pairs", .integer(lists.reduce(0) { $0 + $1.count })),
            .init("score_sum", .number(lists.joined().reduce(0) { $0 + $1.score })),
        ])
    }

    private func write(_ lists: [[TopProduct.Entry]], to path: String) throws {
        guard let file = fopen(path, "w") else { throw ValidationError("'\(path)' can't be written.") }
        defer { fclose(file) }
        fputs("person,other,score\n", file)
        for (person, list) in lists.enumerated() {
            for entry in list { fputs("\(person),\(entry.other),\(entry.score)\n", file) }
        }
        guard fflush(file) == 0 else { throw ValidationError("'\(path)' can't be written.") }
    }
}
