import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

/// What analysts find in the views is what the network says.
struct ViewTests {
    enum Example: CaseIterable {
        case fixture, random

        func network() throws -> Network {
            switch self {
            case .fixture: try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network.required()
            case .random: try Network.random(seed: 11, persons: 20)
            }
        }
    }

    /// A network, and the store that holds it.
    private struct Scene {
        let store: SQLiteStore
        let network: Network
        let nodes: [Node.ID: Node]

        /// The rows of a view, each as one text, in order.
        func rows(_ sql: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
            let result = try store.query(sql, timeLimit: .seconds(300), limit: 1_000_000)
            #expect(!result.isCut, sourceLocation: sourceLocation)
            return result.rows.map { $0.map(ViewTests.text).joined(separator: "|") }.sorted()
        }

        func node(_ id: Node.ID) throws -> Node { try #require(nodes[id]) }

        func nodes(_ kinds: NodeKind...) -> [Node] { network.nodes.filter { kinds.contains($0.kind) } }

        func ties(_ kinds: TieKind...) -> [Tie] { network.ties.filter { kinds.contains($0.kind) } }

        /// What a left join gives: a row for each of some, and one without where there are none.
        func orNone<Element>(_ found: [Element]) -> [Element?] { found.isEmpty ? [nil] : found.map(Optional.some) }
    }

    private static func text(_ value: QueryValue) -> String {
        switch value {
        case .null: "-"
        case .integer(let number): String(number)
        case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
        case .text(let text): text
        case .bytes: "bytes"
        }
    }

    private func withScene(_ example: Example, _ body: (Scene) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let network = try example.network()
            let store = try SQLiteStore(path: folder.path("n.sqlite"), .making)
            let note = Change.Note(author: "ada", moment: Moment(milliseconds: 1_700_000_000_000), reason: "lijst")
            _ = try store.commit(Edit.between(Network(nodes: [], ties: []), network), note)
            let nodes = Dictionary(network.nodes.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
            try body(Scene(store: store, network: network, nodes: nodes))
        }
    }

    private func row(_ values: String?...) -> String { values.map { $0 ?? "-" }.joined(separator: "|") }

    private func weight(_ tie: Tie) -> String { Self.text(.number(tie.details.weight ?? 1)) }

    private func since(_ tie: Tie) -> String? { tie.details.period.since?.description }

    private func until(_ tie: Tie) -> String? { tie.details.period.until?.description }

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

    @Test(arguments: Example.allCases)
    func `connections are all ties, with the names of both ends`(example: Example) throws {
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

    @Test(arguments: Example.allCases)
    func `contact persons and employments have the organization and the person`(example: Example) throws {
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

    @Test(arguments: Example.allCases)
    func `theme interest and themes say who does what`(example: Example) throws {
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

    @Test(arguments: Example.allCases)
    func `organizations are there with their regions, members and contact persons`(example: Example) throws {
        try withScene(example) { scene in
            let found = try scene.rows(
                "SELECT organization_id, sector, contact_person_count, school_count, source FROM organizations"
            )
            let organizations = scene.network.nodes.filter { $0.kind.isOrganization }
            let expected = organizations.map { organization in
                let contacts = Set(scene.ties(.represents).filter { $0.to == organization.id }.map(\.from))
                let schools = Set(scene.ties(.governs).filter { $0.from == organization.id }.map(\.to))
                return row(
                    organization.id.text,
                    organization.attributes["sector"],
                    String(contacts.count),
                    String(schools.count),
                    organization.source
                )
            }
            #expect(found == expected.sorted())
            let regions = try scene.rows("SELECT organization_id, relation, region_id, since FROM organization_regions")
            let lying = try scene.ties(.inRegion, .locatedIn, .covers).filter {
                try scene.node($0.from).kind.isOrganization
            }
            #expect(regions == lying.map { row($0.from.text, $0.kind.code, $0.to.text, since($0)) }.sorted())
            let members = try scene.rows("SELECT member_id, role, organization_id FROM memberships")
            #expect(members == scene.ties(.memberOf).map { row($0.from.text, $0.details.role, $0.to.text) }.sorted())
        }
    }

    @Test(arguments: Example.allCases)
    func `meetings, agreements, initiatives and groups are there with those who take part`(example: Example) throws {
        try withScene(example) { scene in
            let attendance = try scene.rows("SELECT meeting_id, attendee_id, relation, role FROM meeting_attendance")
            let attending = scene.nodes(.meeting).flatMap { meeting in
                scene.orNone(scene.ties(.attends, .invited).filter { $0.to == meeting.id }).map { tie in
                    row(meeting.id.text, tie?.from.text, tie?.kind.code, tie?.details.role)
                }
            }
            #expect(attendance == attending.sorted())
            let parties = try scene.rows("SELECT agreement_id, text, party_id, since FROM agreement_parties")
            let agreed = scene.nodes(.agreement).flatMap { agreement in
                scene.orNone(scene.ties(.party).filter { $0.from == agreement.id }).map { tie in
                    row(agreement.id.text, agreement.name, tie?.to.text, agreement.period.since?.description)
                }
            }
            #expect(parties == agreed.sorted())
            let initiatives = try scene.rows(
                "SELECT initiative_id, phase, relation, participant_id FROM initiative_participants"
            )
            let involved = scene.nodes(.initiative).flatMap { initiative in
                scene.orNone(scene.ties(.leads, .partnerIn, .contactFor).filter { $0.to == initiative.id }).map { tie in
                    row(initiative.id.text, initiative.attributes["phase"], tie?.kind.code, tie?.from.text)
                }
            }
            #expect(initiatives == involved.sorted())
            let groups = try scene.rows("SELECT group_id, member_id, role, since FROM group_members")
            let taking = scene.ties(.participatesIn).map { row($0.to.text, $0.from.text, $0.details.role, since($0)) }
            #expect(groups == taking.sorted())
        }
    }

    @Test(arguments: Example.allCases)
    func `contributions, proposals and changes are there`(example: Example) throws {
        try withScene(example) { scene in
            let found = try scene.rows(
                "SELECT contribution_id, contribution_kind, contributor_id, subject_id, meeting_id, date FROM contributions"
            )
            let expected = scene.nodes(.contribution).flatMap { contribution -> [String] in
                let ends = { (kind: TieKind) in
                    scene.orNone(scene.ties(kind).filter { $0.from == contribution.id }.map(\.to.text))
                }
                return ends(.contributedBy).flatMap { by in
                    ends(.about).flatMap { about in
                        ends(.madeAt).map { meeting in
                            row(
                                contribution.id.text,
                                contribution.attributes["kind"],
                                by,
                                about,
                                meeting,
                                contribution.period.since?.description
                            )
                        }
                    }
                }
            }
            #expect(!found.isEmpty && found == expected.sorted())
            let proposals = try scene.rows("SELECT proposal_id, state, proposer_id, addressee_id, date FROM proposals")
            let proposed = scene.nodes(.proposal).map { proposal in
                let end = { (kind: TieKind) in scene.ties(kind).first { $0.from == proposal.id }?.to.text }
                return row(
                    proposal.id.text,
                    proposal.attributes["state"],
                    end(.proposedBy),
                    end(.proposedTo),
                    proposal.period.since?.description
                )
            }
            #expect(proposals == proposed.sorted())
            let edits = scene.network.nodes.count + scene.network.ties.count
            #expect(
                try scene.rows("SELECT * FROM change_log") == [
                    row("1", "2023-11-14T22:13:20.000Z", "ada", "lijst", "\(edits)")
                ]
            )
        }
    }
}

extension Optional {
    fileprivate func required() throws -> Wrapped { try #require(self) }
}
