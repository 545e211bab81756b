internal import Foundation

/// A program that was built beside the tests, such as the command line tool.
public struct BuiltProgram: Sendable {
    /// Where it is.
    public let path: String

    /// The program `name` in the folder in which the running tests were built; nil where it was not built.
    public init?(_ name: String) {
        let bundles = Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
        let starts = [Bundle.main.executablePath, CommandLine.arguments.first].compactMap(\.self) + bundles
        let found = starts.lazy.flatMap(Self.foldersAbove).map { $0 + "/" + name }
            .first { FileManager.default.isExecutableFile(atPath: $0) && !PackageFolder.isFolder($0) }
        guard let found else { return nil }
        path = found
    }

    /// The program at `path`.
    public init(path: String) { self.path = path }

    /// The four folders above `path`: as deep as a test bundle hides its program.
    private static func foldersAbove(_ path: String) -> [String] {
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        return sequence(first: url.deletingLastPathComponent()) { $0.deletingLastPathComponent() }.prefix(4).map(\.path)
    }

    /// What a program left behind.
    public struct Outcome: Sendable {
        /// What it wrote to its standard output.
        public let output: [UInt8]
        /// What it wrote to its standard error.
        public let errors: [UInt8]
        /// Its exit code; 128 and the signal's number where a signal ended it.
        public let status: Int32

        /// The standard output as text.
        public var outputText: String { String(decoding: output, as: UTF8.self) }
        /// The standard error as text.
        public var errorText: String { String(decoding: errors, as: UTF8.self) }
    }

    /// Runs the program to its end.
    ///
    /// Its environment is this process's without what sets the language or starts with `RAAKVLAK_`, and with
    /// `environment`; it keeps no index of the tests' networks, unless that says where. Its output goes through files, so that it can be of any size.
    public func run(
        _ arguments: [String],
        environment: [String: String] = [:],
        input: [UInt8] = [],
        in folder: String? = nil
    ) async throws -> Outcome {
        try await withTemporaryFolder { scratch in
            let files = try [("input", input), ("output", []), ("errors", [])].map { try scratch.write($1, to: $0) }
            let process = try ChildProcess(
                path: path,
                arguments: arguments,
                environment: Self.inherited.merging(environment) { $1 },
                folder: folder,
                files: files
            ).start()
            let status = await ChildProcess.end(of: process)
            return Outcome(
                output: try scratch.bytes(of: "output"),
                errors: try scratch.bytes(of: "errors"),
                status: status
            )
        }
    }

    private static var inherited: [String: String] {
        let own = ProcessInfo.processInfo.environment.filter { name, _ in
            !name.hasPrefix("RAAKVLAK_") && !name.hasPrefix("LC_") && name != "LANG" && name != "LANGUAGE"
        }
        return own.merging(["RAAKVLAK_CACHE": "off"]) { $1 }
    }
}
