extension StoreTable {
    private static let since = Column("since", nl: "sinds wanneer", en: "since when")
    private static let until = Column("until", nl: "tot en met wanneer", en: "through when")
    private static let source = Column("source", nl: "de bron", en: "the source")
    private static let attributes = Column(
        "attributes",
        nl: "alle andere kolommen, als JSON: attributes ->> 'email'",
        en: "all other columns, as JSON: attributes ->> 'email'"
    )
    private static let salt = Column("salt", nl: "toevallige bytes van de verzegeling", en: "random bytes of the seal")
    private static let commitment = Column("commitment", nl: "de verzegeling van de tekst", en: "the seal of the text")

    static let node = table(
        "node",
        nl: "Eén rij voor alles wat een naam of tekst heeft: organisaties, personen, thema’s, inbreng …",
        en: "One row for all that has a name or a text: organizations, persons, themes, contributions …",
        [
            Column("id", nl: "de id", en: "the id"), Column("kind", nl: "de soort", en: "the kind"),
            Column("name", nl: "de naam of de tekst", en: "the name or the text"),
            Column("name_en", nl: "de naam in het Engels", en: "the name in English"), since, until, source, attributes,
        ]
    )

    static let otherName = table(
        "other_name",
        nl: "Eén rij per andere naam: kort, officieel, eerder.",
        en: "One row for each other name: short, official, former.",
        [
            Column("node", nl: "van wie", en: "of whom"), Column("place", nl: "de hoeveelste", en: "which in order"),
            Column("name", nl: "de naam", en: "the name"), Column("kind", nl: "de soort naam", en: "the kind of name"),
            Column("language", nl: "de taal", en: "the language"), since, until, source,
        ]
    )

    static let tie = table(
        "tie",
        nl: "Eén rij per relatie tussen twee.",
        en: "One row for each tie between two.",
        [
            Column("from_node", nl: "van wie", en: "from whom"), Column("kind", nl: "de soort", en: "the kind"),
            Column("to_node", nl: "naar wie", en: "to whom"),
            Column("role", nl: "de rol; leeg als er geen is", en: "the role; empty where there is none"),
            Column(
                "since",
                nl: "sinds wanneer; leeg als dat niet is gezegd",
                en: "since when; empty where that is not said"
            ),
            until, Column("weight", nl: "hoe zwaar het telt", en: "how much it counts"),
            Column("state", nl: "hoe het ervoor staat", en: "how it stands"),
            Column("note", nl: "een opmerking", en: "a note"), source, attributes,
        ]
    )

    static let change = table(
        "change",
        nl: "Eén rij per wijziging: het logboek.",
        en: "One row for each change: the log.",
        [
            Column("number", nl: "het nummer", en: "the number"),
            Column("note", nl: "alles wat erbij is gezegd, als JSON", en: "all that was said with it, as JSON"), salt,
            commitment,
            Column(
                "digest",
                nl: "het kenmerk van de wijziging en alle eerdere",
                en: "the digest of the change and all before"
            ),
            Column("moment", nl: "wanneer (UTC)", en: "when (UTC)"), Column("author", nl: "door wie", en: "by whom"),
            Column("reason", nl: "waarom", en: "why"),
        ]
    )

    static let edit = table(
        "edit",
        nl: "Eén rij per feit dat een wijziging raakt.",
        en: "One row for each fact that a change concerns.",
        [
            Column("change", nl: "welke wijziging", en: "which change"),
            Column("place", nl: "de hoeveelste", en: "which in order"),
            Column("text", nl: "wat er stond en wat er staat, als JSON", en: "what was there and what is, as JSON"),
            salt,
            commitment,
        ]
    )

    static let touched = table(
        "touched",
        nl: "Eén rij per wijziging en wie zij aangaat.",
        en: "One row for each change and whom it concerns.",
        [Column("node", nl: "wie", en: "whom"), Column("change", nl: "welke wijziging", en: "which change")]
    )

    static let erased = table(
        "erased",
        nl: "Eén rij per kenmerk van wie is gewist.",
        en: "One row for each mark of who was erased.",
        [
            Column("key", nl: "willekeurige bytes", en: "random bytes"),
            Column("digest", nl: "het kenmerk", en: "the mark"),
        ]
    )
}
