import ArgumentParser
internal import Foundation
internal import RaakvlakInterchange
internal import RaakvlakStore

/// A process that changes a store is killed, again and again.
struct KillTrial: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kills",
        abstract: "Kill a writer at random moments; what it said to be recorded must be there, and nothing in part."
    )

    @OptionGroup var trial: StoreTrialOptions

    @Option(help: "How often to kill.")
    var kills = 500

    /// Milliseconds that a writer lives at most, after its first change or, one time in five, after its start.
    private static let longestLife: UInt32 = 40

    func run() async throws {
        let facts = try TrialFacts(in: trial.store())
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("raakvlak-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let first = try facts.store.lastChange()
        var (said, faults): ([Int: String], [String]) = ([:], [])
        for number in 0..<kills {
            let writer = try WriterProcess(
                to: trial.location,
                name: "k\(first)x\(number)",
                changes: .max,
                in: folder
            )
            if number % 5 > 0 { while try writer.acknowledgements().isEmpty, writer.process.isRunning { usleep(500) } }
            usleep(.random(in: 0...Self.longestLife * 1_000))
            if !writer.process.isRunning { faults.append("writer \(number) ended by itself") }
            kill(writer.process.processIdentifier, SIGKILL)
            writer.process.waitUntilExit()
            for one in try writer.acknowledgements() { said[one.change] = one.id }
            if number % 50 == 49 { faults += try facts.faults(acknowledged: said) }
        }
        faults += try facts.faults(acknowledged: said)
        for fault in faults.prefix(10) { print(fault) }
        let recorded = try facts.store.lastChange() - first
        BenchmarkReport.print([
            .init("kills", .integer(kills)), .init("acknowledged", .integer(said.count)),
            .init("recorded", .integer(recorded)), .init("faults", .integer(faults.count)),
        ])
        if !faults.isEmpty { throw ExitCode.failure }
    }
}
