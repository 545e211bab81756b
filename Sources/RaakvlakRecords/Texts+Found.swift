public import RaakvlakNetwork

extension Problem {
    /// What was found.
    public var found: Phrase {
        switch self {
        case .missingColumn(let column): Texts.missingColumn(column)
        case .duplicateColumn(let column): Texts.duplicateColumn(column)
        case .tooManyColumns(let found, _): Texts.columnCount(found)
        case .unknownFile: Texts.unknownFile
        case .similarColumn(let column), .columnNotKept(let column): Texts.unknownColumn(column)
        case .unnamedColumn(let found): Texts.unnamedColumn(found)
        case .fieldCount(let found, _): Texts.fieldCount(found)
        case .unterminatedQuote: Texts.unterminatedQuote
        case .strayQuote: Texts.strayQuote
        case .rowTooLong: Texts.rowTooLong
        case .notUTF8(let column): Texts.notUTF8(column)
        case .emptyRequired(let column): Texts.emptyRequired(column)
        case .invalidID(let id): Texts.invalidID(id)
        case .duplicateID(let id): Texts.duplicateID(id)
        case .unknownCode(let column, let found, _): Texts.unknownCode(column, found)
        case .invalidDate(let column, let found): Texts.invalidDate(column, found)
        case .periodEndsFirst(let since, let until): Texts.periodEndsFirst(since, until)
        case .invalidNumber(let column, let found, _): Texts.invalidNumber(column, found)
        case .invalidIdentifier(let found, let kind): Texts.invalidIdentifier(found, kind)
        case .invalidContact(let column, let found, _): Texts.invalidContact(column, found)
        case .valueWithoutOrganization(let column, let found): Texts.valueWithoutOrganization(column, found)
        case .severalValues(let column, let found, _): Texts.severalValues(column, found)
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
        Phrase(nl: "de kolom '\(column)' staat er twee keer", en: "the column '\(column)' is there twice")
    }

    fileprivate static func columnCount(_ count: Int) -> Phrase {
        Phrase(nl: "de kopregel heeft \(count) kolommen", en: "the header has \(count) columns")
    }

    fileprivate static let unknownFile = Phrase(
        nl: "dit bestand hoort niet bij een netwerk",
        en: "this file is not part of a network"
    )

    fileprivate static func unknownColumn(_ column: String) -> Phrase {
        Phrase(nl: "onbekende kolom '\(column)'", en: "unknown column '\(column)'")
    }

    fileprivate static func unnamedColumn(_ found: String) -> Phrase {
        Phrase(nl: "'\(found)' staat in een kolom zonder naam", en: "'\(found)' stands in a column without a name")
    }

    fileprivate static func fieldCount(_ count: Int) -> Phrase {
        Phrase(
            nl: "de rij heeft \(count) \(count == 1 ? "veld" : "velden")",
            en: "the row has \(count) \(count == 1 ? "field" : "fields")"
        )
    }

    fileprivate static let unterminatedQuote = Phrase(
        nl: "een aanhalingsteken wordt niet gesloten",
        en: "a quote is not closed"
    )
    fileprivate static let strayQuote = Phrase(nl: "een los aanhalingsteken", en: "a stray quote")
    fileprivate static let rowTooLong = Phrase(nl: "de rij is langer dan 1 MiB", en: "the row is longer than 1 MiB")

    fileprivate static func notUTF8(_ column: String) -> Phrase {
        Phrase(nl: "\(column) is geen UTF-8", en: "\(column) is not UTF-8")
    }

    fileprivate static func emptyRequired(_ column: String) -> Phrase {
        Phrase(nl: "\(column) is leeg", en: "\(column) is empty")
    }

    fileprivate static func invalidID(_ id: String) -> Phrase {
        Phrase(nl: "'\(id)' is geen id", en: "'\(id)' is not an id")
    }

    fileprivate static func duplicateID(_ id: String) -> Phrase {
        Phrase(nl: "de id '\(id)' komt al voor", en: "the id '\(id)' is there already")
    }

    fileprivate static func unknownCode(_ column: String, _ found: String) -> Phrase {
        Phrase(nl: "\(column) '\(found)' is onbekend", en: "\(column) '\(found)' is unknown")
    }

    fileprivate static func invalidDate(_ column: String, _ found: String) -> Phrase {
        Phrase(nl: "\(column) '\(found)' is geen datum", en: "\(column) '\(found)' is not a date")
    }

    fileprivate static func periodEndsFirst(_ since: String, _ until: String) -> Phrase {
        Phrase(
            nl: "de periode eindigt (\(until)) voordat ze begint (\(since))",
            en: "the period ends (\(until)) before it begins (\(since))"
        )
    }

    fileprivate static func invalidNumber(_ column: String, _ found: String) -> Phrase {
        Phrase(nl: "\(column) '\(found)' is geen geldig getal", en: "\(column) '\(found)' is not a valid number")
    }

    fileprivate static func invalidIdentifier(_ found: String, _ kind: NodeKind) -> Phrase {
        Phrase(
            nl: "'\(found)' is geen nummer van een \(kind.label(.dutch))",
            en: "'\(found)' is not a valid identifier (\(kind.label(.english)))"
        )
    }

    fileprivate static func invalidContact(_ column: String, _ found: String) -> Phrase {
        Phrase(nl: "\(column) '\(found)' klopt niet", en: "\(column) '\(found)' is malformed")
    }

    fileprivate static func valueWithoutOrganization(_ column: String, _ found: String) -> Phrase {
        Phrase(
            nl: "\(column) '\(found)' staat er zonder organization",
            en: "\(column) '\(found)' is there without organization"
        )
    }

    fileprivate static func severalValues(_ column: String, _ found: String) -> Phrase {
        Phrase(nl: "\(column) '\(found)' noemt er meer dan één", en: "\(column) '\(found)' names more than one")
    }

    fileprivate static func unknownReference(_ column: String, _ found: String) -> Phrase {
        Phrase(nl: "\(column) noemt '\(found)', dat er niet is", en: "\(column) names '\(found)', which is not there")
    }

    fileprivate static func wrongKind(_ column: String, _ found: String, _ kind: NodeKind) -> Phrase {
        Phrase(
            nl: "\(column) noemt '\(found)' (\(kind.label(.dutch)))",
            en: "\(column) names '\(found)' (\(kind.label(.english)))"
        )
    }

    fileprivate static func countDiffers(
        _ figure: String,
        _ stated: String,
        _ listed: Int,
        _ kind: NodeKind,
        _ about: String
    ) -> Phrase {
        Phrase(
            nl: "'\(figure)' noemt \(stated) \(kind.plural(.dutch)), bij '\(about)' staan er \(listed)",
            en: "'\(figure)' states \(stated) \(kind.plural(.english)), '\(about)' lists \(listed)"
        )
    }
}
