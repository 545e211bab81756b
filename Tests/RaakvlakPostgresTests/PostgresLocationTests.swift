import RaakvlakNetwork
import RaakvlakStore
import Testing

@testable import RaakvlakPostgres

struct PostgresLocationTests {
    @Test(arguments: [
        ("postgres://ada@host:5432/db?network=koers-vo", "postgres://ada@host:5432/db", "koers-vo"),
        ("postgresql:///db?host=/run/postgresql&network=a_1", "postgresql:///db?host=/run/postgresql", "a_1"),
        ("postgres://h/db?network=n&sslmode=require", "postgres://h/db?sslmode=require", "n"),
    ])
    func `the network is told apart from what libpq is told`(text: String, uri: String, network: String) throws {
        let location = try PostgresLocation(text)
        #expect(location.uri == uri && location.network == network && location.description == text)
    }

    @Test(arguments: [
        "postgres://h/db", "postgres://h/db?network=", "postgres://h/db?network=Koers", "postgres://h/db?network=pg_x",
        "postgres://h/db?network=a;drop", "postgres://h/db?network=a&network=b", "postgres://h/db?network=1a",
        "postgres://h/db?network=information_schema", "postgres://h/db?network=" + String(repeating: "a", count: 64),
        "postgres://h/db?network=a\"b", "postgres://h/db?network=é",
    ])
    func `what names no network is refused`(text: String) {
        #expect(throws: StoreError.badLocation(text)) { try PostgresLocation(text) }
    }

    @Test func `a password is not shown`() throws {
        let told = try PostgresLocation("postgres://ada:geheim@h/db?network=n").description
        #expect(told == "postgres://ada@h/db?network=n")
        let option = try PostgresLocation("postgres://h/db?password=geheim&network=n").description
        #expect(option == "postgres://h/db?password=…&network=n")
        let refused = #expect(throws: StoreError.self) { try PostgresLocation("postgres://ada:geheim@h/db") }
        #expect(refused?.phrase(.dutch).contains("geheim") == false)
    }

    @Test(arguments: ["netwerk", "raakvlak.sqlite", "/tmp/postgres", "http://h/db"])
    func `other locations are not meant`(text: String) { #expect(!PostgresLocation.isMeant(by: text)) }
}
