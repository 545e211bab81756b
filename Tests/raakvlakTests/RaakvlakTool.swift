import RaakvlakTesting
import Testing

/// The built command line tool, as people run it.
enum RaakvlakTool {
    /// The fixture network.
    static let network = Fixture.folder("inclusiever-onderwijs")

    /// Runs the tool with these arguments and nothing else.
    static func run(
        _ arguments: [String],
        environment: [String: String] = [:],
        input: String = "",
        in folder: String? = nil
    ) async throws -> BuiltProgram.Outcome {
        try await program().run(arguments, environment: environment, input: Array(input.utf8), in: folder)
    }

    /// Asks the fixture network, as of the day of the examples; in Dutch, unless the arguments say otherwise.
    static func ask(_ arguments: [String], input: String = "") async throws -> BuiltProgram.Outcome {
        try await run(arguments + ["--network", network, "--as-of", "2024-02-01"], input: input)
    }

    /// The tool itself.
    static func program() throws -> BuiltProgram {
        try #require(BuiltProgram("raakvlak"), "raakvlak is not built beside the tests")
    }
}
