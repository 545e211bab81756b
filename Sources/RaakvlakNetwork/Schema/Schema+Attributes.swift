extension Schema {
    private static func attribute(
        _ name: AttributeName,
        _ format: AttributeFormat,
        nl: String,
        en: String,
        required: Bool = false
    ) -> AttributeRule {
        AttributeRule(name: name, format: format, isRequired: required, label: Phrase(nl: nl, en: en))
    }

    static let identifier = attribute(.identifier, .identifier, nl: "nummer", en: "identifier")
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

    private static let sector = attribute(
        .sector,
        .choices(
            ["po", "vo", "so", "sbo", "bao", "vso", "mbo", "ho"].map { Choice($0) } + [
                Choice("jeugdhulp", nl: "jeugdhulp", en: "youth care"), Choice("gemeente"),
                Choice("kinderopvang", nl: "kinderopvang", en: "childcare"),
            ]
        ),
        nl: "sector",
        en: "sector"
    )

    private static let purpose = attribute(.purpose, .text, nl: "doel", en: "purpose")
    private static let note = attribute(.note, .text, nl: "opmerking", en: "note")
    private static let visibleTo = attribute(.visibleTo, .text, nl: "zichtbaar voor", en: "visible to")

    static let organization =
        [
            sector, identifier, email, url, existence,
            attribute(
                .legalForm,
                .choice([
                    Choice("foundation", nl: "stichting", en: "foundation"),
                    Choice("association", nl: "vereniging", en: "association"),
                    Choice("public-body", nl: "publiekrechtelijk lichaam", en: "public body"),
                ]),
                nl: "rechtsvorm",
                en: "legal form"
            ), chamberNumber,
        ] + register

    static let school = [identifier, sector, url] + registeredSchool + register

    static let person = [
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
        attribute(.pausedUntil, .date, nl: "pauze tot en met", en: "paused through"),
        attribute(
            .consent,
            .choice([Choice("yes", nl: "ja", en: "yes"), Choice("no", nl: "nee", en: "no")]),
            nl: "stemt in met voorstellen",
            en: "consents to proposals"
        ),
        attribute(.consents, .consents, nl: "toestemmingen", en: "consents"),
    ]

    static let theme = [
        attribute(.synonyms, .texts, nl: "synoniemen", en: "synonyms"),
        attribute(.weakSynonyms, .texts, nl: "zwakke synoniemen", en: "weak synonyms"),
        attribute(.definition, .text, nl: "omschrijving", en: "definition"),
        attribute(.scope, .text, nl: "toelichting", en: "scope"),
    ]

    static let initiative = [
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
        sector, attribute(.summary, .text, nl: "samenvatting", en: "summary"), deadline,
    ]

    static let contribution = [
        attribute(
            .kind,
            .choice([
                Choice("need", nl: "behoefte", en: "need"), Choice("offer", nl: "aanbod", en: "offer"),
                Choice("idea", nl: "idee", en: "idea"), Choice("question", nl: "vraag", en: "question"),
                Choice("example", nl: "voorbeeld", en: "example"),
                Choice("expectation", nl: "verwachting", en: "expectation"),
                Choice("association", nl: "associatie", en: "association"),
                Choice("finding", nl: "bevinding", en: "finding"), Choice("plan", nl: "plan", en: "plan"),
                Choice("obstacle", nl: "belemmering", en: "obstacle"),
                Choice("experience", nl: "leerervaring", en: "experience"), Choice("tip", nl: "tip", en: "tip"),
            ]),
            nl: "soort",
            en: "kind",
            required: true
        ),
        attribute(
            .aspect,
            .choice([
                Choice("content", nl: "inhoudelijk", en: "content"), Choice("method", nl: "methodisch", en: "method"),
                Choice("organization", nl: "organisatorisch", en: "organization"),
                Choice("policy", nl: "beleidsmatig", en: "policy"),
            ]),
            nl: "soort vraagstuk",
            en: "aspect"
        ),
        deadline, visibleTo,
    ]

    static let agreement = [
        attribute(
            .intensity,
            .choice([
                Choice("discuss", nl: "bespreken", en: "discuss"), Choice("develop", nl: "uitwerken", en: "develop"),
            ]),
            nl: "soort afspraak",
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

    static let meeting = [
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
        attribute(.time, .text, nl: "tijd", en: "time"),
        attribute(.edition, .count, nl: "editie", en: "edition"), note,
    ]

    static let group = [
        attribute(.kind, .text, nl: "soort", en: "kind"), sector, existence,
        purpose, email,
    ]

    static let document = [attribute(.kind, .text, nl: "soort", en: "kind"), sector, url, note]

    static let program = [sector, purpose, note]

    static let figure = [
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

    static let proposal = [
        attribute(
            .state,
            .choice([
                Choice("proposed", nl: "voorgesteld", en: "proposed"),
                Choice("accepted", nl: "geaccepteerd", en: "accepted"),
                Choice("declined", nl: "afgeslagen", en: "declined"), Choice("expired", nl: "verlopen", en: "expired"),
                Choice("met", nl: "gesproken", en: "met"), Choice("agreed", nl: "afspraak gemaakt", en: "agreed"),
                Choice("paused", nl: "later", en: "paused"), Choice("avoid", nl: "liever niet", en: "avoid"),
            ]),
            nl: "status",
            en: "state"
        ),
        attribute(.reason, .text, nl: "reden", en: "reason"),
        visibleTo,
    ]
}
