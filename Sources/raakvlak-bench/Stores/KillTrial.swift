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
        let first = try facts.store.lastChange()
        try await TrialFolder.with { folder in
            var (said, faults): ([Int: String], [String]) = ([:], [])
            for number in 0..<kills {
                let name = "k\(first)x\(number)"
                let writer = try WriterProcess(to: trial.location, name: name, changes: .max, in: folder)
                // One in five may be killed before its first change.
                if number % 5 > 0 { try writer.awaitFirst() }
                usleep(.random(in: 0...Self.longestLife * 1_000))
                if !writer.process.isRunning { faults.append("writer \(number) ended by itself") }
                kill(writer.process.processIdentifier, SIGKILL)
                writer.process.waitUntilExit()
                for one in try writer.acknowledgements() { said[one.change] = one.id }
                if number % 50 == 49 { faults += try facts.faults(acknowledged: said) }
            }
            faults += try facts.faults(acknowledged: said)
            let recorded = try facts.store.lastChange() - first
            try TrialFolder.end(
                faults,
                [
                    .init("kills", .integer(kills)), .init("acknowledged", .integer(said.count)),
                    .init("recorded", .integer(recorded)),
                ]
            )
        }
    }
}
