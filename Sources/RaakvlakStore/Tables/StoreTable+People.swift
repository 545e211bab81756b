extension StoreTable {
    /// Views of persons, and of whom they speak and work for.
    static let people: [StoreTable] = [contactPersons, persons, employments, consents]

    private static let organization: [Column] = [
        .id("organization_id", of: "organization"), .name("organization_name", of: "organization"),
        .kind("organization_kind", of: "organization"),
    ]

    private static let contact: [Column] = [
        .attribute("email", of: "person", nl: "het e-mailadres", en: "the e-mail address"),
        .attribute("phone", of: "person", nl: "het telefoonnummer", en: "the phone number"),
    ]

    private static let ambassador = Column.attribute(
        "ambassador",
        of: "person",
        nl: "of het een ambassadeur is: yes of no",
        en: "whether it is an ambassador: yes or no"
    )

    private static let contactPersons = view(
        "contact_persons",
        nl: "Eén rij per persoon en organisatie waarvan die contactpersoon is.",
        en: "One row for each person and organization whose contact person it is.",
        [.id("person_id", of: "person"), .name("person_name", of: "person"), .role] + organization
            + [
                Column(
                    "state",
                    "tie.state",
                    nl: "nominated, accepted, declined, replaced, withdrawn of ended",
                    en: "nominated, accepted, declined, replaced, withdrawn or ended"
                ),
                .attribute("program", of: "tie", nl: "voor welk programma", en: "for which program"),
            ] + contact + [ambassador] + Column.period(of: "tie"),
        from: """
            tie
            JOIN node AS person ON person.id = tie.from_node
            JOIN node AS organization ON organization.id = tie.to_node
            WHERE tie.kind = 'represents'
            """
    )

    private static let persons = view(
        "persons",
        nl: "Eén rij per persoon, met hoe vaak die ergens bij hoort.",
        en: "One row for each person, with how often it belongs somewhere.",
        [.id("person_id", of: "person"), .name("person_name", of: "person")] + contact + [
            ambassador, .attribute("language", of: "person", nl: "de taal: nl of en", en: "the language: nl or en"),
            .attribute(
                "capacity",
                of: "person",
                nl: "voor hoeveel gesprekken er ruimte is (tekst)",
                en: "for how many talks there is room (text)"
            ),
            .attribute("paused_until", of: "person", nl: "pauze tot en met", en: "paused through"),
            .attribute(
                "consent",
                of: "person",
                nl: "stemt in met voorstellen: yes of no",
                en: "consents to proposals: yes or no"
            ),
            count(
                "organization_count",
                "worksFor",
                nl: "bij hoeveel organisaties die werkt of werkte",
                en: "for how many organizations it works or worked"
            ),
            count(
                "represented_count",
                "represents",
                nl: "van hoeveel organisaties contactpersoon",
                en: "of how many organizations it is the contact person"
            ),
            count("theme_count", "worksOn", nl: "aan hoeveel thema’s die werkt", en: "on how many themes it works"),
            .source(of: "person"),
        ],
        from: "node AS person\nWHERE person.kind = 'person'"
    )

    /// How many ends ties of a kind have that leave a person.
    private static func count(_ name: String, _ kind: String, nl: String, en: String) -> Column {
        let ties = "FROM tie WHERE tie.from_node = person.id AND tie.kind = '\(kind)'"
        return Column(name, "(SELECT COUNT(DISTINCT tie.to_node) \(ties))", nl: nl, en: en)
    }

    private static let employments = view(
        "employments",
        nl: "Eén rij per persoon en organisatie waar die werkt of werkte.",
        en: "One row for each person and organization for which it works or worked.",
        [.id("person_id", of: "person"), .name("person_name", of: "person"), .role] + organization
            + Column.period(of: "tie"),
        from: """
            tie
            JOIN node AS person ON person.id = tie.from_node
            JOIN node AS organization ON organization.id = tie.to_node
            WHERE tie.kind = 'worksFor'
            """
    )
}
