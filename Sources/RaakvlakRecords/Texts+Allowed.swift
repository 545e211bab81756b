public import RaakvlakNetwork

extension Problem {
    /// What is allowed, or what to do.
    public var allowed: Phrase {
        switch self {
        case .emptyFile: Texts.addHeader
        case .missingColumn: Texts.addColumn
        case .duplicateColumn: Texts.columnOnce
        case .tooManyColumns(_, let most): Texts.atMostColumns(most)
        case .unknownFile: Texts.fileNotRead
        case .duplicateTable: Texts.joinTables
        case .hiddenSheet: Texts.showSheet
        case .tableRead: Texts.nameSheet
        case .formulasWithoutValue: Texts.computeFormulas
        case .similarColumn: Texts.columnKept
        case .columnNotKept: Texts.columnDropped
        case .columnsKept(let columns): Texts.placeForTies(columns)
        case .unnamedColumn: Texts.nameColumn
        case .fieldCount(let found, let expected): Texts.fields(expected, isExcess: found > expected)
        case .unterminatedQuote: Texts.addQuote
        case .strayQuote: Texts.quoteField
        case .rowTooLong: Texts.restNotRead
        case .undecodable: Texts.saveAsUTF8
        case .emptyRequired: Texts.fillIn
        case .invalidID: Texts.idForm
        case .duplicateID: Texts.idOnce
        case .unknownCode(_, _, let allowed): Texts.allowedWords(allowed)
        case .invalidDate: Texts.dateForms
        case .periodEndsFirst: Texts.correctDates
        case .invalidNumber(_, _, let form): form.allowed
        case .invalidIdentifier(_, let kind): Texts.identifierForm(kind)
        case .invalidContact(_, _, let form): form.allowed
        case .invalidConsent: Texts.consentForm
        case .valueWithoutOrganization: Texts.fillInOrganization
        case .severalValues(_, _, let kind): Texts.fillInOne(kind)
        case .ambiguousColumn: Texts.nameOneColumn
        case .rowsAboveHeader: Texts.aboveHeaderNotRead
        case .columnsRead, .readAs: Texts.checkReading
        case .duplicateName: Texts.addIDs
        case .pupilData: Texts.removePupilData
        case .idsMade: Texts.keepNames
        case .unknownReference: Texts.idOfFolder
        case .wrongKind(_, _, _, let kinds): Texts.kinds(kinds)
        case .network(let error): error.remedy
        case .countDiffers: Texts.bothKept
        }
    }
}

extension Texts {
    fileprivate static let addColumn = Phrase(nl: "zet die erbij in de kopregel", en: "add it to the header")
    fileprivate static let columnOnce = Phrase(
        nl: "elke kolom mag één keer voorkomen",
        en: "a column may occur only once"
    )

    fileprivate static func atMostColumns(_ most: Int) -> Phrase {
        Phrase(
            nl: "het mogen er hoogstens \(most) zijn; het bestand is niet gelezen",
            en: "at most \(most) are allowed; the file was not read"
        )
    }

    fileprivate static let fileNotRead = Phrase(nl: "het is niet gelezen", en: "it was not read")
    fileprivate static let columnKept = Phrase(
        nl: "die is als extra kolom bewaard",
        en: "it is kept as an extra column"
    )
    fileprivate static let columnDropped = Phrase(
        nl: "die is niet bewaard, want in dit bestand mogen geen extra kolommen staan",
        en: "it was not kept, as this file can't have extra columns"
    )
    fileprivate static let nameColumn = Phrase(
        nl: "geef de kolom een naam in de kopregel",
        en: "name the column in the header"
    )

    /// The words of a closed list: in Dutch as people write them, with what they are in a folder.
    fileprivate static func allowedWords(_ codes: [String]) -> Phrase {
        let words = codes.map { code in
            let title = CodeWords.title(of: code, among: codes)
            return title == code ? code : "\(title) (\(code))"
        }
        return Phrase(nl: allowedCodes(words).dutch, en: allowedCodes(codes).english)
    }

    fileprivate static func fields(_ expected: Int, isExcess: Bool) -> Phrase {
        Phrase(
            nl: "de kopregel heeft er \(expected); "
                + (isExcess
                    ? "een tekst met een scheidingsteken hoort tussen aanhalingstekens"
                    : "laat geen scheidingstekens weg"),
            en: "the header has \(expected); "
                + (isExcess ? "quote a text with a separator in it" : "leave no separators out")
        )
    }

    fileprivate static let addQuote = Phrase(
        nl: "zet het erbij; de rest van het bestand is niet gelezen",
        en: "add it; the rest of the file was not read"
    )
    fileprivate static let quoteField = Phrase(
        nl: "zet het hele veld tussen aanhalingstekens en schrijf een aanhalingsteken erin dubbel",
        en: "quote the whole field, and double a quote in it"
    )
    fileprivate static let restNotRead = Phrase(
        nl: "is dit een CSV-bestand? De rest is niet gelezen",
        en: "is this a CSV file? The rest was not read"
    )
    fileprivate static let saveAsUTF8 = Phrase(
        nl: "sla het bestand op als UTF-8 (in Excel: CSV UTF-8)",
        en: "save the file as UTF-8 (in Excel: CSV UTF-8)"
    )
    fileprivate static let fillIn = Phrase(nl: "vul iets in of verwijder de rij", en: "fill it in or delete the row")
    fileprivate static let idForm = Phrase(
        nl:
            "toegestaan: kleine letters, cijfers, '.', '_' en '-', beginnend met een letter of cijfer, hoogstens 64 tekens",
        en:
            "allowed: lowercase letters, digits, '.', '_' and '-', beginning with a letter or digit, at most 64 characters"
    )
    fileprivate static let idOnce = Phrase(
        nl: "elke id staat één keer in een netwerk",
        en: "an id may occur only once in a network"
    )
    fileprivate static let dateForms = Phrase(
        nl: "toegestaan: 2023-04-12, 2023-04, 2023-spring (summer, autumn, winter), 2023/2024 of 2023, "
            + "met een ? erachter als het niet zeker is",
        en: "allowed: 2023-04-12, 2023-04, 2023-spring (summer, autumn, winter), 2023/2024 or 2023, "
            + "with a ? after it if it is not certain"
    )
    fileprivate static let correctDates = Phrase(nl: "verwissel of verbeter de datums", en: "swap or correct the dates")

    fileprivate static func identifierForm(_ kind: NodeKind) -> Phrase {
        Identifier.form(of: kind).map { Phrase(nl: "toegestaan: \($0.dutch)", en: "allowed: \($0.english)") }
            ?? Phrase(nl: "laat dit veld leeg", en: "leave this field empty")
    }

    fileprivate static let consentForm = Phrase(
        nl:
            "toegestaan: email:network:2024-01-15, of email:network:2024-01-15..2024-03-01 als de toestemming is ingetrokken; "
            + "wat (\(PersonalField.codes.joined(separator: ", "))), aan wie (\(Audience.codes.joined(separator: ", "))), sinds welke dag",
        en: "allowed: email:network:2024-01-15, or email:network:2024-01-15..2024-03-01 where it was withdrawn; "
            + "what (\(PersonalField.codes.joined(separator: ", "))), to whom (\(Audience.codes.joined(separator: ", "))), since what day"
    )

    fileprivate static let addHeader = Phrase(
        nl: "zet er een kopregel in, of haal het bestand weg",
        en: "put a header row into it, or remove the file"
    )

    fileprivate static let fillInOrganization = Phrase(
        nl: "vul de organisatie in, of zet de relatie worksFor in ties.csv",
        en: "fill in the organization, or put the tie worksFor in ties.csv"
    )

    fileprivate static func fillInOne(_ kind: TieKind) -> Phrase {
        if Schema.rule(for: kind).most == 1 { return Phrase(nl: "vul er hoogstens één in", en: "fill in one at most") }
        return Phrase(
            nl: "vul er één in en zet de andere als \(kind.code) in ties.csv",
            en: "fill in one and put the others in ties.csv as \(kind.code)"
        )
    }

    fileprivate static let idOfFolder = Phrase(
        nl: "toegestaan: de id of de naam van iets in dit netwerk",
        en: "allowed: the id or the name of something in this network"
    )

    fileprivate static func kinds(_ kinds: NodeKindSet) -> Phrase {
        func list(_ language: Language) -> String { kinds.kinds.map { $0.label(language) }.joined(separator: ", ") }
        return Phrase(
            nl: "toegestaan: \(list(.dutch)); andere relaties horen in ties.csv",
            en: "allowed: \(list(.english)); other ties belong in ties.csv"
        )
    }

    fileprivate static let bothKept = Phrase(nl: "beide blijven staan", en: "both are kept")
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
        case .email:
            Phrase(
                nl: "toegestaan: een adres zoals naam@example.org",
                en: "allowed: an address such as name@example.org"
            )
        case .phone:
            Phrase(
                nl: "toegestaan: tien cijfers vanaf 0, of een buitenlands nummer vanaf +, zoals +3225551234",
                en: "allowed: ten digits from 0, or a foreign number from +, such as +3225551234"
            )
        case .url: Phrase(nl: "toegestaan: een webadres zonder spaties", en: "allowed: a web address without spaces")
        }
    }
}
