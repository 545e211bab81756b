internal import Foundation
public import Testing

/// The Python of the machine, with which formats are compared with what other programs make of them.
public enum Python {
    /// Where it is, by the search path; nil where there is none.
    public static let path: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { $0 + "/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Whether it has these modules.
    public static func has(_ modules: [String]) -> Bool {
        guard let path else { return false }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-c", modules.map { "import \($0)" }.joined(separator: "\n")]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// Runs a script to its end.
    public static func run(_ script: String, _ arguments: [String], in folder: TemporaryFolder) async throws
        -> BuiltProgram.Outcome
    {
        let path = try #require(path, "there is no python3")
        let file = try folder.write(script, to: "script.py")
        return try await BuiltProgram(path: path).run([file] + arguments, in: folder.path)
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips the test, and says so, where Python lacks one of the modules.
    public static func python(_ modules: String...) -> Self {
        .enabled(
            if: Python.has(modules),
            "python3 lacks one of: \(modules.joined(separator: ", ")); install them with pip to run this test."
        )
    }
}
