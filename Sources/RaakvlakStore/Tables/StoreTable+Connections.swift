extension StoreTable {
    /// Every tie.
    package static let connections = view(
        "connections",
        nl: "Eén rij per relatie, met de namen en soorten van beide kanten; ook wat in geen andere view staat.",
        en: "One row for each tie, with the names and kinds of both ends; also what no other view has.",
        [
            .id("from_id", of: "tail"), .name("from_name", of: "tail"), .kind("from_kind", of: "tail"), .relation,
            .id("to_id", of: "head"), .name("to_name", of: "head"), .kind("to_kind", of: "head"), .role, .state,
            .weight,
            .note,
        ] + Column.period(of: "tie"),
        from: """
            tie
            JOIN node AS tail ON tail.id = tie.from_node
            JOIN node AS head ON head.id = tie.to_node
            """
    )

    /// Who changed something, when and why.
    static let changeLog = view(
        "change_log",
        nl: "Eén rij per wijziging: door wie, wanneer, waarom en hoe groot.",
        en: "One row for each change: by whom, when, why and how large.",
        [
            Column(
                "number",
                "change.number",
                nl: "het nummer, zoals in raakvlak log",
                en: "the number, as in raakvlak log"
            ),
            Column("moment", "change.moment", nl: "wanneer (UTC)", en: "when (UTC)"),
            Column("author", "change.author", nl: "door wie", en: "by whom"),
            Column("reason", "change.reason", nl: "waarom", en: "why"),
            Column(
                "edit_count",
                "(SELECT COUNT(*) FROM edit WHERE edit.change = change.number)",
                nl: "hoeveel feiten erdoor kwamen, gingen of veranderden",
                en: "how many facts came, went or changed by it"
            ),
        ],
        from: "change"
    )
}
