extension Schema {
    static let nodeTable: [NodeRule] = [
        rule(
            .schoolBoard,
            nl: ("schoolbestuur", "schoolbesturen"),
            en: ("school board", "school boards"),
            organization
        ),
        rule(
            .samenwerkingsverband,
            nl: ("samenwerkingsverband", "samenwerkingsverbanden"),
            en: ("samenwerkingsverband", "samenwerkingsverbanden"),
            organization
        ),
        rule(.gemeente, nl: ("gemeente", "gemeenten"), en: ("gemeente", "gemeenten"), organization),
        rule(.school, nl: ("school", "scholen"), en: ("school", "schools"), school),
        rule(.organization, nl: ("organisatie", "organisaties"), en: ("organization", "organizations"), organization),
        rule(.region, nl: ("regio", "regio’s"), en: ("region", "regions"), [], period: false),
        rule(.person, nl: ("persoon", "personen"), en: ("person", "persons"), person, period: false),
        rule(.initiative, nl: ("initiatief", "initiatieven"), en: ("initiative", "initiatives"), initiative),
        rule(.theme, nl: ("thema", "thema’s"), en: ("theme", "themes"), theme, period: false),
        rule(
            .contribution,
            nl: ("inbreng", "inbreng"),
            en: ("contribution", "contributions"),
            contribution,
            text: true,
            end: false,
            occurrence: true
        ),
        rule(.agreement, nl: ("afspraak", "afspraken"), en: ("agreement", "agreements"), agreement, text: true),
        rule(.meeting, nl: ("bijeenkomst", "bijeenkomsten"), en: ("meeting", "meetings"), meeting, occurrence: true),
        rule(.group, nl: ("groep", "groepen"), en: ("group", "groups"), group),
        rule(
            .document,
            nl: ("document", "documenten"),
            en: ("document", "documents"),
            document,
            end: false,
            occurrence: true
        ),
        rule(.program, nl: ("programma", "programma’s"), en: ("program", "programs"), program),
        rule(
            .figure,
            nl: ("cijfer", "cijfers"),
            en: ("figure", "figures"),
            figure,
            text: true,
            end: false,
            occurrence: true
        ),
        rule(
            .proposal,
            nl: ("voorstel", "voorstellen"),
            en: ("proposal", "proposals"),
            proposal,
            text: true,
            end: false,
            occurrence: true
        ),
    ]

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
}
