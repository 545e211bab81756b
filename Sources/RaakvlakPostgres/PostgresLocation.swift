internal import CPostgres
public import RaakvlakStore

/// Where a network is on a server: `postgres://user@host:5432/database?network=koers-vo`.
///
/// All but `network` is a connection URI of libpq ("PostgreSQL 15", 34.1.1.2): hosts, also a folder with a socket
/// (`postgres:///database?host=/run/postgresql`), `sslmode` and so on. What it does not say, the environment may
/// (`PGHOST`, `PGPASSWORD`, …), or `~/.pgpass`.
public struct PostgresLocation: Hashable, Sendable, CustomStringConvertible {
    /// What libpq is told.
    let uri: String
    /// The name of the network, which is that of its schema.
    public let network: String
    /// The location as it may be shown: without a password.
    public let description: String

    /// How long a name of a schema may be.
    private static let longestName = 63

    /// Whether a text is meant as a location on a server.
    public static func isMeant(by text: String) -> Bool {
        let text = text.lowercased()
        return text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
    }

    /// The location that `text` writes.
    ///
    /// - Throws: `StoreError.badLocation`.
    public init(_ text: String) throws(StoreError) {
        description = Self.shown(text)
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let options = parts.count > 1 ? parts[1].split(separator: "&") : []
        let names = options.filter { $0.hasPrefix("network=") }
        guard names.count == 1, let name = names.first?.dropFirst("network=".count), Self.isName(name) else {
            throw .badLocation(description)
        }
        network = String(name)
        let others = options.filter { !$0.hasPrefix("network=") }
        uri = parts[0] + (others.isEmpty ? "" : "?" + others.joined(separator: "&"))
        if !Self.isURI(uri) { throw .badLocation(description) }
    }

    /// Whether a network may be called so: lower-case letters, digits, `-` and `_`, as in ids; not like the engine's own.
    private static func isName(_ name: Substring) -> Bool {
        guard let first = name.utf8.first, name.utf8.count <= longestName, !name.hasPrefix("pg_"),
            name != "information_schema"
        else { return false }
        let isLetter = { (byte: UInt8) in (97...122).contains(byte) }
        return isLetter(first)
            && name.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
    }

    /// A location as it may be shown: whatever may be a password is left out.
    public static func shown(_ text: String) -> String {
        guard isMeant(by: text) else { return text }
        return text.replacing(#/^(\w+:\/\/[^:\/?@]*):.*@/#) { "\($0.output.1)@" }
            .replacing(#/([?&][a-z]*password=)[^&]*/#) { "\($0.output.1)…" }
    }

    /// Whether libpq can read a connection URI; what it says of one that it can't may hold a password.
    private static func isURI(_ text: String) -> Bool {
        var message: UnsafeMutablePointer<CChar>?
        let options = PQconninfoParse(text, &message)
        PQconninfoFree(options)
        PQfreemem(message)
        return options != nil
    }
}
