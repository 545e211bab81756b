internal import RaakvlakNetwork

extension Texts {
    /// The name of the file in a new folder that explains it.
    static let explanationName = Phrase(nl: "LEESMIJ.md", en: "README.md")

    /// What stands in it.
    static let explanation = Phrase(
        nl: """
            # Een netwerk voor Raakvlak

            Elk bestand is een tabel: de eerste regel bevat de kolomnamen, elke volgende regel gaat over één persoon, organisatie, thema enzovoort. Alleen de eerste \
            kolommen zijn verplicht; laat leeg wat je niet weet. Eén gevuld bestand is genoeg om te beginnen.

            | bestand | wat erin staat | verplicht |
            |---|---|---|
            | organizations.csv | schoolbesturen (schoolBoard), samenwerkingsverbanden (samenwerkingsverband), gemeenten (gemeente), andere organisaties (organization) | id, kind, name |
            | persons.csv | contactpersonen: waar zij werken en namens welke organisatie zij spreken | id, name |
            | themes.csv | waar het over gaat, met synoniemen en bredere thema’s | id, name |
            | contributions.csv | wat mensen inbrengen: behoefte (need), aanbod (offer), voorbeeld (example) … | id, kind, text |
            | initiatives.csv | wat er loopt of gepland is | id, name |
            | agreements.csv | wie met wie iets bespreekt of uitwerkt | id, text |
            | meetings.csv, groups.csv, programs.csv, documents.csv, figures.csv, schools.csv, regions.csv, proposals.csv | de rest | id, name (of text) |
            | names.csv | andere en vroegere namen | node, name |
            | ties.csv | elke andere relatie: van, soort, naar | from, kind, to |

            - Een **id** is kort en verandert niet: kleine letters, cijfers, `-`, `.` en `_`, zoals `anna-de-vries`. Elke id komt één keer voor.
            - Kolommen als `organization`, `by` en `themes` bevatten de id van iets anders. Meer dan één: `a|b`.
            - Een datum: `2024-02-01`, `2024-02`, `2024-spring`, `2023/2024` (schooljaar) of `2024`; met een `?` erachter als je het niet zeker weet.
            - Eigen kolommen mogen (behalve in names.csv): ze blijven bewaard.

            Een begin:

            ```
            persons.csv        anna-de-vries,Anna de Vries,…
            themes.csv         jeugdhulp-op-school,Jeugdhulp op school,…
            contributions.csv  aanbod-anna,offer,Wij laten graag zien hoe jeugdhulp bij ons in school werkt.,anna-de-vries,jeugdhulp-op-school,…
            ```

            Daarna:

            ```
            raakvlak check --network .
            raakvlak suggest anna-de-vries --network .
            ```

            Schrijf geen namen van leerlingen op en geen gegevens over iemands gezondheid.

            """,
        en: """
            # A network for Raakvlak

            Each file is a table: the first line has the column names, each other line is about one person, organization, theme and so on. Only the first columns are \
            required; leave empty what you don't know. One file with rows is enough to start.

            | file | what is in it | required |
            |---|---|---|
            | organizations.csv | school boards (schoolBoard), samenwerkingsverbanden (samenwerkingsverband), gemeenten (gemeente), other organizations (organization) | id, kind, name |
            | persons.csv | contact persons: where they work and which organization they speak for | id, name |
            | themes.csv | what it is about, with synonyms and broader themes | id, name |
            | contributions.csv | what people bring: need, offer, example … | id, kind, text |
            | initiatives.csv | what runs or is planned | id, name |
            | agreements.csv | who discusses or develops something with whom | id, text |
            | meetings.csv, groups.csv, programs.csv, documents.csv, figures.csv, schools.csv, regions.csv, proposals.csv | the rest | id, name (or text) |
            | names.csv | other and former names | node, name |
            | ties.csv | any other tie: from, kind, to | from, kind, to |

            - An **id** is short and does not change: lowercase letters, digits, `-`, `.` and `_`, such as `anna-de-vries`. Each id occurs once.
            - Columns such as `organization`, `by` and `themes` hold the id of something else. More than one: `a|b`.
            - A date: `2024-02-01`, `2024-02`, `2024-spring`, `2023/2024` (a school year) or `2024`; with a `?` after it if you are not sure.
            - Columns of your own are welcome (except in names.csv): they are kept.

            To start:

            ```
            persons.csv        anna-de-vries,Anna de Vries,…
            themes.csv         youth-care-in-school,Jeugdhulp op school,…
            contributions.csv  offer-anna,offer,Come and see how youth care works in our school.,anna-de-vries,youth-care-in-school,…
            ```

            Then:

            ```
            raakvlak check --network .
            raakvlak suggest anna-de-vries --network .
            ```

            Do not record pupils' names or anything about anyone's health.

            """
    )
}
