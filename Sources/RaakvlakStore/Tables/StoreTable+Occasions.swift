extension StoreTable {
    /// Views of what is done together: meetings, agreements, initiatives, groups, proposals.
    static let occasionViews: [StoreTable] = [
        meetingAttendance, agreementParties, initiativeParticipants, groupMembers, proposals,
    ]

    private static let attendee: [Column] = [
        .id("attendee_id", of: "attendee"), .name("attendee_name", of: "attendee"),
        .kind("attendee_kind", of: "attendee"),
    ]

    private static let meetingAttendance = view(
        "meeting_attendance",
        nl:
            "Eén rij per bijeenkomst en wie op de deelnemerslijst staat of is uitgenodigd; ook bijeenkomsten zonder lijst.",
        en: "One row for each meeting and who is on its attendance list or is invited; also meetings without a list.",
        [
            .id("meeting_id", of: "meeting"), .name("meeting_name", of: "meeting"),
            .date("meeting_date", of: "meeting"),
            .attribute(
                "meeting_state",
                of: "meeting",
                "state",
                nl: "planned, moved, held of canceled",
                en: "planned, moved, held or canceled"
            ),
        ] + attendee + [
            Column("relation", "tie.kind", nl: "attends of invited", en: "attends or invited"),
            Column(
                "role",
                "NULLIF(tie.role, '')",
                nl: "present, absent, chair, presenter …",
                en: "present, absent, chair, presenter …"
            ),
            Column(
                "state",
                "tie.state",
                nl: "van een uitnodiging: sent, answered of silent",
                en: "of an invitation: sent, answered or silent"
            ),
            .note, .source(of: "tie"),
        ],
        from: """
            node AS meeting
            LEFT JOIN tie ON tie.to_node = meeting.id AND tie.kind IN ('attends', 'invited')
            LEFT JOIN node AS attendee ON attendee.id = tie.from_node
            WHERE meeting.kind = 'meeting'
            """
    )

    private static let agreementParties = view(
        "agreement_parties",
        nl: "Eén rij per afspraak en partij; ook afspraken zonder genoemde partij.",
        en: "One row for each agreement and party; also agreements of which no party is named.",
        [
            .id("agreement_id", of: "agreement"),
            Column("text", "agreement.name", nl: "de tekst", en: "the text"),
            .attribute("intensity", of: "agreement", nl: "discuss of develop", en: "discuss or develop"),
            .attribute(
                "state",
                of: "agreement",
                nl: "tentative, agreed, active of ended",
                en: "tentative, agreed, active or ended"
            ),
            .attribute("next_step", of: "agreement", nl: "de volgende stap", en: "the next step"),
            .id("party_id", of: "party"), .name("party_name", of: "party"), .kind("party_kind", of: "party"),
        ] + Column.period(of: "agreement"),
        from: """
            node AS agreement
            LEFT JOIN tie ON tie.from_node = agreement.id AND tie.kind = 'party'
            LEFT JOIN node AS party ON party.id = tie.to_node
            WHERE agreement.kind = 'agreement'
            """
    )

    private static let initiativeParticipants = view(
        "initiative_participants",
        nl: "Eén rij per initiatief en wie het trekt, partner of aanspreekpunt is; ook initiatieven zonder.",
        en: "One row for each initiative and who leads it, is a partner or the contact; also initiatives without.",
        [
            .id("initiative_id", of: "initiative"), .name("initiative_name", of: "initiative"),
            .attribute(
                "phase",
                of: "initiative",
                nl: "idea, planned, starting, running, advanced of ended",
                en: "idea, planned, starting, running, advanced or ended"
            ),
            .attribute(
                "sector",
                of: "initiative",
                nl: "de sectoren, met | ertussen",
                en: "the sectors, with | between"
            ),
            .attribute("summary", of: "initiative", nl: "de samenvatting", en: "the summary"),
            Column("relation", "tie.kind", nl: "leads, partnerIn of contactFor", en: "leads, partnerIn or contactFor"),
            .id("participant_id", of: "participant"), .name("participant_name", of: "participant"),
            .kind("participant_kind", of: "participant"),
        ] + Column.period(of: "initiative"),
        from: """
            node AS initiative
            LEFT JOIN tie ON tie.to_node = initiative.id AND tie.kind IN ('leads', 'partnerIn', 'contactFor')
            LEFT JOIN node AS participant ON participant.id = tie.from_node
            WHERE initiative.kind = 'initiative'
            """
    )

    private static let groupMembers = view(
        "group_members",
        nl: "Eén rij per groep of programma en wie eraan meedoet.",
        en: "One row for each group or program and who takes part in it.",
        [
            .id("group_id", of: "together"), .name("group_name", of: "together"),
            Column("group_kind", "together.kind", nl: "group of program", en: "group or program"),
            .id("member_id", of: "member"), .name("member_name", of: "member"), .kind("member_kind", of: "member"),
            .role,
        ] + Column.period(of: "tie"),
        from: """
            tie
            JOIN node AS member ON member.id = tie.from_node
            JOIN node AS together ON together.id = tie.to_node
            WHERE tie.kind = 'participatesIn'
            """
    )

    private static let proposals = view(
        "proposals",
        nl: "Eén rij per voorstel aan twee personen om elkaar te spreken, met wat ervan werd.",
        en: "One row for each proposal to two persons to talk, with what became of it.",
        [
            .id("proposal_id", of: "proposal"),
            .attribute(
                "state",
                of: "proposal",
                nl: "proposed, accepted, declined, expired, met, agreed, paused of avoid",
                en: "proposed, accepted, declined, expired, met, agreed, paused or avoid"
            ),
            .attribute("reason", of: "proposal", nl: "de reden", en: "the reason"),
            .id("proposer_id", of: "proposer"), .name("proposer_name", of: "proposer"),
            .id("addressee_id", of: "addressee"), .name("addressee_name", of: "addressee"),
            .date("date", of: "proposal"), .source(of: "proposal"),
        ],
        from: """
            node AS proposal
            LEFT JOIN tie AS proposed ON proposed.from_node = proposal.id AND proposed.kind = 'proposedBy'
            LEFT JOIN node AS proposer ON proposer.id = proposed.to_node
            LEFT JOIN tie AS addressed ON addressed.from_node = proposal.id AND addressed.kind = 'proposedTo'
            LEFT JOIN node AS addressee ON addressee.id = addressed.to_node
            WHERE proposal.kind = 'proposal'
            """
    )
}
