public import RaakvlakNetwork

extension Problem {
    /// What was found.
    public var found: Phrase {
        switch self {
        case .emptyFile: Phrase(nl: "het bestand is leeg", en: "the file is empty")
        case .missingColumn(let column): Texts.missingColumn(column)
        case .duplicateColumn(let column): Texts.duplicateColumn(column)
        case .tooManyColumns(let found, _): Texts.columnCount(found)
        case .unknownFile: Texts.unknownFile
        case .duplicateTable(let other): Texts.duplicateTable(other)
        case .hiddenSheet: Texts.hiddenSheet
        case .tableRead(let table): Texts.tableRead(table)
        case .formulasWithoutValue(let count): Texts.formulasWithoutValue(count)
        case .similarColumn(let column), .columnNotKept(let column): Texts.unknownColumn(column)
        case .columnsKept(let columns): Texts.columnsKept(columns)
        case .unnamedColumn(let found): Texts.unnamedColumn(found)
        case .fieldCount(let found, _): Texts.fieldCount(found)
        case .unterminatedQuote: Texts.unterminatedQuote
        case .strayQuote: Texts.strayQuote
        case .rowTooLong: Texts.rowTooLong
        case .undecodable(let column, let encoding): Texts.undecodable(column, encoding)
        case .emptyRequired(let column): Texts.emptyRequired(column)
        case .invalidID(let id): Texts.invalidID(id)
        case .duplicateID(let id): Texts.duplicateID(id)
        case .unknownCode(let column, let found, _): Texts.unknownCode(column, found)
        case .invalidDate(let column, let found): Texts.invalidDate(column, found)
        case .periodEndsFirst(let since, let until): Texts.periodEndsFirst(since, until)
        case .invalidNumber(let column, let found, _): Texts.invalidNumber(column, found)
        case .invalidIdentifier(let found, let kind): Texts.invalidIdentifier(found, kind)
        case .invalidContact(let column, let found, _): Texts.invalidContact(column, found)
        case .invalidConsent(let column, let found): Texts.invalidConsent(column, found)
        case .valueWithoutOrganization(let column, let found): Texts.valueWithoutOrganization(column, found)
        case .severalValues(let column, let found, _): Texts.severalValues(column, found)
        case .ambiguousColumn(let column, let meaning): Texts.ambiguousColumn(column, meaning)
        case .rowsAboveHeader(let count): Texts.rowsAboveHeader(count)
        case .columnsRead(let columns): Texts.columnsRead(columns)
        case .duplicateName(let name): Texts.duplicateName(name)
        case .idsMade(let name, let id, let count): Texts.idsMade(name, id, count)
        case .pupilData(let sign, let excerpt, _): Texts.pupilData(sign, excerpt)
        case .readAs(let column, let found, let value, let count): Texts.readAs(column, found, value, count)
        case .unknownReference(let column, let found): Texts.unknownReference(column, found)
        case .wrongKind(let column, let found, let kind, _): Texts.wrongKind(column, found, kind)
        case .network(let error): error.finding
        case .countDiffers(let figure, let stated, let listed, let kind, let about):
            Texts.countDiffers(figure, stated, listed, kind, about)
        }
    }
}

extension Texts {
    fileprivate static func missingColumn(_ column: String) -> Phrase {
        Phrase(nl: "de kolom '\(column)' ontbreekt", en: "the column '\(column)' is missing")
    }

    fileprivate static func duplicateColumn(_ column: String) -> Phrase {
        Phrase(nl: "de kolom '\(column)' staat er twee keer", en: "the column '\(column)' occurs twice")
    }

    fileprivate static func columnCount(_ count: Int) -> Phrase {
        Phrase(nl: "de kopregel heeft \(count) kolommen", en: "the header has \(count) columns")
    }

    fileprivate static let unknownFile = Phrase(
        nl: "dit hoort niet bij een netwerk",
        en: "this is not part of a network"
    )

    fileprivate static func unknownColumn(_ column: String) -> Phrase {
        Phrase(nl: "onbekende kolom '\(column)'", en: "unknown column '\(column)'")
    }

    fileprivate static func unnamedColumn(_ found: String) -> Phrase {
        Phrase(nl: "'\(found)' staat in een kolom zonder naam", en: "'\(found)' is in a column without a name")
    }

    fileprivate static func fieldCount(_ count: Int) -> Phrase {
        Phrase(
            nl: "de rij heeft \(count) \(count == 1 ? "veld" : "velden")",
            en: "the row has \(count) \(count == 1 ? "field" : "fields")"
        )
    }

    fileprivate static let unterminatedQuote = Phrase(
        nl: "het sluitende aanhalingsteken ontbreekt",
        en: "the closing quote is missing"
    )
    fileprivate static let strayQuote = Phrase(nl: "een los aanhalingsteken", en: "a stray quote")
    fileprivate static let rowTooLong = Phrase(nl: "de rij is langer dan 1 MiB", en: "the row is longer than 1 MiB")

    fileprivate static func undecodable(_ column: String, _ encoding: TextEncoding) -> Phrase {
        Phrase(
            nl: "de tekst in de kolom '\(column)' is niet te lezen als \(encoding.name)",
            en: "the text in the column '\(column)' can't be read as \(encoding.name)"
        )
    }

    fileprivate static func emptyRequired(_ column: String) -> Phrase {
        Phrase(nl: "de kolom '\(column)' is leeg", en: "the column '\(column)' is empty")
    }

    fileprivate static func invalidID(_ id: String) -> Phrase {
        Phrase(nl: "'\(id)' is geen geldige id", en: "'\(id)' is not a valid id")
    }

    fileprivate static func duplicateID(_ id: String) -> Phrase {
        Phrase(nl: "de id '\(id)' komt al voor", en: "the id '\(id)' already exists")
    }

    fileprivate static func unknownCode(_ column: String, _ found: String) -> Phrase {
        Phrase(
            nl: "'\(found)' is onbekend in de kolom '\(column)'",
            en: "'\(found)' is unknown in the column '\(column)'"
        )
    }

    fileprivate static func invalidDate(_ column: String, _ found: String) -> Phrase {
        Phrase(
            nl: "'\(found)' in de kolom '\(column)' is geen datum",
            en: "'\(found)' in the column '\(column)' is not a date"
        )
    }

    fileprivate static func periodEndsFirst(_ since: String, _ until: String) -> Phrase {
        Phrase(
            nl: "de periode eindigt (\(until)) voordat die begint (\(since))",
            en: "the period ends (\(until)) before it begins (\(since))"
        )
    }

    fileprivate static func invalidNumber(_ column: String, _ found: String) -> Phrase {
        Phrase(
            nl: "'\(found)' in de kolom '\(column)' is geen geldig getal",
            en: "'\(found)' in the column '\(column)' is not a valid number"
        )
    }

    fileprivate static func invalidIdentifier(_ found: String, _ kind: NodeKind) -> Phrase {
        Phrase(
            nl: "'\(found)' is geen geldig nummer voor een \(kind.label(.dutch))",
            en: "'\(found)' is not a valid identifier (\(kind.label(.english)))"
        )
    }

    fileprivate static func invalidContact(_ column: String, _ found: String) -> Phrase {
        Phrase(
            nl: "'\(found)' in de kolom '\(column)' klopt niet",
            en: "'\(found)' in the column '\(column)' is malformed"
        )
    }

    fileprivate static func invalidConsent(_ column: String, _ found: String) -> Phrase {
        Phrase(
            nl: "'\(found)' in de kolom '\(column)' is geen toestemming",
            en: "'\(found)' in the column '\(column)' is not a consent"
        )
    }

    fileprivate static func valueWithoutOrganization(_ column: String, _ found: String) -> Phrase {
        Phrase(
            nl: "de kolom '\(column)' is ingevuld ('\(found)'), maar er staat geen organisatie",
            en: "the column '\(column)' is filled in ('\(found)'), but there is no organization"
        )
    }

    fileprivate static func severalValues(_ column: String, _ found: String) -> Phrase {
        Phrase(
            nl: "in de kolom '\(column)' staat meer dan één id: '\(found)'",
            en: "the column '\(column)' has more than one id: '\(found)'"
        )
    }

    fileprivate static func unknownReference(_ column: String, _ found: String) -> Phrase {
        Phrase(
            nl: "de kolom '\(column)' verwijst naar '\(found)', maar die id bestaat niet",
            en: "the column '\(column)' refers to '\(found)', but there is no such id"
        )
    }

    fileprivate static func wrongKind(_ column: String, _ found: String, _ kind: NodeKind) -> Phrase {
        Phrase(
            nl: "de kolom '\(column)' verwijst naar '\(found)' (\(kind.label(.dutch)))",
            en: "the column '\(column)' refers to '\(found)' (\(kind.label(.english)))"
        )
    }

    fileprivate static func countDiffers(
        _ figure: String,
        _ stated: String,
        _ listed: Int,
        _ kind: NodeKind,
        _ about: String
    ) -> Phrase {
        let count = counted(stated, kind)
        return Phrase(
            nl: "'\(figure)' noemt \(count.dutch), bij '\(about)' \(listed == 1 ? "staat" : "staan") er \(listed)",
            en: "'\(figure)' states \(count.english), '\(about)' lists \(listed)"
        )
    }
}
