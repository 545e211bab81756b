import RaakvlakTesting
import Testing

struct FitBenchmarkTests {
    private func fit(_ arguments: [String]) async throws -> BuiltProgram.Outcome {
        try await #require(BuiltProgram("raakvlak-bench"), "raakvlak-bench is not built beside the tests")
            .run(["fit"] + arguments)
    }

    @Test func `weights are fitted to networks, and the same comes out every time`() async throws {
        try await withTemporaryFolder { folder in
            let once = try await fit([RaakvlakTool.network, "--threads", "1"])
            #expect(once.status == 0, "\(once.errorText)")
            let lines = once.outputText.split(separator: "\n").map(String.init)
            #expect(lines.contains { $0.hasPrefix(RaakvlakTool.network) })
            #expect(lines.contains { $0.hasPrefix("needOffer") })
            #expect(lines.last?.hasPrefix(#"{"commonThemes":"#) == true)
            let file = folder.path("weights.txt")
            let again = try await fit([RaakvlakTool.network, "--threads", "3", "--output", file])
            #expect(again.status == 0 && again.output.isEmpty, "\(again.errorText)")
            #expect(try folder.bytes(of: "weights.txt") == once.output)
        }
    }

    @Test(arguments: ["hidden.csv", "known.csv", "pairs.csv", "queries.csv"])
    func `a folder with what an evaluation hides is not read`(answer: String) async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id\nada\n", to: "persons.csv")
            try folder.write("person,other\nada,bob\n", to: answer)
            let outcome = try await fit([folder.path])
            #expect(outcome.status == 64 && outcome.output.isEmpty)
            #expect(outcome.errorText.contains("holds what an evaluation hides (\(answer))"))
        }
    }

    @Test func `what can't be fitted to is named`() async throws {
        try await withTemporaryFolder { folder in
            let missing = try await fit([folder.path("nowhere")])
            #expect(missing.status == 1 && missing.errorText.contains("nowhere"))
            try folder.write("id,name\nada,Ada\n", to: "few/persons.csv")
            let few = try await fit([RaakvlakTool.network, folder.path("few")])
            #expect(few.status == 64 && few.errorText.contains("has 0 collaborations; it takes 10"))
            try folder.write("from,kind,to\nada,collaborates,bob\n", to: "few/ties.csv")
            let broken = try await fit([folder.path("few")])
            #expect(broken.status == 64 && broken.errorText.contains("few' has errors"))
            #expect(try await fit([]).status == 64)
        }
    }
}
