public import RaakvlakNetwork

extension Texts {
    static func noSuchFolder(_ path: String) -> Phrase {
        Phrase(
            nl: "Er is geen map '\(path)'; noem een map met CSV-bestanden met --network, of maak er een met 'raakvlak new'.",
            en: "There is no folder '\(path)'; name a folder of CSV files with --network, or make one with 'raakvlak new'.")
    }

    static func noSuchFile(_ path: String) -> Phrase {
        Phrase(nl: "Er is geen bestand '\(path)'.", en: "There is no file '\(path)'.")
    }

    static func notReadable(_ path: String, _ reason: String) -> Phrase {
        Phrase(nl: "'\(path)' kan niet worden gelezen: \(reason).", en: "'\(path)' can't be read: \(reason).")
    }

    static func notWritable(_ path: String, _ reason: String) -> Phrase {
        Phrase(
            nl: "'\(path)' kan niet worden geschreven: \(reason). Er is niets veranderd.",
            en: "'\(path)' can't be written: \(reason). Nothing was changed.")
    }

    static func notEmpty(_ path: String) -> Phrase {
        Phrase(
            nl: "In '\(path)' staat al iets; noem een nieuwe of lege map, of gebruik --replace.",
            en: "There is something in '\(path)' already; name a new or empty folder, or use --replace.")
    }

    static func noNetworkFiles(_ path: String) -> Phrase {
        Phrase(
            nl: "In '\(path)' staat geen bestand van een netwerk, zoals persons.csv; 'raakvlak new' maakt een lege map.",
            en: "'\(path)' has none of a network's files, such as persons.csv; 'raakvlak new' makes an empty folder.")
    }

    static func didYouMean(_ value: String) -> Phrase {
        Phrase(nl: "; bedoelde u '\(value)'?", en: "; did you mean '\(value)'?")
    }
}

extension Problem {
    /// What was found.
    public var found: Phrase {
        switch self {
        case .missingColumn(let column): Phrase(nl: "de kolom '\(column)' ontbreekt", en: "the column '\(column)' is missing")
        case .duplicateColumn(let column):
            Phrase(nl: "de kolom '\(column)' staat er twee keer", en: "the column '\(column)' is there twice")
        case .unknownFile: Phrase(nl: "dit bestand hoort niet bij een netwerk", en: "this file is not part of a network")
        case .similarColumn(let column): Phrase(nl: "onbekende kolom '\(column)'", en: "unknown column '\(column)'")
        case .unnamedColumn(let found):
            Phrase(nl: "'\(found)' staat onder een lege kop", en: "'\(found)' stands below an empty header")
        case .fieldCount(let found, _): Phrase(nl: "de rij heeft \(found) velden", en: "the row has \(found) fields")
        case .unterminatedQuote: Phrase(nl: "een aanhalingsteken wordt niet gesloten", en: "a quote is not closed")
        case .strayQuote: Phrase(nl: "een los aanhalingsteken", en: "a stray quote")
        case .rowTooLong: Phrase(nl: "de rij is langer dan een mebibyte", en: "the row is longer than a mebibyte")
        case .notUTF8(let column): Phrase(nl: "\(column) is geen UTF-8", en: "\(column) is not UTF-8")
        case .emptyRequired(let column): Phrase(nl: "\(column) is leeg", en: "\(column) is empty")
        case .invalidID(let id): Phrase(nl: "'\(id)' is geen id", en: "'\(id)' is not an id")
        case .duplicateID(let id): Phrase(nl: "de id '\(id)' komt al voor", en: "the id '\(id)' is there already")
        case .unknownCode(let column, let found, _):
            Phrase(nl: "\(column) '\(found)' is onbekend", en: "\(column) '\(found)' is unknown")
        case .invalidDate(let column, let found):
            Phrase(nl: "\(column) '\(found)' is geen datum", en: "\(column) '\(found)' is not a date")
        case .periodEndsFirst(let since, let until):
            Phrase(nl: "de periode eindigt (\(until)) voor ze begint (\(since))", en: "the period ends (\(until)) before it begins (\(since))")
        case .invalidNumber(let column, let found, _):
            Phrase(nl: "\(column) '\(found)' is geen geldig getal", en: "\(column) '\(found)' is not a valid number")
        case .invalidIdentifier(let found, let kind):
            Phrase(
                nl: "'\(found)' is geen nummer van een \(kind.label(.dutch))",
                en: "'\(found)' is not an identifier of a \(kind.label(.english))")
        case .invalidContact(let column, let found, _):
            Phrase(nl: "\(column) '\(found)' klopt niet", en: "\(column) '\(found)' is malformed")
        case .valueWithoutOrganization(let column, let found):
            Phrase(nl: "\(column) '\(found)' zonder organization", en: "\(column) '\(found)' without organization")
        case .severalValues(let column, let found):
            Phrase(nl: "\(column) '\(found)' noemt er meer dan één", en: "\(column) '\(found)' names more than one")
        case .unknownReference(let column, let found):
            Phrase(nl: "\(column) noemt '\(found)', dat er niet is", en: "\(column) names '\(found)', which is not there")
        case .wrongKind(let column, let found, let kind, _):
            Phrase(
                nl: "\(column) noemt '\(found)', een \(kind.label(.dutch))",
                en: "\(column) names '\(found)', a \(kind.label(.english))")
        case .network(let error): error.finding
        case .countDiffers(let figure, let stated, let listed, let kind, let about):
            Phrase(
                nl: "'\(figure)' noemt \(stated) \(kind.plural(.dutch)); bij '\(about)' staan er \(listed)",
                en: "'\(figure)' states \(stated) \(kind.plural(.english)); '\(about)' lists \(listed)")
        }
    }

    /// What is allowed, or what to do.
    public var allowed: Phrase {
        switch self {
        case .missingColumn: Phrase(nl: "voeg haar toe aan de kop", en: "add it to the header")
        case .duplicateColumn: Phrase(nl: "elke kolom staat er één keer", en: "each column stands once")
        case .unknownFile: Phrase(nl: "het is niet gelezen", en: "it was not read")
        case .similarColumn: Phrase(nl: "ze is als extra kolom bewaard", en: "it is kept as an extra column")
        case .unnamedColumn: Phrase(nl: "geef de kolom een naam", en: "name the column")
        case .fieldCount(_, let expected):
            Phrase(
                nl: "de kop heeft er \(expected); kijk of er een komma te veel of te weinig staat",
                en: "the header has \(expected); look for a comma too many or too few")
        case .unterminatedQuote:
            Phrase(
                nl: "sluit het; de rest van het bestand is niet gelezen", en: "close it; the rest of the file was not read")
        case .strayQuote:
            Phrase(
                nl: "zet het hele veld tussen aanhalingstekens en schrijf een aanhalingsteken erin dubbel",
                en: "quote the whole field, and double a quote in it")
        case .rowTooLong:
            Phrase(
                nl: "is dit een CSV-bestand? de rest is niet gelezen", en: "is this a CSV file? the rest was not read")
        case .notUTF8: Phrase(nl: "bewaar het bestand als UTF-8", en: "save the file as UTF-8")
        case .emptyRequired: Phrase(nl: "vul het in of haal de rij weg", en: "fill it in or take the row away")
        case .invalidID:
            Phrase(
                nl: "toegestaan: kleine letters, cijfers, '.', '_' en '-', beginnend met een letter of cijfer, hoogstens 64 tekens",
                en: "allowed: small letters, digits, '.', '_' and '-', beginning with a letter or digit, at most 64 characters")
        case .duplicateID: Phrase(nl: "elke id staat één keer in een netwerk", en: "each id stands once in a network")
        case .unknownCode(_, _, let allowed): Texts.allowedCodes(allowed)
        case .invalidDate:
            Phrase(
                nl: "toegestaan: 2023-04-12, 2023-04, 2023-spring (summer, autumn, winter), 2023/2024 of 2023, met ? erachter als het is afgeleid",
                en: "allowed: 2023-04-12, 2023-04, 2023-spring (summer, autumn, winter), 2023/2024 or 2023, with a ? behind what was inferred")
        case .periodEndsFirst: Phrase(nl: "verwissel of verbeter de datums", en: "swap or mend the dates")
        case .invalidNumber(_, _, let form): form.allowed
        case .invalidIdentifier(_, let kind):
            (Identifier.form(of: kind)).map { Phrase(nl: "toegestaan: \($0.dutch)", en: "allowed: \($0.english)") }
                ?? Phrase(nl: "laat het leeg", en: "leave it empty")
        case .invalidContact(_, _, let form): form.allowed
        case .valueWithoutOrganization:
            Phrase(
                nl: "noem de organisatie, of zet de relatie worksFor in ties.csv",
                en: "name the organization, or put the tie worksFor in ties.csv")
        case .severalValues:
            Phrase(nl: "noem er één en zet de andere in ties.csv", en: "name one and put the others in ties.csv")
        case .unknownReference: Phrase(nl: "toegestaan: een id uit deze map", en: "allowed: an id of this folder")
        case .wrongKind(_, _, _, let kinds):
            Phrase(
                nl: "toegestaan: \(kinds.kinds.map { $0.label(.dutch) }.joined(separator: ", ")); een andere relatie staat in ties.csv",
                en: "allowed: \(kinds.kinds.map { $0.label(.english) }.joined(separator: ", ")); other ties stand in ties.csv")
        case .network(let error): error.remedy
        case .countDiffers: Phrase(nl: "beide blijven staan", en: "both are kept")
        }
    }
}

extension Problem.NumberForm {
    fileprivate var allowed: Phrase {
        switch self {
        case .count: Phrase(nl: "toegestaan: een geheel getal vanaf 0", en: "allowed: a whole number from 0")
        case .decimal: Phrase(nl: "toegestaan: een getal zoals 3 of 2.5", en: "allowed: a number such as 3 or 2.5")
        case .positive: Phrase(nl: "toegestaan: een getal groter dan 0", en: "allowed: a number above 0")
        }
    }
}

extension Problem.ContactForm {
    fileprivate var allowed: Phrase {
        switch self {
        case .email: Phrase(nl: "toegestaan: naam@domein.nl", en: "allowed: name@domain.nl")
        case .phone: Phrase(nl: "toegestaan: ten minste acht cijfers, met + vooraan en blanco's", en: "allowed: at least eight digits, with a leading + and blanks")
        case .url: Phrase(nl: "toegestaan: een webadres zonder spaties", en: "allowed: a web address without blanks")
        }
    }
}
