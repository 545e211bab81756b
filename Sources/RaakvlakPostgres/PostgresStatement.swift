/// A statement, in which parameters stand as `$1`, `$2` and so on.
struct PostgresStatement {
    let sql: String
    let parameters: [String?]
    /// Whether the server may keep its plan: one that is good whatever comes into the tables.
    let isKept: Bool

    init(_ sql: String, _ parameters: [String?] = [], isKept: Bool = true) {
        (self.sql, self.parameters, self.isKept) = (sql, parameters, isKept)
    }

    /// An array of texts as PostgreSQL writes it.
    static func array(_ texts: some Sequence<String>) -> String {
        var array = "{"
        for text in texts {
            array += array.utf8.count == 1 ? "\"" : ",\""
            let isPlain = text.utf8.allSatisfy { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            array += isPlain ? text : text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            array += "\""
        }
        return array + "}"
    }
}

/// The statements that the server holds ready for a connection, so that it need not read and plan them again.
///
/// A pooler may hand out another connection for each transaction, which does not know them, or knows them from somebody else.
/// So what is said once only is not held ready, a name says what it stands for, and where it fails, it goes on without.
struct PreparedStatements {
    /// How a statement is sent.
    enum Form {
        /// In full.
        case whole
        /// In full, under a name that is kept.
        case naming(String)
        /// By its name.
        case named(String)
    }

    private var isTrusted = true
    private var said: Set<String> = []
    private var names: Set<String> = []

    /// Codes of the server: no such statement, there is one already, and its columns are no longer the same.
    private static let failures: Set = ["26000", "42P05", "0A000"]

    /// How to send a statement now.
    mutating func form(of statement: PostgresStatement) -> Form {
        guard isTrusted, statement.isKept, !said.insert(statement.sql).inserted else { return .whole }
        let name = "raakvlak_" + String(StableHash.number(of: statement.sql), radix: 16)
        return names.insert(name).inserted ? .naming(name) : .named(name)
    }

    /// Forgets a name that the server did not take.
    mutating func remove(_ name: String) { names.remove(name) }

    /// Does without from now on, where a fault comes from what is held ready.
    ///
    /// - Returns: Whether it does, so that the same may succeed.
    mutating func giveUp(after state: String) -> Bool {
        guard isTrusted, !names.isEmpty, Self.failures.contains(state) else { return false }
        isTrusted = false
        return true
    }
}

/// A number made of a text that is the same for all programs.
enum StableHash {
    /// The number, by the method FNV-1a with 64 bits.
    static func number(of text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
