extension Schema {
    private static let organizations = NodeKindSet.organizations
    private static let actors = NodeKindSet.organizations | NodeKindSet(.person)

    /// How organizations, schools and regions hang together.
    static let structure: [TieRule] = [
        TieRule(
            .memberOf,
            nl: ("lidmaatschap", "is lid van", "heeft als lid"),
            en: ("membership", "is a member of", "has as member"),
            [(organizations, NodeKindSet(.samenwerkingsverband, .organization))],
            roles: .closed([
                Choice("member", nl: "lid", en: "member"), Choice("opting-in", nl: "opting-in", en: "opting-in"),
            ])
        ),
        TieRule(
            .covers,
            nl: ("werkgebied", "heeft als werkgebied", "ligt in het werkgebied van"),
            en: ("coverage", "covers", "is covered by"),
            [(NodeKindSet(.samenwerkingsverband), NodeKindSet(.gemeente))]
        ),
        TieRule(
            .governs,
            nl: ("bestuur", "bestuurt", "valt onder"),
            en: ("governance", "governs", "is governed by"),
            [(NodeKindSet(.schoolBoard, .gemeente, .organization), NodeKindSet(.school))]
        ),
        TieRule(
            .locatedIn,
            nl: ("vestiging", "ligt in", "is de plaats van"),
            en: ("location", "is located in", "is the place of"),
            [(organizations | NodeKindSet(.meeting), NodeKindSet(.gemeente))]
        ),
        TieRule(
            .inRegion,
            nl: ("regio", "hoort bij de regio", "omvat"),
            en: ("region", "lies in the region", "comprises"),
            [(organizations | NodeKindSet(.meeting, .initiative, .group), NodeKindSet(.region))]
        ),
        TieRule(
            .adjacent,
            nl: ("buurregio", "grenst aan", "grenst aan"),
            en: ("neighboring region", "borders on", "borders on"),
            [(NodeKindSet(.region), NodeKindSet(.region))],
            undirected: true
        ),
        TieRule(
            .partOf,
            nl: ("onderdeel", "is onderdeel van", "bestaat onder meer uit"),
            en: ("part", "is part of", "has as part"),
            [
                (organizations, organizations), (NodeKindSet(.meeting), NodeKindSet(.meeting)),
                (NodeKindSet(.group), organizations | NodeKindSet(.group)),
                (NodeKindSet(.initiative, .group, .program), NodeKindSet(.program)),
                (NodeKindSet(.document), NodeKindSet(.document)), (NodeKindSet(.region), NodeKindSet(.region)),
            ],
            acyclic: true
        ),
        TieRule(
            .succeeds,
            nl: ("opvolging", "volgt op", "is opgevolgd door"),
            en: ("succession", "succeeds", "is succeeded by"),
            [
                (organizations, organizations), (NodeKindSet(.group), organizations | NodeKindSet(.group)),
                (NodeKindSet(.program), NodeKindSet(.program)), (NodeKindSet(.document), NodeKindSet(.document)),
                (NodeKindSet(.meeting), NodeKindSet(.meeting)),
            ],
            acyclic: true
        ),
    ]

    /// Who takes part in what, and how.
    static let participation: [TieRule] = [
        TieRule(
            .worksFor,
            nl: ("werkgever", "werkt bij", "heeft in dienst"),
            en: ("employment", "works for", "employs"),
            [(NodeKindSet(.person), organizations)],
            roles: .open
        ),
        TieRule(
            .represents,
            nl: ("contactpersoon", "is contactpersoon van", "heeft als contactpersoon"),
            en: ("contact person", "is the contact person for", "has as its contact person"),
            [(NodeKindSet(.person), organizations)],
            roles: .open,
            states: .closed([
                Choice("nominated", nl: "voorgedragen", en: "nominated", isDenial: true),
                Choice("accepted", nl: "aanvaard", en: "accepted"),
                Choice("declined", nl: "heeft bedankt", en: "declined", isDenial: true),
                Choice("replaced", nl: "vervangen", en: "replaced", isDenial: true),
                Choice("withdrawn", nl: "teruggetrokken", en: "withdrawn", isDenial: true),
                Choice("ended", nl: "beëindigd", en: "ended", isDenial: true),
            ])
        ),
        TieRule(
            .invited,
            nl: ("uitnodiging", "is uitgenodigd voor", "heeft uitgenodigd"),
            en: ("invitation", "is invited to", "has invited"),
            [(actors | NodeKindSet(.group), NodeKindSet(.meeting, .program, .group))],
            states: .closed([
                Choice("sent", nl: "verstuurd", en: "sent"), Choice("answered", nl: "beantwoord", en: "answered"),
                Choice("silent", nl: "geen antwoord", en: "no answer"),
            ])
        ),
        TieRule(
            .leads,
            nl: ("trekker", "is trekker van", "heeft als trekker"),
            en: ("lead", "leads", "is led by"),
            [(actors, NodeKindSet(.initiative, .group))]
        ),
        TieRule(
            .partnerIn,
            nl: ("partner", "is partner in", "heeft als partner"),
            en: ("partner", "is a partner in", "has as partner"),
            [(organizations, NodeKindSet(.initiative, .program))]
        ),
        TieRule(
            .contactFor,
            nl: ("aanspreekpunt", "is aanspreekpunt voor", "heeft als aanspreekpunt"),
            en: ("contact point", "is the contact for", "has as contact"),
            [
                (
                    actors | NodeKindSet(.group),
                    NodeKindSet(.initiative, .program, .meeting, .group, .document, .agreement)
                )
            ]
        ),
        TieRule(
            .interestedIn,
            nl: ("belangstelling", "heeft belangstelling voor", "heeft de belangstelling van"),
            en: ("interest", "is interested in", "interests"),
            [(actors, NodeKindSet(.initiative, .theme, .contribution))]
        ),
        TieRule(
            .assesses,
            nl: ("beoordeling", "beoordeelt", "is beoordeeld door"),
            en: ("assessment", "assesses", "is assessed by"),
            [(actors, NodeKindSet(.initiative))],
            states: .closed([
                Choice("relevant", nl: "relevant", en: "relevant"), Choice("maybe", nl: "misschien", en: "maybe"),
                Choice("not-relevant", nl: "niet relevant", en: "not relevant"),
            ])
        ),
        TieRule(
            .attends,
            nl: ("aanwezigheid", "staat op de deelnemerslijst van", "heeft op de deelnemerslijst"),
            en: ("attendance", "is on the attendance list of", "has on its attendance list"),
            [(actors | NodeKindSet(.group), NodeKindSet(.meeting))],
            roles: .closed([
                Choice("invited", nl: "uitgenodigd", en: "invited"),
                Choice("present", nl: "aanwezig", en: "present"),
                Choice("absent", nl: "afwezig", en: "absent", isDenial: true),
                Choice("chair", nl: "gespreksleider", en: "chair"),
                Choice("presenter", nl: "presentator", en: "presenter"),
                Choice("host", nl: "gastheer", en: "host"),
            ])
        ),
        TieRule(
            .organizes,
            nl: ("organisator", "organiseert", "wordt georganiseerd door"),
            en: ("organizer", "organizes", "is organized by"),
            [(actors | NodeKindSet(.group), NodeKindSet(.meeting, .group, .program))]
        ),
        TieRule(
            .participatesIn,
            nl: ("deelname", "doet mee aan", "heeft als deelnemer"),
            en: ("participation", "takes part in", "has as participant"),
            [(actors | NodeKindSet(.initiative, .region), NodeKindSet(.group, .program))]
        ),
        TieRule(
            .appliesFor,
            nl: ("aanmelding", "meldt zich aan voor", "heeft als aanmelding"),
            en: ("application", "applies for", "has as applicant"),
            [(actors | NodeKindSet(.initiative), NodeKindSet(.group, .program, .meeting))],
            states: .closed([
                Choice("registered", nl: "aangemeld", en: "registered"),
                Choice("intake", nl: "in gesprek", en: "intake"), Choice("placed", nl: "ingedeeld", en: "placed"),
                Choice("waiting-list", nl: "wachtlijst", en: "waiting list"),
                Choice("declined", nl: "afgewezen", en: "declined", isDenial: true),
                Choice("withdrawn", nl: "teruggetrokken", en: "withdrawn", isDenial: true),
            ])
        ),
        TieRule(
            .collaborates,
            nl: ("samenwerking", "werkt samen met", "werkt samen met"),
            en: ("collaboration", "collaborates with", "collaborates with"),
            [(actors | NodeKindSet(.initiative), actors | NodeKindSet(.initiative))],
            undirected: true,
            roles: .closed([
                Choice("structural", nl: "structureel", en: "structural"),
                Choice("incidental", nl: "incidenteel", en: "incidental"),
            ])
        ),
        // Pupils of one school follow lessons at the other: by law between schools only.
        TieRule(
            .symbiosis,
            nl: ("symbiose", "heeft een symbiose met", "heeft een symbiose met"),
            en: ("symbiosis", "is in symbiosis with", "is in symbiosis with"),
            [(NodeKindSet(.school), NodeKindSet(.school))],
            undirected: true
        ),
        TieRule(
            .party,
            nl: ("partij", "is een afspraak van", "is partij bij"),
            en: ("party", "is an agreement of", "is party to"),
            [(NodeKindSet(.agreement), actors)]
        ),
    ]
}
