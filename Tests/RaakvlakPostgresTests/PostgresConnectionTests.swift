import Foundation
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakPostgres

@Suite(.enabled(if: TestServer.isThere, TestServer.advice))
struct PostgresConnectionTests {
    /// The location of a network with other settings.
    private func location(_ options: String, replacing part: String = "", by other: String = "") throws
        -> PostgresLocation
    {
        let uri = try #require(TestServer.peaceful)
        return try PostgresLocation((part.isEmpty ? uri : uri.replacing(part, with: other)) + "?\(options)network=t")
    }

    private func error(_ location: PostgresLocation) throws -> StoreError? {
        #expect(throws: StoreError.self) { try PostgresStore(location, .reading) }
    }

    @Test func `a server that is not there is told of at once`() throws {
        let location = try PostgresLocation("postgres://ada@127.0.0.1:1/db?network=t")
        guard case .unreachable(location.description, let reason) = try error(location) else {
            Issue.record("no error")
            return
        }
        #expect(reason.contains("refused") && !reason.contains("\n"))
    }

    @Test func `a wrong password, user or database is told of`() throws {
        for location in [
            try location("password=fout&"), try location("", replacing: "raakvlak@", by: "niemand@"),
            try location("", replacing: "/postgres", by: "/nergens"),
        ] {
            guard case .notAdmitted = try error(location) else {
                Issue.record("\(location)")
                return
            }
        }
    }

    @Test func `TLS is used where it is asked for`() throws {
        let encrypted = try PostgresSession(try location("sslmode=require&").uri)
        let sql = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        #expect(try encrypted.run(sql).text(0, 0) == "t")
        #expect(try PostgresSession(try location("sslmode=disable&").uri).run(sql).text(0, 0) == "f")
        // The certificate is nobody's.
        guard case .unreachable = try error(location("sslmode=verify-full&sslrootcert=/dev/null&")) else {
            Issue.record("no error")
            return
        }
    }

    @Test func `a socket works too`() throws {
        let folder = try #require(try TestServer.text("SHOW unix_socket_directories"))
        let port = try #require(try TestServer.text("SHOW port"))
        let uri = "postgres://raakvlak@/postgres?host=\(folder)&port=\(port)"
        #expect(try PostgresSession(uri).run("SELECT 1").text(0, 0) == "1")
    }

    @Test func `rows come as they are in both forms`() throws {
        let session = try PostgresSession(try #require(TestServer.peaceful))
        let rows = try session.run(
            "SELECT NULL::text, '', 'é', '\\x00ff'::bytea, 1.5 UNION ALL SELECT 'a','b','c','','2'"
        )
        #expect(rows.count == 2 && rows.text(0, 0) == nil && rows.text(0, 1)?.isEmpty == true)
        #expect(rows.text(0, 2) == "é" && rows.binary(0, 3) == [0, 255] && rows.binary(1, 3) == [])
        var (reader, texts): (CopyReader, [[String?]]) = (CopyReader(columns: 3, number: 2, of: "x"), [])
        try session.copy("SELECT NULL::text, 'é'::text, 0.1::float8 UNION ALL SELECT '', 'b', NULL") { message in
            guard try reader.take(message) else { return }
            texts.append([
                reader.row.optionalText(0), reader.row.optionalText(1), try reader.row.optionalNumber(2)?.description,
            ])
        }
        #expect(texts == [[nil, "é", "0.1"], ["", "b", nil]])
    }
}
