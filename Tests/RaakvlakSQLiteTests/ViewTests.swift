import RaakvlakNetwork
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

/// What analysts find in the views of persons, organizations and ties is what the network says.
struct ViewTests: ViewChecks {
    @Test func `each table and view has the columns that are explained`() throws {
        try withScene(.fixture) { scene in
            let all = StoreTable.views + StoreTable.tables
            #expect(Set(all.map(\.name)).count == all.count)
            for table in all {
                let columns = try scene.store.query(
                    "SELECT * FROM \(table.name)",
                    timeLimit: .seconds(300),
                    limit: 1
                ).columns
                #expect(columns == table.columns.map(\.name), "\(table.name)")
                #expect(Set(columns).count == columns.count)
                for explanation in [table.explanation] + table.columns.map(\.explanation) {
                    #expect(!explanation.dutch.isEmpty && !explanation.english.isEmpty)
                }
            }
            let found = try scene.rows("SELECT name FROM sqlite_schema WHERE type = 'view'")
            #expect(found == StoreTable.views.map(\.name).sorted())
            let tables = try scene.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'grdb%'")
            #expect(tables == StoreTable.tables.map(\.name).sorted())
        }
    }

    @Test(arguments: ViewExample.allCases)
    func `connections are all ties, with the names of both ends`(example: ViewExample) throws {
        try withScene(example) { scene in
            let found = try scene.rows(
                """
                SELECT from_id, from_name, from_kind, relation, to_id, to_name, to_kind, role, state, weight, note, since,
                    until, source
                FROM connections
                """
            )
            let expected = try scene.network.ties.map { tie in
                let (from, to, details) = (try scene.node(tie.from), try scene.node(tie.to), tie.details)
                return row(
                    from.id.text,
                    from.name,
                    from.kind.code,
                    tie.kind.code,
                    to.id.text,
                    to.name,
                    to.kind.code,
                    details.role,
                    details.state,
                    weight(tie),
                    details.note,
                    since(tie),
                    until(tie),
                    details.source
                )
            }
            #expect(found == expected.sorted())
        }
    }

    @Test(arguments: ViewExample.allCases)
    func `contact persons and employments have the organization and the person`(example: ViewExample) throws {
        try withScene(example) { scene in
            let contacts = try scene.rows(
                """
                SELECT person_id, person_name, role, organization_id, organization_name, organization_kind, state, program,
                    email, ambassador, since, until
                FROM contact_persons
                """
            )
            let expected = try scene.ties(.represents).map { tie in
                let (person, organization) = (try scene.node(tie.from), try scene.node(tie.to))
                return row(
                    person.id.text,
                    person.name,
                    tie.details.role,
                    organization.id.text,
                    organization.name,
                    organization.kind.code,
                    tie.details.state,
                    tie.details.attributes["program"],
                    person.attributes["email"],
                    person.attributes["ambassador"],
                    since(tie),
                    until(tie)
                )
            }
            #expect(!contacts.isEmpty && contacts == expected.sorted())
            let employed = try scene.rows("SELECT person_id, role, organization_id, since FROM employments")
            #expect(
                employed
                    == scene.ties(.worksFor).map { row($0.from.text, $0.details.role, $0.to.text, since($0)) }.sorted()
            )
            let persons = try scene.rows("SELECT person_id, phone, organization_count FROM persons")
            let expectedPersons = scene.nodes(.person).map { person in
                let employers = Set(scene.ties(.worksFor).filter { $0.from == person.id }.map(\.to))
                return row(person.id.text, person.attributes["phone"], String(employers.count))
            }
            #expect(persons == expectedPersons.sorted())
        }
    }

    @Test func `consents are those of all persons, each in a row of its own`() throws {
        try withScene(.random) { scene in
            let expected = scene.nodes(.person).flatMap { person in
                person.consents.items.map {
                    row(
                        person.id.text,
                        person.name,
                        $0.field.code,
                        $0.audience.code,
                        $0.since.description,
                        $0.withdrawn?.description,
                        person.source
                    )
                }
            }
            let found = try scene.rows(
                "SELECT person_id, person_name, field, audience, since, withdrawn, source FROM consents"
            )
            #expect(expected.count > 10 && found == expected.sorted())
        }
    }

    @Test(arguments: ViewExample.allCases)
    func `theme interest and themes say who does what`(example: ViewExample) throws {
        try withScene(example) { scene in
            let found = try scene.rows(
                "SELECT party_id, party_kind, relation, theme_id, theme_name, weight, since, until, source FROM theme_interest"
            )
            let ties = try scene.ties(.worksOn, .offers, .needs, .interestedIn).filter {
                try scene.node($0.to).kind == .theme
            }
            let expected = try ties.map { tie in
                row(
                    tie.from.text,
                    try scene.node(tie.from).kind.code,
                    tie.kind.code,
                    tie.to.text,
                    try scene.node(tie.to).name,
                    weight(tie),
                    since(tie),
                    until(tie),
                    tie.details.source
                )
            }
            #expect(!found.isEmpty && found == expected.sorted())
            let themes = try scene.rows("SELECT theme_id, broader_id, works_on_count, needs_count FROM themes")
            let counted = scene.nodes(.theme).map { theme in
                let counts = [TieKind.worksOn, .needs].map { kind in
                    String(Set(scene.ties(kind).filter { $0.to == theme.id }.map(\.from)).count)
                }
                let broader = scene.ties(.broader).first { $0.from == theme.id }?.to.text
                return row(theme.id.text, broader, counts[0], counts[1])
            }
            #expect(themes == counted.sorted())
        }
    }
}
