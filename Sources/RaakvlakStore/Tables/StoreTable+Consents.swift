import RaakvlakNetwork

extension StoreTable {
    /// What persons consented to, each in a row of its own.
    static let consents = view(
        "consents",
        nl: "Eén rij per persoon en toestemming om iets te tonen, ook als die is ingetrokken.",
        en: "One row for each person and consent to show something, also where it was withdrawn.",
        [
            .id("person_id", of: "person"), .name("person_name", of: "person"),
            Column("field", "given.field", nl: "wat: name, email of phone", en: "what: name, email or phone"),
            Column(
                "audience",
                "given.audience",
                nl: "aan wie: network, samenwerkingsverband of public; elk omvat de vorige",
                en: "to whom: network, samenwerkingsverband or public; each includes those before it"
            ),
            Column("since", "given.since", nl: "de dag waarop die is gegeven", en: "the day on which it was given"),
            Column(
                "withdrawn",
                "given.withdrawn",
                nl: "de dag vanaf welke die niet meer telt; leeg als die niet is ingetrokken",
                en: "the day from which it counts no more; empty where it was not withdrawn"
            ),
            Column(
                "source",
                "person.source",
                nl: "de bron van wat van de persoon bekend is; van een toestemming zelf: raakvlak person consent",
                en: "the source of what is known of the person; that of a consent itself: raakvlak person consent"
            ),
        ],
        from: "(\n\(rows)\n) AS given\nJOIN node AS person ON person.id = given.person"
    )

    /// Takes the lists apart, in SQL of every engine: an item is known by how it begins, and so is where the next one stands.
    private static var rows: String {
        let heads = PersonalField.codes.flatMap { field in
            Audience.codes.map { "('\(field)', '\($0)', '\(field):\($0):')" }
        }
        let day = "item.place + length(form.head)"
        let end = "substr(item.list, \(day) + 10, 2) = '..'"
        let isForm = "substr(item.list, item.place, length(form.head)) = form.head"
        return """
            WITH RECURSIVE form(field, audience, head) AS (
                VALUES \(heads.joined(separator: ", "))
            ), item(person, list, place) AS (
                SELECT id, attributes ->> 'consents', 1 FROM node
                WHERE kind = 'person' AND attributes ->> 'consents' IS NOT NULL
                UNION ALL
                SELECT item.person, item.list, \(day) + CASE WHEN \(end) THEN 23 ELSE 11 END
                FROM item JOIN form ON \(isForm)
            )
            SELECT item.person, form.field, form.audience, substr(item.list, \(day), 10) AS since,
                CASE WHEN \(end) THEN substr(item.list, \(day) + 12, 10) END AS withdrawn
            FROM item JOIN form ON \(isForm)
            """
    }
}
