extension Schema {
    private typealias Words = (String, String, String)
    private static let organizations = NodeKindSet.organizations
    private static let actors = NodeKindSet.organizations | NodeKindSet(.person)
    private static let doers = actors | NodeKindSet(.initiative, .group, .program)

    private static func rule(
        _ kind: TieKind,
        nl: Words,
        en: Words,
        from: NodeKindSet,
        to: NodeKindSet,
        undirected: Bool = false,
        most: Int? = nil,
        acyclic: Bool = false,
        roles: TieRule.Vocabulary = .none
    ) -> TieRule {
        TieRule(
            kind: kind,
            label: Phrase(nl: nl.0, en: en.0),
            forward: Phrase(nl: nl.1, en: en.1),
            backward: Phrase(nl: nl.2, en: en.2),
            ends: [(from, to)],
            isUndirected: undirected,
            most: most,
            isAcyclic: acyclic,
            roles: roles,
            states: .none
        )
    }

    /// What people and organizations do, want and say, and about what.
    static func knowledge(_ kind: TieKind) -> TieRule? {
        switch kind {
        case .worksOn:
            rule(
                kind,
                nl: ("werk", "werkt aan", "is het werk van"),
                en: ("work", "works on", "is worked on by"),
                from: doers,
                to: NodeKindSet(.theme)
            )
        case .offers:
            rule(
                kind,
                nl: ("aanbod", "biedt", "wordt geboden door"),
                en: ("offer", "offers", "is offered by"),
                from: doers,
                to: NodeKindSet(.theme)
            )
        case .needs:
            rule(
                kind,
                nl: ("behoefte", "heeft behoefte aan", "is nodig voor"),
                en: ("need", "needs", "is needed by"),
                from: doers,
                to: NodeKindSet(.theme)
            )
        case .seeks:
            rule(
                kind,
                nl: ("zoekvraag", "zoekt partners in", "wordt gezocht door"),
                en: ("search", "seeks partners in", "is sought by"),
                from: actors | NodeKindSet(.contribution),
                to: NodeKindSet(.region),
                roles: .open
            )
        case .about:
            rule(
                kind,
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
            )
        case .contributedBy:
            rule(
                kind,
                nl: ("inbrenger", "is ingebracht door", "bracht in"),
                en: ("contributor", "is contributed by", "contributed"),
                from: NodeKindSet(.contribution),
                to: actors | NodeKindSet(.group)
            )
        case .answers:
            rule(
                kind,
                nl: ("antwoord", "is een antwoord op", "is beantwoord met"),
                en: ("answer", "answers", "is answered by"),
                from: NodeKindSet(.contribution),
                to: NodeKindSet(.contribution)
            )
        case .inspiredBy:
            rule(
                kind,
                nl: ("inspiratie", "is geïnspireerd door", "inspireerde"),
                en: ("inspiration", "is inspired by", "inspired"),
                from: NodeKindSet(.initiative, .contribution),
                to: NodeKindSet(.initiative, .contribution, .document),
                acyclic: true
            )
        case .broader:
            rule(
                kind,
                nl: ("bovenbegrip", "valt onder", "omvat"),
                en: ("broader theme", "is narrower than", "is broader than"),
                from: NodeKindSet(.theme),
                to: NodeKindSet(.theme),
                most: 1,
                acyclic: true
            )
        case .related:
            rule(
                kind,
                nl: ("verwant thema", "is verwant aan", "is verwant aan"),
                en: ("related theme", "is related to", "is related to"),
                from: NodeKindSet(.theme),
                to: NodeKindSet(.theme),
                undirected: true
            )
        case .subject:
            rule(
                kind,
                nl: ("onderwerp van afspraak", "betreft", "is onderwerp van de afspraak"),
                en: ("subject", "concerns", "is the subject of"),
                from: NodeKindSet(.agreement),
                to: NodeKindSet(.initiative, .contribution, .theme, .program, .document, .group)
            )
        default: nil
        }
    }

    /// Where things come from, and who stands behind them.
    static func provenance(_ kind: TieKind) -> TieRule {
        switch kind {
        case .foundedBy:
            rule(
                kind,
                nl: ("oprichter", "is opgericht door", "richtte op"),
                en: ("founder", "is founded by", "founded"),
                from: organizations | NodeKindSet(.group, .program),
                to: actors
            )
        case .fundedBy:
            rule(
                kind,
                nl: ("subsidie", "wordt betaald door", "betaalt"),
                en: ("funding", "is funded by", "funds"),
                from: organizations | NodeKindSet(.program, .initiative, .document, .group),
                to: organizations | NodeKindSet(.program)
            )
        case .commissionedBy:
            rule(
                kind,
                nl: ("opdrachtgever", "is ingesteld door", "stelde in"),
                en: ("commissioner", "is commissioned by", "commissioned"),
                from: NodeKindSet(.group, .program, .document, .initiative),
                to: organizations
            )
        case .carriedOutBy:
            rule(
                kind,
                nl: ("uitvoerder", "wordt uitgevoerd door", "voert uit"),
                en: ("executor", "is carried out by", "carries out"),
                from: NodeKindSet(.program, .group, .initiative),
                to: organizations
            )
        case .authoredBy:
            rule(
                kind,
                nl: ("auteur", "is geschreven door", "schreef"),
                en: ("author", "is written by", "wrote"),
                from: NodeKindSet(.document),
                to: actors
            )
        case .publishes:
            rule(
                kind,
                nl: ("uitgever", "publiceert", "is gepubliceerd door"),
                en: ("publisher", "publishes", "is published by"),
                from: organizations,
                to: NodeKindSet(.document)
            )
        case .madeAt:
            rule(
                kind,
                nl: ("gelegenheid", "is gemaakt op", "leverde op"),
                en: ("occasion", "is made at", "yielded"),
                from: NodeKindSet(.contribution, .agreement),
                to: NodeKindSet(.meeting),
                most: 1
            )
        case .recordedIn:
            rule(
                kind,
                nl: ("vastlegging", "is vastgelegd in", "legt vast"),
                en: ("record", "is recorded in", "records"),
                from: NodeKindSet(.contribution, .agreement, .meeting, .figure),
                to: NodeKindSet(.document)
            )
        case .proposedBy:
            rule(
                kind,
                nl: ("voorsteller", "is een voorstel van", "stelt voor"),
                en: ("proposer", "is proposed by", "proposes"),
                from: NodeKindSet(.proposal),
                to: NodeKindSet(.person),
                most: 1
            )
        default:
            rule(
                .proposedTo,
                nl: ("gevraagde", "is voorgelegd aan", "kreeg het voorstel"),
                en: ("addressee", "is proposed to", "received the proposal"),
                from: NodeKindSet(.proposal),
                to: NodeKindSet(.person),
                most: 1
            )
        }
    }
}
