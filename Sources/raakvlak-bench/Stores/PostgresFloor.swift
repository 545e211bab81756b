import ArgumentParser
internal import Foundation

/// What PostgreSQL takes by its own means.
struct PostgresFloor: StoreFloor {
    private let uri: String
    private let schema: String
    private let folder: String

    /// The floor of a network at a location.
    init(_ location: String, _ network: String, in folder: String) {
        uri = location.replacing("network=\(network)", with: "")
        (schema, self.folder) = ("\"\(network)\"", folder)
    }

    private func psql(_ input: String) throws {
        try EngineProgram.run("psql", [uri, "-qX", "-v", "ON_ERROR_STOP=1"], input: input, in: folder)
    }

    func prepare() throws {
        let dumps = EngineProgram.tables.map { "\\copy \(schema).\($0) TO '\($0).tsv'\n" }
        let copies = EngineProgram.tables.map { "CREATE TABLE bare.\($0) (LIKE \(schema).\($0) INCLUDING ALL);\n" }
        let references = """
            ALTER TABLE bare.other_name ADD FOREIGN KEY (node) REFERENCES bare.node (id);
            ALTER TABLE bare.tie ADD FOREIGN KEY (from_node) REFERENCES bare.node (id),
            ADD FOREIGN KEY (to_node) REFERENCES bare.node (id);

            """
        try psql(
            dumps.joined() + "DROP SCHEMA IF EXISTS bare CASCADE;\nCREATE SCHEMA bare;\n" + copies.joined() + references
        )
    }

    func importRows() throws {
        try psql(
            "BEGIN;\n" + EngineProgram.tables.map { "\\copy bare.\($0) FROM '\($0).tsv'\n" }.joined() + "COMMIT;\n"
        )
    }

    func readRows() throws {
        try psql(EngineProgram.tables.map { "\\copy \(schema).\($0) TO '/dev/null'\n" }.joined())
    }

    func secondsOfCommit(_ count: Int) throws -> Double {
        try psql("CREATE TABLE bare.fact (id integer PRIMARY KEY, text text);\n")
        let inserts = (0..<count).map { "INSERT INTO bare.fact VALUES (\($0), 'a text of some length');\n" }
        let start = ContinuousClock.now
        try psql(inserts.joined())
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        try psql("DROP SCHEMA bare CASCADE;\n")
        return seconds / Double(count)
    }
}
