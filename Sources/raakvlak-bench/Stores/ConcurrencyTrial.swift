import ArgumentParser
internal import Foundation
internal import RaakvlakInterchange
internal import RaakvlakStore

/// Several processes change one store at once.
struct ConcurrencyTrial: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "writers",
        abstract: "Let processes change one store at once; nothing may be lost.",
        discussion: "A tenth of the changes also counts up one fact that all of them change."
    )

    @OptionGroup var trial: StoreTrialOptions

    @Option(help: "How many processes.")
    var writers = 8

    @Option(help: "How many changes each makes.")
    var changes = 1_000

    func run() async throws {
        let store = try trial.store()
        let facts = try TrialFacts(in: store)
        let (first, start) = (try store.lastChange(), ContinuousClock.now)
        try await TrialFolder.with { folder in
            let processes = try (0..<writers).map { number in
                try WriterProcess(to: trial.location, name: "w\(first)x\(number)", changes: changes, in: folder)
            }
            for writer in processes { writer.process.waitUntilExit() }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            let said = try processes.flatMap { try $0.acknowledgements() }
            var faults = try facts.faults(
                acknowledged: Dictionary(said.map { ($0.change, $0.id) }, uniquingKeysWith: { first, _ in first })
            )
            let failed = processes.count { $0.process.terminationStatus != 0 }
            if failed > 0 { faults.append("\(failed) writers failed") }
            let recorded = try store.lastChange() - first
            if said.count != writers * changes || recorded != said.count {
                faults.append("\(writers * changes) changes, \(said.count) acknowledged, \(recorded) recorded")
            }
            try TrialFolder.end(
                faults,
                [
                    .init("acknowledged", .integer(said.count)), .init("recorded", .integer(recorded)),
                    .init("changes_per_s", .number(Double(said.count) / seconds)),
                ]
            )
        }
    }
}
