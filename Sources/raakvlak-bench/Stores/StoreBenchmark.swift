import ArgumentParser
internal import Foundation
internal import RaakvlakInterchange
internal import RaakvlakNetwork
internal import RaakvlakPostgres
internal import RaakvlakRecords
internal import RaakvlakSQLite
internal import RaakvlakStore

/// Measures how long it takes to put a network into a database, to take it out, and to change one fact durably; each beside
/// the same rows by the engine's own means.
struct StoreBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Put a network into a database, read it again, and change one fact after another.",
        discussion: """
            The floors: for a file, what the shell sqlite3 takes to import the rows of the facts into the same tables, to step
            through them, and to commit one row; for a server, what psql takes to copy them in and out, and to commit one row.
            """
    )

    @OptionGroup var options: BenchmarkOptions

    @Option(help: "An empty network on a server, postgres://…?network=name, instead of a file.")
    var server: String?

    @Option(help: "How many facts to change, one after another.")
    var changes = 200

    func run() async throws {
        guard let network = try FolderReader(path: options.folder).read().network else {
            throw ValidationError("The network has errors.")
        }
        try await TrialFolder.with { folder in
            if let server {
                let store = try PostgresStore(PostgresLocation(server), .making)
                let name = try PostgresLocation(server).network
                try await measure(store, network, PostgresFloor(server, name, in: folder.path))
            } else {
                let path = folder.path + "/bench.sqlite"
                try await measure(SQLiteStore(path: path, .making), network, SQLiteFloor(path, in: folder.path))
            }
        }
    }

    private func measure(_ store: some Store, _ network: Network, _ floor: some StoreFloor) async throws {
        let edits = Edit.between(NetworkBuilder().build().network, network)
        var (importing, reading, bareImport, bareRead) = (Measurement(), Measurement(), Measurement(), Measurement())
        _ = try await importing.time { try store.commit(edits, note(1)) }
        try floor.prepare()
        try await bareImport.time { try floor.importRows() }
        for _ in 0..<options.rounds {
            let isSame = try await reading.time { try store.network().network } == network
            guard isSame else { throw ValidationError("The database has another network.") }
            try await bareRead.time { try floor.readRows() }
        }
        let changing = try await change(store, network)
        let bareCommit = try floor.secondsOfCommit(changes)
        let count = Double(network.nodes.count + network.ties.count)
        BenchmarkReport.print([
            .init("facts", .integer(Int(count))), .init("import_s", .number(importing.wallMedian)),
            .init("facts_per_s", .number(count / importing.wallMedian)),
            .init("bare_import_s", .number(bareImport.wallMedian)), .init("read_s", .number(reading.wallMedian)),
            .init("bare_read_s", .number(bareRead.wallMedian)), .init("change_ms", .number(changing.wallMedian * 1000)),
            .init("bare_commit_ms", .number(bareCommit * 1000)),
        ])
    }

    private func note(_ number: Int) -> Change.Note {
        Change.Note(author: "bench", moment: Moment(milliseconds: number))
    }

    /// Changes the names of nodes, one after another.
    private func change(_ store: some Store, _ network: Network) async throws -> Measurement {
        var measurement = Measurement()
        for (number, node) in network.nodes.prefix(changes).enumerated() {
            let renamed = Node(
                id: node.id,
                kind: node.kind,
                name: node.name + " (2)",
                englishName: node.englishName,
                otherNames: node.otherNames,
                attributes: node.attributes,
                period: node.period,
                source: node.source
            )
            guard let edit = Edit(from: .node(node), to: .node(renamed)) else { continue }
            _ = try await measurement.time { try store.commit([edit], note(number + 2)) }
        }
        return measurement
    }
}
