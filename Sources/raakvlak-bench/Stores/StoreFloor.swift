import ArgumentParser
internal import Foundation

/// What an engine takes by its own means, for the same rows.
protocol StoreFloor {
    /// Makes ready what is imported: the rows of the facts as files, and the same tables without rows.
    func prepare() throws
    /// Imports the rows.
    func importRows() throws
    /// Reads all rows, and does nothing with them.
    func readRows() throws
    /// The median time of a commit of one row, in seconds.
    func secondsOfCommit(_ count: Int) throws -> Double
}

/// A program of the engine.
enum EngineProgram {
    /// The tables of the facts; those that others name come first.
    static let tables = ["node", "other_name", "tie"]

    /// Runs a program to its end, with a text as its input.
    ///
    /// - Returns: What it wrote to its standard output.
    @discardableResult
    static func run(_ program: String, _ arguments: [String], input: String, in folder: String) throws -> String {
        let (script, output) = (folder + "/input", folder + "/output")
        try Data(input.utf8).write(to: URL(fileURLWithPath: script))
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle(forReadingAtPath: script)
        process.standardOutput = FileHandle(forWritingAtPath: output)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ValidationError("\(program) failed.") }
        return String(decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self)
    }
}
