internal import RaakvlakNetwork
internal import RaakvlakStore

/// The tables of a network in a schema of its own, and how they came to be: the same as in an SQLite file.
///
/// No table has a trigger or names another schema, and none needs an extension, so that a server which keeps each schema on a
/// node of its own can hold them.
struct PostgresSchema {
    /// The name of the schema, quoted.
    let name: String
    /// What it is called without quotes.
    private let network: String

    init(_ network: String) {
        self.network = network
        name = "\"\(network)\""
    }

    /// What is applied, one after another.
    private static let migrations = [
        (name: "facts and log", statements: tables), (name: "views", statements: StoreTable.viewsAnew),
        (name: "erasures", statements: erasureTable), (name: "consents", statements: StoreTable.viewsAnew),
        (name: "restoring", statements: changeIndex),
    ]

    /// How many migrations there are.
    static var version: Int { migrations.count }

    /// The number on which those wait for each other who write to the network.
    ///
    /// It is made of the name, so that it is the same for all; that two networks share one does no harm.
    var lock: Int64 {
        Int64(bitPattern: StableHash.number(of: network))
    }

    /// The channel on which changes are told.
    var channel: String { network }

    /// How many migrations were applied; nil where the schema is not there, or has nothing in it.
    ///
    /// - Throws: `StoreError.notAStore` where something else is in it.
    func version(_ session: PostgresSession, at place: String) throws -> Int? {
        let tables = try session.run("SELECT tablename FROM pg_tables WHERE schemaname = $1", [network])
        if tables.count == 0 { return nil }
        guard (0..<tables.count).contains(where: { tables.text($0, 0) == "migration" }) else {
            throw StoreError.notAStore(place)
        }
        let found = try session.run("SELECT coalesce(max(number), 0) FROM \(name).migration")
        return found.text(0, 0).flatMap { Int($0) } ?? 0
    }

    /// Brings the tables up to date, from the version that is found while nobody else does.
    func migrate(_ session: PostgresSession, at place: String) throws {
        try session.run(
            """
            BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = \(PostgresTransactions.lockTimeout);
            SELECT pg_advisory_xact_lock(\(lock))
            """
        )
        let found = try version(session, at: place)
        if found == nil {
            // To ask for a schema that is there takes the right to make one.
            let isThere = try session.run("SELECT to_regnamespace($1)", [name]).text(0, 0) != nil
            if !isThere { try session.run("CREATE SCHEMA \(name)") }
            try session.run(
                """
                CREATE TABLE \(name).migration (
                    number integer PRIMARY KEY, name text NOT NULL, applied timestamptz NOT NULL DEFAULT now()
                )
                """
            )
        }
        for number in Self.migrations.indices.dropFirst(found ?? 0) {
            let migration = Self.migrations[number]
            try session.run(
                "SET LOCAL client_min_messages = warning; SET LOCAL search_path = \(name); \(migration.statements)"
            )
            try session.run(
                "INSERT INTO \(name).migration (number, name) VALUES ($1, $2)",
                [String(number + 1), migration.name]
            )
        }
        try session.run("COMMIT")
    }

    private static func list(_ codes: [String]) -> String { codes.map { "'\($0)'" }.joined(separator: ", ") }

    /// Ids, codes and dates are compared byte by byte, as everywhere else.
    private static var tables: String {
        """
        CREATE TABLE node (
            id text COLLATE "C" PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
            kind text COLLATE "C" NOT NULL CHECK (kind IN (\(list(NodeKind.codes)))),
            name text NOT NULL,
            name_en text,
            since text COLLATE "C",
            until text COLLATE "C",
            source text,
            attributes jsonb
        );
        CREATE INDEX node_by_kind ON node (kind);

        CREATE TABLE other_name (
            node text COLLATE "C" NOT NULL REFERENCES node (id),
            place integer NOT NULL,
            name text NOT NULL,
            kind text NOT NULL CHECK (kind IN (\(list(Node.OtherName.Kind.codes)))),
            language text,
            since text COLLATE "C",
            until text COLLATE "C",
            source text,
            PRIMARY KEY (node, place)
        );

        CREATE TABLE tie (
            from_node text COLLATE "C" NOT NULL REFERENCES node (id),
            kind text COLLATE "C" NOT NULL CHECK (kind IN (\(list(TieKind.codes)))),
            to_node text COLLATE "C" NOT NULL REFERENCES node (id),
            role text NOT NULL DEFAULT '',
            since text COLLATE "C" NOT NULL DEFAULT '',
            until text COLLATE "C",
            weight double precision CHECK (weight > 0),
            state text,
            note text,
            source text,
            attributes jsonb,
            PRIMARY KEY (from_node, kind, to_node, role, since),
            CHECK (from_node <> to_node)
        );
        CREATE INDEX tie_by_second_node ON tie (to_node, kind);

        CREATE TABLE change (
            number integer PRIMARY KEY,
            note text NOT NULL,
            salt bytea NOT NULL,
            commitment bytea NOT NULL,
            digest bytea NOT NULL,
            moment text GENERATED ALWAYS AS (note::jsonb ->> 'moment') STORED,
            author text GENERATED ALWAYS AS (note::jsonb ->> 'author') STORED,
            reason text GENERATED ALWAYS AS (note::jsonb ->> 'reason') STORED
        );

        CREATE TABLE edit (
            change integer NOT NULL REFERENCES change (number),
            place integer NOT NULL,
            text text NOT NULL,
            salt bytea NOT NULL,
            commitment bytea NOT NULL,
            PRIMARY KEY (change, place)
        );

        CREATE TABLE touched (
            node text COLLATE "C" NOT NULL,
            change integer NOT NULL REFERENCES change (number),
            PRIMARY KEY (node, change)
        );

        \(withoutStatistics)
        """
    }

    /// No statistics are gathered of columns that name people: an erasure would not reach them.
    private static var withoutStatistics: String {
        let columns = [
            "node": ["id", "name", "name_en", "source", "attributes"], "other_name": ["node", "name", "source"],
            "tie": ["from_node", "to_node", "note", "source", "attributes"], "change": ["note", "author", "reason"],
            "edit": ["text"], "touched": ["node"],
        ]
        return columns.sorted { $0.key < $1.key }.map { table, columns in
            let changes = columns.map { "ALTER COLUMN \($0) SET STATISTICS 0" }
            return "ALTER TABLE \(table) \(changes.joined(separator: ", "));"
        }.joined(separator: "\n")
    }

    /// Without an index, for each change that goes all of the table would be looked through.
    private static let changeIndex = "CREATE INDEX touched_by_change ON touched (change);"

    /// Marks by which the erased are recognized.
    private static let erasureTable = "CREATE TABLE erased (key bytea, digest bytea, PRIMARY KEY (key, digest));"
}
