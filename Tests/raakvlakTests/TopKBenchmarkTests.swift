import RaakvlakTesting
import Testing

struct TopKBenchmarkTests {
    /// The bytes of a matrix file.
    private func matrix(_ columnCount: Int, _ starts: [Int], _ columns: [UInt32], _ values: [Float]) -> [UInt8] {
        let numbers = ([starts.count - 1, columnCount, columns.count] + starts).map { UInt64($0) }
        return numbers.flatMap(bytes) + columns.flatMap(bytes) + values.flatMap { bytes($0.bitPattern) }
    }

    private func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * Number($0))) }
    }

    /// Three rows: the first two share column 0, all share column 1.
    private var sample: [UInt8] { matrix(2, [0, 2, 4, 5], [0, 1, 0, 1, 1], [1, 0.5, 2, 0.5, 0.25]) }

    private func run(_ arguments: [String], in folder: String) async throws -> BuiltProgram.Outcome {
        let program = try #require(BuiltProgram("raakvlak-bench"), "raakvlak-bench is not built beside the tests")
        return try await program.run(["top-k"] + arguments, in: folder)
    }

    @Test func `lists are written, and the last line is JSON`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write(sample, to: "m.csr")
            let arguments = ["--ask", "m.csr", "--answer", "m.csr", "--limit", "1", "--output", "out.csv"]
            let outcome = try await run(arguments, in: folder.path)
            #expect(outcome.status == 0)
            let lists = String(decoding: try folder.bytes(of: "out.csv"), as: UTF8.self)
            #expect(lists == "person,other,score\n0,1,2.25\n1,0,2.25\n2,0,0.125\n")
            let last = try #require(outcome.outputText.split(separator: "\n").last)
            for key in ["wall_s", "cpu_s", "index_s"] { #expect(last.contains("\"\(key)\": ")) }
            #expect(last.hasPrefix("{") && last.hasSuffix("}") && last.contains("\"pairs\": 3,"))
        }
    }

    @Test func `a file that is no matrix, not whole or does not fit is told`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write(sample, to: "m.csr")
            let bad: [(name: String, bytes: [UInt8], message: String)] = [
                ("empty.csr", [], "'empty.csr' is no matrix, or not whole."),
                ("short.csr", sample.dropLast(), "'short.csr' is no matrix, or not whole."),
                ("huge.csr", [UInt8](repeating: 255, count: 100), "'huge.csr' is no matrix, or not whole."),
                (
                    "rows.csr", matrix(2, [0, 2, 1, 3], [0, 1, 1], [1, 1, 1]),
                    "'rows.csr' has rows that don't fit its entries."
                ),
                ("order.csr", matrix(2, [0, 2], [1, 0], [1, 1]), "'order.csr' has columns that are out of order"),
                ("range.csr", matrix(2, [0, 1], [2], [1]), "'range.csr' has columns that are out of order"),
                ("number.csr", matrix(2, [0, 1], [0], [.nan]), "or values that are no numbers."),
                ("wide.csr", matrix(3, [0, 1], [2], [1]), "'wide.csr' has 3 columns, and 'm.csr' 2;"),
            ]
            for (name, bytes, message) in bad {
                try folder.write(bytes, to: name)
                let outcome = try await run(["--ask", name, "--answer", "m.csr"], in: folder.path)
                #expect(outcome.status == 64 && outcome.output.isEmpty)
                #expect(outcome.errorText.contains(message))
            }
        }
    }

    @Test func `a file that is missing, and numbers that are too small, are told`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write(sample, to: "m.csr")
            let missing = try await run(["--ask", "m.csr", "--answer", "none.csr"], in: folder.path)
            #expect(missing.status == 64 && missing.errorText.contains("'none.csr' can't be read."))
            for option in ["--limit", "--threads", "--rounds"] {
                let outcome = try await run(["--ask", "m.csr", "--answer", "m.csr", option, "0"], in: folder.path)
                #expect(outcome.status == 64 && outcome.errorText.contains("'\(option)' is 0; give a number above 0."))
            }
            let output = ["--ask", "m.csr", "--answer", "m.csr", "--output", "no/folder/out.csv"]
            let unwritten = try await run(output, in: folder.path)
            #expect(unwritten.status == 64 && unwritten.errorText.contains("'no/folder/out.csv' can't be written."))
        }
    }
}
