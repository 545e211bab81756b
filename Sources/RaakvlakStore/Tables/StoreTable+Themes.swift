extension StoreTable {
    /// Views of themes: who works on them, what is said about them.
    static let themeViews: [StoreTable] = [themeInterest, themes, contributions]

    private static let themeInterest = view(
        "theme_interest",
        nl: "Eén rij per thema en wie eraan werkt, het biedt, nodig heeft of er belangstelling voor heeft.",
        en: "One row for each theme and who works on it, offers it, needs it or is interested in it.",
        [
            .id("party_id", of: "party"), .name("party_name", of: "party"), .kind("party_kind", of: "party"),
            Column(
                "relation",
                "tie.kind",
                nl: "worksOn, offers, needs of interestedIn",
                en: "worksOn, offers, needs or interestedIn"
            ),
            .id("theme_id", of: "theme"), .name("theme_name", of: "theme"), .weight, .note,
        ] + Column.period(of: "tie"),
        from: """
            tie
            JOIN node AS party ON party.id = tie.from_node
            JOIN node AS theme ON theme.id = tie.to_node
            WHERE tie.kind IN ('worksOn', 'offers', 'needs', 'interestedIn') AND theme.kind = 'theme'
            """
    )

    private static let themes = view(
        "themes",
        nl: "Eén rij per thema, met hoeveel ermee te maken hebben.",
        en: "One row for each theme, with how many have to do with it.",
        [
            .id("theme_id", of: "theme"), .name("theme_name", of: "theme"),
            Column(
                "broader_id",
                "broader.id",
                nl: "het thema waar dit onder valt",
                en: "the theme that this is narrower than"
            ),
            .name("broader_name", of: "broader"),
            .attribute("definition", of: "theme", nl: "de omschrijving", en: "the definition"),
            count("works_on_count", "worksOn", nl: "hoeveel eraan werken", en: "how many work on it"),
            count("offers_count", "offers", nl: "hoeveel het bieden", en: "how many offer it"),
            count("needs_count", "needs", nl: "hoeveel het nodig hebben", en: "how many need it"),
            count(
                "about_count",
                "about",
                nl: "over hoeveel het gaat: inbreng, initiatieven, afspraken …",
                en: "how many are about it: contributions, initiatives, agreements …"
            ),
            .source(of: "theme"),
        ],
        from: """
            node AS theme
            LEFT JOIN tie ON tie.from_node = theme.id AND tie.kind = 'broader'
            LEFT JOIN node AS broader ON broader.id = tie.to_node
            WHERE theme.kind = 'theme'
            """
    )

    private static func count(_ name: String, _ kind: String, nl: String, en: String) -> Column {
        let ties = "FROM tie AS counted WHERE counted.to_node = theme.id AND counted.kind = '\(kind)'"
        return Column(name, "(SELECT COUNT(DISTINCT counted.from_node) \(ties))", nl: nl, en: en)
    }

    private static let contributions = view(
        "contributions",
        nl: """
            Eén rij per inbreng, wie die inbracht en waarover die gaat; tel met COUNT(DISTINCT contribution_id).
            """,
        en: """
            One row for each contribution, who brought it and what it is about; count with COUNT(DISTINCT contribution_id).
            """,
        [
            .id("contribution_id", of: "contribution"),
            .attribute(
                "contribution_kind",
                of: "contribution",
                "kind",
                nl: "need, offer, idea, question, example, finding …",
                en: "need, offer, idea, question, example, finding …"
            ),
            Column("text", "contribution.name", nl: "de tekst", en: "the text"),
            .id("contributor_id", of: "contributor"), .name("contributor_name", of: "contributor"),
            .kind("contributor_kind", of: "contributor"), .id("subject_id", of: "subject"),
            .name("subject_name", of: "subject"), .kind("subject_kind", of: "subject"),
            .id("meeting_id", of: "meeting"), .name("meeting_name", of: "meeting"),
            .date("date", of: "contribution"),
            .attribute("deadline", of: "contribution", nl: "uiterlijk", en: "the deadline"),
            .source(of: "contribution"),
        ],
        from: """
            node AS contribution
            LEFT JOIN tie AS contributed ON contributed.from_node = contribution.id AND contributed.kind = 'contributedBy'
            LEFT JOIN node AS contributor ON contributor.id = contributed.to_node
            LEFT JOIN tie AS about ON about.from_node = contribution.id AND about.kind = 'about'
            LEFT JOIN node AS subject ON subject.id = about.to_node
            LEFT JOIN tie AS made ON made.from_node = contribution.id AND made.kind = 'madeAt'
            LEFT JOIN node AS meeting ON meeting.id = made.to_node
            WHERE contribution.kind = 'contribution'
            """
    )
}
