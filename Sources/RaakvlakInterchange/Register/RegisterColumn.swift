/// A column that a file of the register may have, whatever the file calls it.
///
/// The register's files come in two generations (capitals with blanks and `;`, or `,` with a byte order mark), and
/// copies of them carry names of their own. A column is known by its letters and digits alone, case folded, and without
/// a year at its end: `BEVOEGD GEZAG NUMMER`, `VESTIGINGSNAAM ` and `bestuursnummer_2018` are all read.
enum RegisterColumn: String, CaseIterable, Sendable {
    case boardNumber, boardName, schoolNumber, schoolName, siteNumber, siteName
    case street, houseNumber, postcode, place, gemeenteNumber, gemeenteName, province, denomination, website
    case structure, sort, cluster, chamberNumber
    case samenwerkingsverband, samenwerkingsverbandName, primaryPO, secondaryVO, safetyRegion
    case postcodeArea, pupils, name, from, to, date, transition

    /// The column that a header's cell names, and the year at the end of its name; nil where it is none of these.
    static func named(_ cell: String) -> (column: Self, vintage: Int?)? {
        let letters = cell.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        if let column = byName[letters] { return (column, nil) }
        guard let year = Int(letters.suffix(4)), Vintage.years.contains(year) else { return nil }
        return byName[String(letters.dropLast(4))].map { ($0, year) }
    }

    /// The names that the column has in files, folded.
    var names: [String] {
        switch self {
        case .boardNumber:
            ["bevoegdgezagnummer", "bevoegdgezagcode", "bevoegdgezag", "bestuursnummer", "bgnummer", "bevoegdgezagnr"]
        case .boardName: ["bevoegdgezagnaam", "bestuursnaam", "naambevoegdgezag"]
        case .schoolNumber: ["brinnummer", "brin", "instellingscode", "onderwijsinstellingscode"]
        case .schoolName: ["instellingsnaam", "instellingnaam", "naaminstelling"]
        case .siteNumber: ["vestigingscode", "vestigingsnummer", "brinvestigingsnummer"]
        case .siteName: ["vestigingsnaam", "naamvestiging"]
        case .street: ["straatnaam", "straat"]
        case .houseNumber: ["huisnummertoevoeging", "huisnummer"]
        case .postcode: ["postcode"]
        case .place: ["plaatsnaam", "plaats"]
        case .gemeenteNumber: ["gemeentenummer", "gemeentecode"]
        case .gemeenteName: ["gemeentenaam", "gemeente", "gemeenteduo"]
        case .province: ["provincie", "provincienaam"]
        case .denomination: ["denominatie", "denominatienaam"]
        case .website: ["internetadres", "website"]
        case .structure: ["onderwijsstructuur", "type"]
        case .sort: ["soortprimaironderwijs", "sector", "soortonderwijs"]
        case .cluster: ["cluster"]
        case .chamberNumber: ["kvknummer", "kvk"]
        case .samenwerkingsverband:
            ["administratienummer", "samenwerkingsverbandnummer", "samenwerkingsverbandcode", "swv", "swvnummer"]
        case .samenwerkingsverbandName: ["samenwerkingsverband", "samenwerkingsverbandnaam"]
        case .primaryPO: ["poswv", "poswvregeling", "swvpo"]
        case .secondaryVO: ["voswv", "voswvregeling", "swvvo"]
        case .safetyRegion: ["veiligheidsregio", "veiligheidsregiocode"]
        case .postcodeArea: ["pc4", "postcode4", "postcodegebied"]
        case .pupils: ["aantalleerlingen", "leerlingenaantal"]
        case .name: ["naam", "name"]
        case .from: ["van", "from", "overgedragendoor"]
        case .to: ["naar", "to", "overgegaannaar"]
        case .date: ["datum", "date", "ingangsdatum"]
        case .transition: ["soort", "kind", "soortovergang"]
        }
    }

    private static let byName = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { column in column.names.map { ($0, column) } }
    )
}
