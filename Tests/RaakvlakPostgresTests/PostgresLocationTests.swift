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

    @Test(arguments: [
        ("postgres://ada:geheim@h/db?network=n", "postgres://ada@h/db?network=n"),
        ("postgres://ada:ge/he?im@h/db?network=n", "postgres://ada@h/db?network=n"),
        ("postgres://ada:ge@heim@h/db", "postgres://ada@h/db"), ("postgres://ada:geheim@h/db", "postgres://ada@h/db"),
        ("postgres://h/db?password=geheim&network=n", "postgres://h/db?password=…&network=n"),
        ("postgres://h/db?network=n&sslpassword=geheim", "postgres://h/db?network=n&sslpassword=…"),
        ("postgres://ada@h:5432/db?network=n", "postgres://ada@h:5432/db?network=n"), ("a:b@c", "a:b@c"),
    ])
    func `a password is not shown`(text: String, shown: String) throws {
        #expect(PostgresLocation.shown(text) == shown)
        do throws(StoreError) { #expect(try PostgresLocation(text).description == shown) } catch {
            #expect(error == .badLocation(shown))
        }
    }

    @Test func `what libpq can't read is refused without its words`() {
        let text = "postgres://ada:geheim%zz@h/db?network=n"
        #expect(throws: StoreError.badLocation("postgres://ada@h/db?network=n")) { try PostgresLocation(text) }
    }

    @Test(arguments: ["netwerk", "raakvlak.sqlite", "/tmp/postgres", "http://h/db"])
    func `other locations are not meant`(text: String) { #expect(!PostgresLocation.isMeant(by: text)) }
}
