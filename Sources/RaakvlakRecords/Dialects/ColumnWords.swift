package import RaakvlakNetwork

/// What people call the columns of a network's tables: the one table of synonyms, in Dutch and English.
///
/// Case, blanks, accents and signs don't count. A column is also known by the label that the schema has for it. Within
/// one file no word may stand for two columns; the same word may mean another column in another file.
package enum ColumnWords {
    /// The column that `word` names in a file with these columns, whose nodes are of `kinds`; nil where it names none, or
    /// more than one.
    package static func column(for word: String, among columns: [String], kinds: [NodeKind] = []) -> String? {
        let word = FoldedWord(word)
        if let same = columns.first(where: { FoldedWord($0) == word }) { return same }
        let known = columnsByWord[word] ?? []
        let own = kinds.flatMap { kind in ownWords.filter { $0.kind == kind && $0.words.contains(word) }.map(\.column) }
        if own.count == 1, columns.contains(own[0]) { return own[0] }
        let named = columns.filter(known.contains)
        var found = named.filter { column in !named.contains { $0 == weaker[column] } }
        if found.isEmpty, kinds.contains(where: { calls($0, word) }) {
            found = columns.filter { ["name", "text"].contains($0) }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The word for one of these columns that was perhaps meant by `word`, in the language in which it is near; empty where none is.
    package static func nearest(to word: String, among columns: [String], kinds: [NodeKind] = []) -> [String] {
        // Short words are near to many.
        let others = spellings.filter { $0.word.count > 4 && columns.contains($0.column) }.map(\.word)
        let near = Spelling.nearest(to: word, among: columns + others, limit: others.count)
        return Array(near.filter { column(for: $0, among: columns, kinds: kinds) != nil }.prefix(1))
    }

    /// What a column of nodes of a kind, or of ties, is called in Dutch, where that can be written for it; else as in files.
    package static func title(of column: String, of kind: NodeKind?) -> String {
        let format = kind.map(FileFormat.of)
        let known = format?.allColumns.map(\.name) ?? FileFormat.tieColumns
        let title = title(of: column, in: format?.name ?? FileFormat.tiesFile)
        let isRead = self.column(for: title, among: known, kinds: kind.map { [$0] } ?? []) == column
        return known.contains(column) && isRead ? title : column
    }

    /// Of two columns that a word names, the one that gives way: "van" is where a tie begins, in a file of ties.
    private static let weaker = ["since": "from", "until": "to"]

    /// Whether `word` is what nodes of `kind` are called: the column "Organisatie" among organizations holds the name.
    static func calls(_ kind: NodeKind, _ word: FoldedWord) -> Bool {
        Language.allCases.contains { FoldedWord(kind.label($0)) == word || FoldedWord(kind.plural($0)) == word }
    }

    /// All columns that `word` may name, in any file.
    static func columns(calledBy word: String) -> Set<String> { columnsByWord[FoldedWord(word)] ?? [] }

    /// Words that name a column only where the nodes are of one kind.
    private static let ownWords: [(kind: NodeKind, column: String, words: Set<FoldedWord>)] = [
        (.agreement, "parties", ["wie", "met wie", "who"]),
        (.agreement, "since", ["datum", "date", "afgesproken op", "agreed on"]),
    ].map { ($0, $1, Set($2.map { FoldedWord($0) })) }

    /// What a column is called in Dutch.
    static func title(of column: String, in file: String) -> String {
        let kind = FileFormat.all.first { $0.name == file }?.kinds.first
        let rule = kind.flatMap { kind in
            AttributeName(rawValue: column).flatMap { Schema.rule(for: kind).attribute($0) }
        }
        return rule?.label.dutch ?? titles[column] ?? table.first { $0.column == column }?.words.first ?? column
    }

    private static let titles = [
        "id": "id", "aliases": "andere namen", "until": "t/m", "represents": "contactpersoon van",
        "themes": "thema’s", "partners": "partners", "contact": "contactpersoon", "authors": "auteurs",
        "parties": "partijen", "members": "leden", "node": "id",
    ]

    /// The words for the parts of a person's name, in the order in which they are read.
    static let nameParts: [Set<FoldedWord>] = [
        ["voornaam", "roepnaam", "first name", "given name"], ["tussenvoegsel", "tussenvoegsels"],
        ["achternaam", "familienaam", "last name", "surname", "family name"],
    ].map { Set($0.map { FoldedWord($0) }) }

    private static let columnsByWord: [FoldedWord: Set<String>] = {
        let pairs = spellings.map { (FoldedWord($0.word), Set([$0.column])) }
        return Dictionary(pairs) { $0.union($1) }
    }()

    /// All words, as they are written, for all columns.
    private static let spellings: [(word: String, column: String)] = {
        let labels = NodeKind.allCases.flatMap { Schema.rule(for: $0).attributes }.flatMap { rule in
            Language.allCases.map { (rule.label($0), rule.name.rawValue) }
        }
        let names = table.flatMap { column, words in ([column] + words).map { ($0, column) } }
        return names + labels
    }()

    private static let table: [(column: String, words: [String])] = [
        ("id", ["sleutel", "kenmerk", "key"]),
        ("kind", ["soort", "type", "categorie", "category", "relatie", "verband"]),
        ("name", ["naam", "volledige naam", "full name", "titel", "title"]),
        ("text", ["tekst", "omschrijving", "beschrijving", "inhoud", "description"]),
        ("name_en", ["naam engels", "naam (en)", "engelse naam", "english name", "name (en)", "engels", "english"]),
        ("aliases", ["alias", "aliassen", "andere namen", "ook bekend als", "other names", "also known as"]),
        ("source", ["bron", "herkomst", "vindplaats"]),
        ("sector", ["sectoren", "onderwijssector", "sectors"]),
        (
            "identifier",
            [
                "nr", "bestuursnummer", "brin", "brinnummer", "kvk", "kvk-nummer", "vestigingsnummer", "gemeentecode",
                "swv-nummer", "number",
            ]
        ),
        ("region", ["regio"]),
        ("part_of", ["onderdeel van", "maakt deel uit van", "hoort bij"]),
        ("email", ["e-mailadres", "mail", "mailadres", "email address"]),
        ("url", ["site", "web", "webadres", "internet", "link", "homepage", "web address"]),
        ("since", ["sinds", "vanaf", "van", "begin", "begindatum", "start", "startdatum", "start date", "from"]),
        (
            "until",
            ["tot", "t/m", "tot en met", "einde", "eind", "einddatum", "end", "end date", "through", "to"]
        ),
        (
            "organization",
            [
                "organisatie", "werkgever", "bestuur", "schoolbestuur", "instelling", "stichting", "trekker",
                "uitgever",
                "uitvoerder", "organisation", "employer", "school board",
            ]
        ),
        ("role", ["rol", "functie", "position", "job title"]),
        ("represents", ["vertegenwoordigt", "contactpersoon van", "contactpersoon voor", "contact person for"]),
        ("phone", ["tel", "telefoonnummer", "mobiel", "mobiele nummer", "gsm", "06", "phone number", "mobile"]),
        ("language", ["voorkeurstaal"]),
        ("capacity", ["capaciteit"]),
        ("paused_until", ["pauze tot", "gepauzeerd tot"]), ("consent", ["toestemming", "instemming", "stemt in"]),
        ("consents", ["toestemming per gegeven"]),
        ("broader", ["bovenbegrip", "hoofdthema", "bovenliggend thema", "valt onder", "broader theme"]),
        ("related", ["verwant", "verwante thema's", "related themes"]),
        ("synonyms", ["synoniem"]),
        ("definition", ["definitie"]),
        ("phase", ["stadium"]),
        ("summary", ["omschrijving", "beschrijving", "description"]),
        ("themes", ["thema", "thema's", "onderwerp", "onderwerpen", "theme", "topic", "topics"]),
        ("partners", ["partner", "samenwerkingspartners"]),
        ("contact", ["contactpersoon", "aanspreekpunt", "contact person"]),
        ("deadline", ["uiterste datum"]),
        ("by", ["door", "wie", "inbrenger", "ingebracht door", "contributed by"]),
        ("answers", ["antwoord op", "reactie op", "answer to"]),
        ("meeting", ["bijeenkomst", "gelegenheid", "vergadering", "occasion"]),
        ("date", ["datum", "dag", "wanneer", "day", "when"]),
        ("place", ["locatie", "location"]),
        ("organizer", ["organisator", "georganiseerd door", "organiser", "organized by"]),
        ("parties", ["partij", "partijen", "tussen", "party", "between"]),
        ("intensity", ["intensiteit"]),
        ("subject", ["betreft", "waarover"]),
        ("next_step", ["vervolg", "vervolgstap"]),
        ("purpose", ["doelstelling"]),
        ("members", ["lid", "leden", "deelnemers", "member", "participants"]),
        ("published", ["gepubliceerd", "verschenen", "publicatiedatum", "datum", "publication date"]),
        ("authors", ["auteur", "auteurs", "schrijver", "schrijvers", "author"]),
        ("gemeente", ["municipality"]),
        ("samenwerkingsverband", ["swv", "samenwerkingsverbanden"]),
        ("adjacent", ["buurregio's", "grenst aan", "aangrenzend", "neighboring regions"]),
        ("about", ["over", "gaat over", "betreft"]),
        ("minimum", ["min", "minimaal", "laagste", "lowest"]),
        ("maximum", ["max", "maximaal", "hoogste", "highest"]),
        ("from", ["van"]),
        ("to", ["naar", "aan"]),
        ("node", ["id", "van wie", "waarvan", "of"]),
        ("weight", ["gewicht", "weging", "sterkte", "strength"]),
        ("state", ["stand"]),
        ("note", ["opmerking", "opmerkingen", "notitie", "toelichting", "remark"]),
    ]
}
