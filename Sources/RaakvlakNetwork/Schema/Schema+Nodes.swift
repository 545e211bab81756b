extension Schema {
    static func nodeRule(_ kind: NodeKind) -> NodeRule {
        switch kind {
        case .schoolBoard:
            rule(kind, nl: ("schoolbestuur", "schoolbesturen"), en: ("school board", "school boards"), organization)
        case .samenwerkingsverband:
            rule(
                kind,
                nl: ("samenwerkingsverband", "samenwerkingsverbanden"),
                en: ("samenwerkingsverband", "samenwerkingsverbanden"),
                organization
            )
        case .gemeente:
            rule(kind, nl: ("gemeente", "gemeenten"), en: ("gemeente", "gemeenten"), organization)
        case .school:
            rule(kind, nl: ("school", "scholen"), en: ("school", "schools"), [identifier])
        case .organization:
            rule(kind, nl: ("organisatie", "organisaties"), en: ("organization", "organizations"), organization)
        case .region:
            rule(kind, nl: ("regio", "regio’s"), en: ("region", "regions"), [], period: false)
        case .person:
            rule(kind, nl: ("persoon", "personen"), en: ("person", "persons"), person, period: false)
        case .initiative:
            rule(kind, nl: ("initiatief", "initiatieven"), en: ("initiative", "initiatives"), initiative)
        case .theme:
            rule(kind, nl: ("thema", "thema’s"), en: ("theme", "themes"), theme, period: false)
        case .contribution:
            rule(
                kind,
                nl: ("inbreng", "inbreng"),
                en: ("contribution", "contributions"),
                contribution,
                text: true,
                end: false,
                occurrence: true
            )
        case .agreement:
            rule(kind, nl: ("afspraak", "afspraken"), en: ("agreement", "agreements"), agreement, text: true)
        case .meeting:
            rule(kind, nl: ("bijeenkomst", "bijeenkomsten"), en: ("meeting", "meetings"), meeting, occurrence: true)
        case .group:
            rule(kind, nl: ("groep", "groepen"), en: ("group", "groups"), group)
        case .document:
            rule(
                kind,
                nl: ("document", "documenten"),
                en: ("document", "documents"),
                document,
                end: false,
                occurrence: true
            )
        case .program:
            rule(kind, nl: ("programma", "programma’s"), en: ("program", "programs"), [])
        case .figure:
            rule(
                kind,
                nl: ("cijfer", "cijfers"),
                en: ("figure", "figures"),
                figure,
                text: true,
                end: false,
                occurrence: true
            )
        case .proposal:
            rule(
                kind,
                nl: ("voorstel", "voorstellen"),
                en: ("proposal", "proposals"),
                proposal,
                text: true,
                end: false,
                occurrence: true
            )
        }
    }

    private static func rule(
        _ kind: NodeKind,
        nl: (String, String),
        en: (String, String),
        _ attributes: [AttributeRule],
        text: Bool = false,
        period: Bool = true,
        end: Bool = true,
        occurrence: Bool = false
    ) -> NodeRule {
        NodeRule(
            kind: kind,
            label: Phrase(nl: nl.0, en: en.0),
            plural: Phrase(nl: nl.1, en: en.1),
            attributes: attributes,
            hasText: text,
            hasPeriod: period,
            hasEnd: period && end,
            isOccurrence: occurrence
        )
    }

    private static func attribute(
        _ name: AttributeName,
        _ format: AttributeFormat,
        nl: String,
        en: String,
        required: Bool = false
    ) -> AttributeRule {
        AttributeRule(name: name, format: format, isRequired: required, label: Phrase(nl: nl, en: en))
    }
}

extension Schema {
    private static let identifier = attribute(.identifier, .identifier, nl: "nummer", en: "identifier")
    private static let url = attribute(.url, .url, nl: "website", en: "website")
    private static let email = attribute(.email, .email, nl: "e-mail", en: "e-mail")
    private static let deadline = attribute(.deadline, .date, nl: "uiterlijk", en: "deadline")

    private static let existence = attribute(
        .state,
        .choice([
            Choice("founding", nl: "in oprichting", en: "being founded"),
            Choice("active", nl: "actief", en: "active"),
            Choice("ended", nl: "beëindigd", en: "ended"),
        ]),
        nl: "status",
        en: "state"
    )

    private static let organization = [
        attribute(.sector, .choices(sectors), nl: "sector", en: "sector"), identifier, email, url, existence,
    ]

    private static let sectors =
        ["po", "vo", "so", "sbo", "bao", "vso", "mbo", "ho"].map { Choice($0) } + [
            Choice("jeugdhulp", nl: "jeugdhulp", en: "youth care"), Choice("gemeente"),
            Choice("kinderopvang", nl: "kinderopvang", en: "childcare"),
        ]

    private static let person = [
        attribute(
            .ambassador,
            .choice([Choice("yes", nl: "ja", en: "yes"), Choice("no", nl: "nee", en: "no")]),
            nl: "ambassadeur",
            en: "ambassador"
        ),
        email,
        attribute(.phone, .phone, nl: "telefoon", en: "phone"),
        attribute(
            .language,
            .choice([Choice("nl", nl: "Nederlands", en: "Dutch"), Choice("en", nl: "Engels", en: "English")]),
            nl: "taal",
            en: "language"
        ),
        attribute(.capacity, .count, nl: "ruimte voor gesprekken", en: "capacity"),
        attribute(.pausedUntil, .date, nl: "pauze tot en met", en: "paused until"),
    ]

    private static let theme = [
        attribute(.synonyms, .texts, nl: "synoniemen", en: "synonyms"),
        attribute(.weakSynonyms, .texts, nl: "zwakke synoniemen", en: "weak synonyms"),
        attribute(.definition, .text, nl: "omschrijving", en: "definition"),
        attribute(.scope, .text, nl: "toelichting", en: "scope"),
    ]

    private static let initiative = [
        attribute(
            .phase,
            .choice([
                Choice("idea", nl: "idee", en: "idea"), Choice("planned", nl: "gepland", en: "planned"),
                Choice("starting", nl: "startend", en: "starting"), Choice("running", nl: "lopend", en: "running"),
                Choice("advanced", nl: "gevorderd", en: "advanced"), Choice("ended", nl: "afgerond", en: "ended"),
            ]),
            nl: "fase",
            en: "phase"
        ),
        attribute(.summary, .text, nl: "samenvatting", en: "summary"), deadline,
    ]

    private static let contribution = [
        attribute(
            .kind,
            .choice([
                Choice("need", nl: "behoefte", en: "need"), Choice("offer", nl: "aanbod", en: "offer"),
                Choice("idea", nl: "idee", en: "idea"), Choice("question", nl: "vraag", en: "question"),
                Choice("example", nl: "voorbeeld", en: "example"),
                Choice("expectation", nl: "verwachting", en: "expectation"),
                Choice("association", nl: "associatie", en: "association"),
                Choice("finding", nl: "bevinding", en: "finding"), Choice("plan", nl: "plan", en: "plan"),
            ]),
            nl: "soort",
            en: "kind",
            required: true
        ),
        deadline,
    ]

    private static let agreement = [
        attribute(
            .intensity,
            .choice([
                Choice("discuss", nl: "bespreken", en: "discuss"), Choice("develop", nl: "uitwerken", en: "develop"),
            ]),
            nl: "vorm",
            en: "intensity"
        ),
        attribute(
            .state,
            .choice([
                Choice("tentative", nl: "voorlopig", en: "tentative"),
                Choice("agreed", nl: "afgesproken", en: "agreed"),
                Choice("active", nl: "loopt", en: "active"), Choice("ended", nl: "afgerond", en: "ended"),
            ]),
            nl: "status",
            en: "state"
        ),
        attribute(.nextStep, .text, nl: "volgende stap", en: "next step"),
    ]

    private static let meeting = [
        attribute(.kind, .text, nl: "soort", en: "kind"),
        attribute(
            .form,
            .choice([
                Choice("online", nl: "online", en: "online"), Choice("on-site", nl: "op locatie", en: "on site"),
                Choice("hybrid", nl: "hybride", en: "hybrid"),
            ]),
            nl: "vorm",
            en: "form"
        ),
        attribute(
            .state,
            .choice([
                Choice("planned", nl: "gepland", en: "planned"), Choice("moved", nl: "verplaatst", en: "moved"),
                Choice("held", nl: "gehouden", en: "held"), Choice("canceled", nl: "vervallen", en: "canceled"),
            ]),
            nl: "status",
            en: "state"
        ),
        attribute(.place, .text, nl: "plaats", en: "place"),
    ]

    private static let group = [existence, attribute(.purpose, .text, nl: "doel", en: "purpose")]

    private static let document = [attribute(.kind, .text, nl: "soort", en: "kind"), url]

    private static let figure = [
        attribute(.minimum, .number, nl: "ten minste", en: "minimum"),
        attribute(.maximum, .number, nl: "ten hoogste", en: "maximum"),
        attribute(
            .qualifier,
            .choice([
                Choice("exactly", nl: "precies", en: "exactly"), Choice("about", nl: "ongeveer", en: "about"),
                Choice("more-than", nl: "meer dan", en: "more than"),
            ]),
            nl: "nauwkeurigheid",
            en: "qualifier"
        ),
        attribute(.unit, .text, nl: "eenheid", en: "unit"),
    ]

    private static let proposal = [
        attribute(
            .state,
            .choice([
                Choice("proposed", nl: "voorgesteld", en: "proposed"),
                Choice("accepted", nl: "aangenomen", en: "accepted"),
                Choice("declined", nl: "afgewezen", en: "declined"), Choice("expired", nl: "verlopen", en: "expired"),
                Choice("met", nl: "gesproken", en: "met"), Choice("agreed", nl: "afspraak gemaakt", en: "agreed"),
                Choice("paused", nl: "later", en: "paused"), Choice("avoid", nl: "liever niet", en: "avoid"),
            ]),
            nl: "status",
            en: "state"
        ),
        attribute(.reason, .text, nl: "reden", en: "reason"),
        attribute(.visibleTo, .text, nl: "zichtbaar voor", en: "visible to"),
    ]
}
