import ArgumentParser
internal import Foundation
internal import RaakvlakInterchange

/// A folder that is there as long as a trial.
enum TrialFolder {
    /// Calls `body` with a new folder, and removes it afterwards.
    static func with<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("raakvlak-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }

    /// Prints the first faults of a trial.
    ///
    /// - Throws: `ExitCode.failure`, where there are any.
    static func end(_ faults: [String], _ values: [JSON.Member]) throws {
        for fault in faults.prefix(10) { print(fault) }
        BenchmarkReport.print(values + [.init("faults", .integer(faults.count))])
        if !faults.isEmpty { throw ExitCode.failure }
    }
}
