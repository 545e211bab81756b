import ArgumentParser
internal import Foundation
internal import RaakvlakInterchange
internal import RaakvlakStore

/// One process changes a store, another follows it.
struct ReplicaTrial: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replica",
        abstract: "Measure how long after a change was recorded another process has it in its network in memory."
    )

    @OptionGroup var trial: StoreTrialOptions

    @Option(help: "How many changes to make.")
    var changes = 500

    @Option(help: "How many milliseconds lie between two.")
    var pause = 20

    func run() async throws {
        let store = try trial.store()
        _ = try TrialFacts(in: store)
        let replica = try Replica(of: store)
        try await TrialFolder.with { folder in try measure(store, replica, in: folder) }
    }

    private func measure(_ store: any Store, _ replica: Replica, in folder: URL) throws {
        let last = replica.state.change
        let writer = try WriterProcess(to: trial.location, name: "r\(last)", changes: changes, pause: pause, in: folder)
        var seen: [Int: UInt64] = [:]
        while replica.state.change < last + changes {
            let updates = try replica.awaitUpdate(within: .seconds(10))
            if updates.isEmpty { throw ValidationError("Nothing was seen for ten seconds.") }
            let now = DispatchTime.now().uptimeNanoseconds
            for change in updates { seen[change.number] = now }
        }
        writer.process.waitUntilExit()
        guard try replica.state.network == store.network().network else {
            throw ValidationError("The replica has another network than the store.")
        }
        let delays = try writer.acknowledgements().compactMap { one in
            seen[one.change].map { Double(Int64($0) - Int64(one.moment)) / 1e6 }
        }.sorted()
        BenchmarkReport.print([
            .init("changes", .integer(delays.count)), .init("median_ms", .number(delays[delays.count / 2])),
            .init("p99_ms", .number(delays[delays.count * 99 / 100])), .init("longest_ms", .number(delays.last ?? 0)),
        ])
    }
}
