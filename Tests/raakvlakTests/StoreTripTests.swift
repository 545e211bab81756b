import Foundation
import RaakvlakNetwork
import RaakvlakPostgres
import RaakvlakRecords
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

/// From one place into the next, and back.
@Suite(.enabled(if: TestServer.isThere, TestServer.advice))
struct StoreTripTests {
    private let note = Change.Note(author: "lotte", moment: Moment(milliseconds: 1_700_000_000_000))

    /// Folder, SQLite file, PostgreSQL and folder: the bytes of the second folder are those of the first.
    private func expectRoundTrip(_ network: Network, _ label: String) throws {
        try withTemporaryFolder { folder in
            let files = FolderWriter(network).files
            let read = try NetworkReader(files.map { InputTable(name: $0.name, bytes: $0.bytes) }).read().sound
            let file = try SQLiteStore(path: folder.path("a.sqlite"), .making)
            let server = try PostgresStore(PostgresLocation(TestServer.newNetwork()), .making)
            let empty = NetworkBuilder().build().network
            if read != empty {
                _ = try file.commit(Edit.between(empty, read), note)
                _ = try server.commit(Edit.between(empty, file.network().network), note)
            }
            let again = FolderWriter(try server.network().network).files
            #expect(again.map(\.name) == files.map(\.name), "\(label)")
            for (new, old) in zip(again, files) { #expect(new.bytes == old.bytes, "\(label): \(old.name)") }
        }
    }

    @Test(arguments: 0..<50)
    func `a generated network comes back byte by byte`(seed: Int) throws {
        try expectRoundTrip(Network.random(seed: seed, persons: seed * 2), "seed \(seed)")
    }

    @Test func `the fixture comes back byte by byte`() async throws {
        let (location, environment) = (try TestServer.newNetwork(), ["RAAKVLAK_AUTHOR": "lotte"])
        try await withTemporaryFolder { folder in
            let (file, out) = (folder.path("a.sqlite"), folder.path("out"))
            for command in [
                ["import", RaakvlakTool.network, "--network", file], ["import", file, "--network", location],
                ["export", out, "--network", location],
            ] {
                let outcome = try await RaakvlakTool.run(command, environment: environment)
                #expect(outcome.status == 0, "\(outcome.errorText)")
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: out)
            #expect(names.count == 16)
            for name in names {
                let original = try Data(contentsOf: URL(fileURLWithPath: RaakvlakTool.network + "/" + name))
                #expect(try folder.bytes(of: "out/" + name) == Array(original), "\(name)")
            }
        }
    }
}
