internal import GRDB
internal import RaakvlakNetwork
internal import RaakvlakStore

/// The tables of a network, and how they came to be.
///
/// Facts stand in `node`, `other_name` and `tie`, as in the CSV folder: dates as they are written, what the schema of a kind
/// names in the object `attributes`. The log stands in `change` and `edit`; `touched` says which changes concern a node.
/// What analysts ask are views, which are the same in every engine: see `StoreTable`.
enum SQLiteSchema {
    /// Marks a file as ours: "Rkvl" in ASCII.
    static let applicationID = 0x526B_766C

    /// The migration that makes the tables, without which a file is only begun.
    static let tables = "1: facts and log"
    /// The migration that makes the views of analysts.
    static let views = "2: views"

    /// What was applied to a file, one migration after another.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration(tables) { db in
            try db.execute(sql: factTables + logTables)
        }
        migrator.registerMigration(views) { db in try db.execute(sql: StoreTable.viewsAnew) }
        migrator.registerMigration("3: erasures") { db in try db.execute(sql: erasureTable) }
        migrator.registerMigration("4: consents") { db in try db.execute(sql: StoreTable.viewsAnew) }
        return migrator
    }

    /// How many migrations there are.
    static var version: Int { migrator.migrations.count }

    /// The condition that `kind` is one of these; with `IN` each row would cost as much as all else of it together, since the
    /// engine then makes a table of the codes for every row.
    private static func isOne(of codes: [String]) -> String {
        "instr(kind, ',') = 0 AND instr(',\(codes.joined(separator: ",")),', ',' || kind || ',') > 0"
    }

    private static var factTables: String {
        """
        CREATE TABLE node (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
            kind TEXT NOT NULL CHECK (\(isOne(of: NodeKind.codes))),
            name TEXT NOT NULL,
            name_en TEXT,
            since TEXT,
            until TEXT,
            source TEXT,
            attributes TEXT CHECK (attributes IS NULL OR json_valid(attributes))
        ) WITHOUT ROWID;
        CREATE INDEX node_by_kind ON node (kind);

        CREATE TABLE other_name (
            node TEXT NOT NULL REFERENCES node (id),
            place INTEGER NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (\(isOne(of: Node.OtherName.Kind.codes))),
            language TEXT,
            since TEXT,
            until TEXT,
            source TEXT,
            PRIMARY KEY (node, place)
        ) WITHOUT ROWID;

        CREATE TABLE tie (
            from_node TEXT NOT NULL REFERENCES node (id),
            kind TEXT NOT NULL CHECK (\(isOne(of: TieKind.codes))),
            to_node TEXT NOT NULL REFERENCES node (id),
            role TEXT NOT NULL DEFAULT '',
            since TEXT NOT NULL DEFAULT '',
            until TEXT,
            weight REAL CHECK (weight > 0),
            state TEXT,
            note TEXT,
            source TEXT,
            attributes TEXT CHECK (attributes IS NULL OR json_valid(attributes)),
            PRIMARY KEY (from_node, kind, to_node, role, since),
            CHECK (from_node <> to_node)
        ) WITHOUT ROWID;
        \(tieIndex)

        """
    }

    /// The index of ties by their second node, and how to be without it.
    static let tieIndex = "CREATE INDEX tie_by_second_node ON tie (to_node, kind);"
    static let withoutTieIndex = "DROP INDEX tie_by_second_node;"

    private static let logTables = """
        CREATE TABLE change (
            number INTEGER NOT NULL PRIMARY KEY,
            note TEXT NOT NULL,
            salt BLOB NOT NULL,
            commitment BLOB NOT NULL,
            digest BLOB NOT NULL,
            moment TEXT AS (json_extract(note, '$.moment')),
            author TEXT AS (json_extract(note, '$.author')),
            reason TEXT AS (json_extract(note, '$.reason'))
        );
        CREATE TABLE edit (
            change INTEGER NOT NULL REFERENCES change (number),
            place INTEGER NOT NULL,
            text TEXT NOT NULL,
            salt BLOB NOT NULL,
            commitment BLOB NOT NULL,
            PRIMARY KEY (change, place)
        ) WITHOUT ROWID;
        CREATE TABLE touched (
            node TEXT NOT NULL,
            change INTEGER NOT NULL REFERENCES change (number),
            PRIMARY KEY (node, change)
        ) WITHOUT ROWID;
        """

    /// Marks by which the erased are recognized.
    private static let erasureTable = """
        CREATE TABLE erased (
            key BLOB NOT NULL,
            digest BLOB NOT NULL,
            PRIMARY KEY (key, digest)
        ) WITHOUT ROWID;
        """
}
