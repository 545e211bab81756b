import RaakvlakNetwork

/// One row of the table of the CSV folder: a file of nodes, and what its columns mean.
struct FileFormat: Sendable {
    /// The file's name.
    let name: String
    /// The kinds of node that stand in it.
    let kinds: [NodeKind]
    /// The columns in their order, without `name_en`, `aliases` and `source`, which every file of nodes has.
    let columns: [Column]

    /// A column: its name in the header and what it means.
    struct Column: Sendable {
        let name: String
        let role: Role
        let isRequired: Bool

        /// Whether it holds the name or text.
        var isName: Bool { if case .name = role { true } else { false } }
    }

    /// What a column means.
    enum Role: Sendable {
        case id, kind, name, englishName, aliases, source
        /// The node's own period.
        case since, until
        /// The role and period of the one employment of a person.
        case employmentRole, employmentSince, employmentUntil
        case attribute(AttributeRule)
        /// Plain ties of the node.
        case ties(Shorthand)
        /// A column that the schema doesn't know.
        case extra(String)
    }

    /// A column that stands for ties.
    struct Shorthand: Sendable {
        let kind: TieKind
        /// Whether the tie leads from the named node to that of the row.
        let isBackward: Bool
        let isList: Bool
        /// The kinds of node that may be named.
        let targets: NodeKindSet
    }

    /// All columns in the order in which they are written, before extra ones.
    var allColumns: [Column] {
        columns + [
            Column(name: "name_en", role: .englishName, isRequired: false),
            Column(name: "aliases", role: .aliases, isRequired: false),
            Column(name: "source", role: .source, isRequired: false),
        ]
    }

    /// The columns of `ties.csv` in their order.
    static let tieColumns = ["from", "kind", "to", "role", "weight", "state", "since", "until", "note", "source"]
    /// The columns of `names.csv` in their order.
    static let nameColumns = ["node", "name", "language", "kind", "since", "until", "source"]

    /// The name of the file of ties.
    static let tiesFile = "ties.csv"
    /// The name of the file of names.
    static let namesFile = "names.csv"
    /// A file that may lie in the folder and is not read: which row of an inventory is held where.
    static let coverageFile = "coverage.csv"

    /// The file in which nodes of `kind` stand.
    static func of(_ kind: NodeKind) -> FileFormat { byKind[kind.ordinal] }

    private static let byKind = NodeKind.allCases.map { kind in
        all.first { $0.kinds.contains(kind) } ?? all[0]
    }
}
