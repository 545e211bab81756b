internal import RaakvlakNetwork

extension StoreTable {
    /// Views of organizations: boards, samenwerkingsverbanden, gemeenten, schools and others.
    static let organizationViews: [StoreTable] = [organizations, organizationRegions, memberships]

    private static let kinds = NodeKindSet.organizations.kinds.map { "'\($0.code)'" }.joined(separator: ", ")

    private static let organizations = view(
        "organizations",
        nl: "Eén rij per organisatie, met hoeveel personen en scholen erbij horen.",
        en: "One row for each organization, with how many persons and schools belong to it.",
        [
            .id("organization_id", of: "organization"), .name("organization_name", of: "organization"),
            .kind("organization_kind", of: "organization"),
            .attribute(
                "sector",
                of: "organization",
                nl: "de sectoren, met | ertussen",
                en: "the sectors, with | between"
            ),
            .attribute(
                "identifier",
                of: "organization",
                nl: "het officiële nummer (bestuursnummer, BRIN, GM-code …)",
                en: "the official number (bestuursnummer, BRIN, GM code …)"
            ),
            .attribute("state", of: "organization", nl: "founding, active of ended", en: "founding, active or ended"),
            .attribute("email", of: "organization", nl: "het e-mailadres", en: "the e-mail address"),
            .attribute("url", of: "organization", nl: "de website", en: "the website"),
            count(
                "contact_person_count",
                "from_node",
                "to_node",
                "represents",
                nl: "hoeveel contactpersonen er zijn of waren",
                en: "how many contact persons there are or were"
            ),
            count(
                "employee_count",
                "from_node",
                "to_node",
                "worksFor",
                nl: "hoeveel personen er werken of werkten",
                en: "how many persons work or worked for it"
            ),
            count(
                "school_count",
                "to_node",
                "from_node",
                "governs",
                nl: "hoeveel scholen het bestuurt",
                en: "how many schools it governs"
            ),
        ] + Column.period(of: "organization"),
        from: "node AS organization\nWHERE organization.kind IN (\(kinds))"
    )

    /// How many stand at one end of ties of a kind that have the organization at the other.
    private static func count(_ name: String, _ counted: String, _ end: String, _ kind: String, nl: String, en: String)
        -> Column
    {
        let ties = "FROM tie WHERE tie.\(end) = organization.id AND tie.kind = '\(kind)'"
        return Column(name, "(SELECT COUNT(DISTINCT tie.\(counted)) \(ties))", nl: nl, en: en)
    }

    private static let organizationRegions = view(
        "organization_regions",
        nl: "Eén rij per organisatie en regio of gemeente waar die ligt of werkt.",
        en: "One row for each organization and region or gemeente where it lies or works.",
        [
            .id("organization_id", of: "organization"), .name("organization_name", of: "organization"),
            .kind("organization_kind", of: "organization"),
            Column("relation", "tie.kind", nl: "inRegion, locatedIn of covers", en: "inRegion, locatedIn or covers"),
            .id("region_id", of: "region"), .name("region_name", of: "region"),
            Column("region_kind", "region.kind", nl: "region of gemeente", en: "region or gemeente"), .note,
        ] + Column.period(of: "tie"),
        from: """
            tie
            JOIN node AS organization ON organization.id = tie.from_node
            JOIN node AS region ON region.id = tie.to_node
            WHERE tie.kind IN ('inRegion', 'locatedIn', 'covers') AND organization.kind IN (\(kinds))
            """
    )

    private static let memberships = view(
        "memberships",
        nl: "Eén rij per organisatie en samenwerkingsverband of andere organisatie waarvan die lid is.",
        en: "One row for each organization and samenwerkingsverband or other organization of which it is a member.",
        [
            .id("member_id", of: "member"), .name("member_name", of: "member"), .kind("member_kind", of: "member"),
            .role,
            .id("organization_id", of: "organization"), .name("organization_name", of: "organization"),
            .kind("organization_kind", of: "organization"), .note,
        ] + Column.period(of: "tie"),
        from: """
            tie
            JOIN node AS member ON member.id = tie.from_node
            JOIN node AS organization ON organization.id = tie.to_node
            WHERE tie.kind = 'memberOf'
            """
    )
}
