public import RaakvlakNetwork

/// A table or a view of a store, as analysts find it when they ask in SQL.
public struct StoreTable: Hashable, Sendable {
    /// A column.
    public struct Column: Hashable, Sendable {
        /// What it is called in SQL.
        public let name: String
        /// What stands in it.
        public let explanation: Phrase
        /// What it is computed by, in a view.
        let expression: String?
    }

    /// What it is called in SQL.
    public let name: String
    /// What one row of it is.
    public let explanation: Phrase
    /// Its columns, in their order.
    public let columns: [Column]
    /// From what a view takes its rows: all that stands behind `FROM`; nil for a table, which every engine makes in its own way.
    let source: String?

    /// Whether it is a view: made of tables.
    public var isView: Bool { source != nil }

    /// What makes the view, in SQL that every engine reads.
    ///
    /// - Parameter isTemporary: Whether the view is to last only as long as the connection.
    /// - Returns: The statement; nil for a table.
    package func definition(isTemporary: Bool = false) -> String? {
        guard let source else { return nil }
        let list = columns.map { column in
            let expression = column.expression ?? column.name
            return "    \(expression) AS \(column.name)"
        }
        return """
            CREATE \(isTemporary ? "TEMPORARY " : "")VIEW \(name) AS
            SELECT
            \(list.joined(separator: ",\n"))
            FROM \(source);
            """
    }
}

extension StoreTable {
    /// All views, those that most questions are about first.
    public static let views: [StoreTable] =
        people + organizationViews + themeViews + occasionViews + [connections, changeLog]

    /// All tables.
    public static let tables: [StoreTable] = [node, otherName, tie, change, edit, touched, erased]

    /// Makes all views anew: of a store that has none, or that has those of an earlier version.
    ///
    /// A version in which a view is otherwise has a migration that runs this again.
    package static var viewsAnew: String {
        views.map { "DROP VIEW IF EXISTS \($0.name);\n\($0.definition() ?? "")\n" }.joined(separator: "\n")
    }

    /// A view of what stands behind `FROM`.
    static func view(_ name: String, nl: String, en: String, _ columns: [Column], from source: String) -> StoreTable {
        StoreTable(name: name, explanation: Phrase(nl: nl, en: en), columns: columns, source: source)
    }

    /// A table.
    static func table(_ name: String, nl: String, en: String, _ columns: [Column]) -> StoreTable {
        StoreTable(name: name, explanation: Phrase(nl: nl, en: en), columns: columns, source: nil)
    }
}

extension StoreTable.Column {
    /// A column of a view, computed by an expression; of a table without one.
    init(_ name: String, _ expression: String? = nil, nl: String, en: String) {
        self.init(name: name, explanation: Phrase(nl: nl, en: en), expression: expression)
    }

    /// An attribute of a node or a tie.
    static func attribute(_ name: String, of alias: String, _ key: String? = nil, nl: String, en: String) -> Self {
        Self(name, "\(alias).attributes ->> '\(key ?? name)'", nl: nl, en: en)
    }

    // MARK: What several views have

    /// The id of a node.
    static func id(_ name: String, of alias: String) -> Self {
        Self(
            name,
            "\(alias).id",
            nl: "de id, waarmee views te verbinden zijn",
            en: "the id, by which views can be joined"
        )
    }

    /// The name of a node.
    static func name(_ name: String, of alias: String) -> Self {
        Self(name, "\(alias).name", nl: "de naam", en: "the name")
    }

    /// The kind of a node.
    static func kind(_ name: String, of alias: String) -> Self {
        Self(
            name,
            "\(alias).kind",
            nl: "de soort, zoals schoolBoard, school of person",
            en: "the kind, such as schoolBoard, school or person"
        )
    }

    /// The role of a tie.
    static let role = Self("role", "NULLIF(tie.role, '')", nl: "in welke rol", en: "in what role")
    /// The state of a tie.
    static let state = Self("state", "tie.state", nl: "hoe het ervoor staat", en: "how it stands")
    /// The kind of a tie.
    static let relation = Self(
        "relation",
        "tie.kind",
        nl: "de soort relatie, zoals worksOn of offers",
        en: "the kind of tie, such as worksOn or offers"
    )
    /// The weight of a tie.
    static let weight = Self(
        "weight",
        "COALESCE(tie.weight, 1.0)",
        nl: "hoe zwaar het telt; 1 waar niets is gezegd",
        en: "how much it counts; 1 where nothing is said"
    )
    /// What is noted at a tie.
    static let note = Self("note", "tie.note", nl: "een opmerking", en: "a note")

    /// When something began, when it ended and who says so, of a node or a tie.
    static func period(of alias: String) -> [Self] {
        [since(of: alias), until(of: alias), source(of: alias)]
    }

    /// When something began.
    static func since(of alias: String) -> Self {
        Self(
            "since",
            "NULLIF(\(alias).since, '')",
            nl: "sinds wanneer: 2023-04-12, 2023-04, 2023-spring, 2023/2024 of 2023, met ? als het is afgeleid",
            en: "since when: 2023-04-12, 2023-04, 2023-spring, 2023/2024 or 2023, with ? where inferred"
        )
    }

    /// When something ended.
    static func until(of alias: String) -> Self {
        Self(
            "until",
            "\(alias).until",
            nl: "tot en met wanneer; leeg als het nog loopt",
            en: "through when; empty where it still holds"
        )
    }

    /// Who says so.
    static func source(of alias: String) -> Self { Self("source", "\(alias).source", nl: "de bron", en: "the source") }

    /// On what day something is.
    static func date(_ name: String, of alias: String) -> Self {
        Self(name, "\(alias).since", nl: "de dag, zo precies als bekend", en: "the day, as precisely as it is known")
    }
}
