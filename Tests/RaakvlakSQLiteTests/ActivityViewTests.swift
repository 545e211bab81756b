import RaakvlakNetwork
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

/// What analysts find in the views of what people do together is what the network says.
struct ActivityViewTests: ViewChecks {
    @Test(arguments: ViewExample.allCases)
    func `organizations are there with their regions, members and contact persons`(example: ViewExample) throws {
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

    @Test(arguments: ViewExample.allCases)
    func `meetings, agreements, initiatives and groups are there with those who take part`(example: ViewExample) throws
    {
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

    @Test(arguments: ViewExample.allCases)
    func `contributions, proposals and changes are there`(example: ViewExample) throws {
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
