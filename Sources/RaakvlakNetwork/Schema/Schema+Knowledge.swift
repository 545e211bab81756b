extension Schema {
    private static let organizations = NodeKindSet.organizations
    private static let actors = NodeKindSet.organizations | NodeKindSet(.person)
    private static let doers = actors | NodeKindSet(.initiative, .group, .program)

    /// What people and organizations do, want and say, and about what.
    static let knowledge: [TieRule] = [
        TieRule(
            .worksOn,
            nl: ("werk", "werkt aan", "is een werkthema van"),
            en: ("work", "works on", "is worked on by"),
            from: doers,
            to: NodeKindSet(.theme)
        ),
        TieRule(
            .offers,
            nl: ("aanbod", "biedt", "wordt geboden door"),
            en: ("offer", "offers", "is offered by"),
            from: doers,
            to: NodeKindSet(.theme)
        ),
        TieRule(
            .needs,
            nl: ("behoefte", "heeft behoefte aan", "is nodig voor"),
            en: ("need", "needs", "is needed by"),
            from: doers,
            to: NodeKindSet(.theme)
        ),
        TieRule(
            .seeks,
            nl: ("zoekvraag", "zoekt partners in", "is zoekgebied van"),
            en: ("search", "seeks partners in", "is searched by"),
            from: actors | NodeKindSet(.contribution, .group),
            to: NodeKindSet(.region),
            roles: .open
        ),
        TieRule(
            .about,
            nl: ("onderwerp", "gaat over", "is onderwerp van"),
            en: ("topic", "is about", "is the topic of"),
            from: NodeKindSet(
                .contribution,
                .initiative,
                .meeting,
                .agreement,
                .document,
                .group,
                .program,
                .figure
            ),
            to: .all
        ),
        TieRule(
            .contributedBy,
            nl: ("inbrenger", "is ingebracht door", "bracht in"),
            en: ("contributor", "is contributed by", "contributed"),
            from: NodeKindSet(.contribution),
            to: actors | NodeKindSet(.group)
        ),
        TieRule(
            .answers,
            nl: ("antwoord", "is een antwoord op", "is beantwoord met"),
            en: ("answer", "answers", "is answered by"),
            from: NodeKindSet(.contribution),
            to: NodeKindSet(.contribution)
        ),
        TieRule(
            .inspiredBy,
            nl: ("inspiratie", "is geïnspireerd door", "inspireerde"),
            en: ("inspiration", "is inspired by", "inspired"),
            from: NodeKindSet(.initiative, .contribution),
            to: NodeKindSet(.initiative, .contribution, .document),
            acyclic: true
        ),
        TieRule(
            .broader,
            nl: ("bovenbegrip", "valt onder", "omvat"),
            en: ("broader theme", "is narrower than", "is broader than"),
            from: NodeKindSet(.theme),
            to: NodeKindSet(.theme),
            most: 1,
            acyclic: true
        ),
        TieRule(
            .related,
            nl: ("verwantschap", "is verwant aan", "is verwant aan"),
            en: ("relation", "is related to", "is related to"),
            [(NodeKindSet(.theme), NodeKindSet(.theme)), (NodeKindSet(.document), NodeKindSet(.document))],
            undirected: true
        ),
        TieRule(
            .subject,
            nl: ("onderwerp van afspraak", "betreft", "is onderwerp van de afspraak"),
            en: ("subject", "concerns", "is the subject of"),
            from: NodeKindSet(.agreement),
            to: NodeKindSet(.initiative, .contribution, .theme, .program, .document, .group)
        ),
        TieRule(
            .addressedTo,
            nl: ("doelgroep", "is bedoeld voor", "is doelgroep van"),
            en: ("audience", "is meant for", "is the audience of"),
            [
                (
                    NodeKindSet(.contribution, .initiative, .meeting, .document, .program, .group),
                    actors | NodeKindSet(.group)
                )
            ],
            roles: .closed([
                Choice("audience", nl: "doelgroep", en: "audience"),
                Choice("recipient", nl: "ontvanger", en: "recipient"),
            ])
        ),
        TieRule(
            .processedIn,
            nl: ("verwerking", "komt terug in", "verwerkt"),
            en: ("processing", "comes back in", "takes up"),
            [(NodeKindSet(.contribution), NodeKindSet(.document, .program, .initiative))],
            states: .closed([
                Choice("collected", nl: "verzameld", en: "collected"),
                Choice("discussed", nl: "in bespreking", en: "under discussion"),
                Choice("processed", nl: "verwerkt", en: "processed"),
                Choice("not-adopted", nl: "niet overgenomen", en: "not adopted"),
            ])
        ),
    ]

    /// Where things come from, and who stands behind them.
    static let provenance: [TieRule] = [
        TieRule(
            .foundedBy,
            nl: ("oprichter", "is opgericht door", "richtte op"),
            en: ("founder", "is founded by", "founded"),
            from: organizations | NodeKindSet(.group, .program),
            to: actors
        ),
        TieRule(
            .fundedBy,
            nl: ("financiering", "wordt gefinancierd door", "financiert"),
            en: ("funding", "is funded by", "funds"),
            from: organizations | NodeKindSet(.program, .initiative, .document, .group),
            to: organizations | NodeKindSet(.program)
        ),
        TieRule(
            .commissionedBy,
            nl: ("opdrachtgever", "is in opdracht van", "gaf opdracht voor"),
            en: ("commissioner", "is commissioned by", "commissioned"),
            from: NodeKindSet(.group, .program, .document, .initiative),
            to: organizations
        ),
        TieRule(
            .carriedOutBy,
            nl: ("uitvoerder", "wordt uitgevoerd door", "voert uit"),
            en: ("executor", "is carried out by", "carries out"),
            from: NodeKindSet(.program, .group, .initiative),
            to: organizations
        ),
        TieRule(
            .authoredBy,
            nl: ("auteur", "is geschreven door", "schreef"),
            en: ("author", "is written by", "wrote"),
            from: NodeKindSet(.document),
            to: actors | NodeKindSet(.group)
        ),
        TieRule(
            .productOf,
            nl: ("product", "is een product van", "leverde op"),
            en: ("product", "is a product of", "produced"),
            from: NodeKindSet(.document, .initiative),
            to: NodeKindSet(.program, .initiative, .group)
        ),
        TieRule(
            .publishes,
            nl: ("uitgever", "publiceert", "is gepubliceerd door"),
            en: ("publisher", "publishes", "is published by"),
            from: organizations,
            to: NodeKindSet(.document)
        ),
        TieRule(
            .madeAt,
            nl: ("gelegenheid", "is ontstaan tijdens", "leverde op"),
            en: ("occasion", "was made at", "yielded"),
            from: NodeKindSet(.contribution, .agreement),
            to: NodeKindSet(.meeting),
            most: 1
        ),
        TieRule(
            .recordedIn,
            nl: ("vastlegging", "is vastgelegd in", "legt vast"),
            en: ("record", "is recorded in", "records"),
            from: NodeKindSet(.contribution, .agreement, .meeting, .figure),
            to: NodeKindSet(.document)
        ),
        TieRule(
            .proposedBy,
            nl: ("voorsteller", "is een voorstel van", "stelt voor"),
            en: ("proposer", "is proposed by", "proposes"),
            from: NodeKindSet(.proposal),
            to: NodeKindSet(.person),
            most: 1
        ),
        TieRule(
            .proposedTo,
            nl: ("gevraagde", "is voorgelegd aan", "kreeg het voorstel"),
            en: ("addressee", "is proposed to", "received the proposal"),
            from: NodeKindSet(.proposal),
            to: NodeKindSet(.person),
            most: 1
        ),
    ]
}
