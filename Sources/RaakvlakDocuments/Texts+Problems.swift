package import RaakvlakNetwork
package import RaakvlakRecords

extension Problem.Kind {
    /// What such a problem is called in a report.
    package var title: Phrase { ofForm ?? ofValue ?? ofNetwork }

    private var ofForm: Phrase? {
        switch self {
        case .emptyFile: Phrase(nl: "Een leeg bestand", en: "An empty file")
        case .missingColumn: Phrase(nl: "Er ontbreekt een kolom", en: "A column is missing")
        case .duplicateColumn: Phrase(nl: "Een kolom staat er twee keer", en: "A column occurs twice")
        case .tooManyColumns: Phrase(nl: "Te veel kolommen", en: "Too many columns")
        case .unknownFile: Phrase(nl: "Niet gelezen", en: "Not read")
        case .duplicateTable:
            Phrase(nl: "Dezelfde soort gegevens op twee plaatsen", en: "The same sort of data in two places")
        case .similarColumn:
            Phrase(nl: "Een onbekende kolom die lijkt op een bekende", en: "An unknown column like a known one")
        case .columnNotKept: Phrase(nl: "Een kolom die niet is bewaard", en: "A column that was not kept")
        case .unnamedColumn: Phrase(nl: "Een kolom zonder naam", en: "A column without a name")
        case .ambiguousColumn: Phrase(nl: "Twee kolommen betekenen hetzelfde", en: "Two columns mean the same")
        case .rowsAboveHeader: Phrase(nl: "Rijen boven de kopregel", en: "Rows above the header")
        case .hiddenSheet: Phrase(nl: "Een verborgen blad", en: "A hidden sheet")
        case .tableRead: Phrase(nl: "De naam van een blad", en: "The name of a sheet")
        case .formulasWithoutValue: Phrase(nl: "Een formule zonder uitkomst", en: "A formula without a result")
        case .columnsKept:
            Phrase(nl: "Kolommen die alleen als tekst zijn bewaard", en: "Columns that are only kept as text")
        case .columnsRead: Phrase(nl: "Namen van kolommen", en: "Names of columns")
        case .fieldCount:
            Phrase(nl: "Een rij met te veel of te weinig velden", en: "A row with too many or too few fields")
        case .unterminatedQuote: Phrase(nl: "Een aanhalingsteken zonder einde", en: "A quote without an end")
        case .strayQuote: Phrase(nl: "Een los aanhalingsteken", en: "A stray quote")
        case .rowTooLong: Phrase(nl: "Een te lange rij", en: "A row that is too long")
        case .undecodable: Phrase(nl: "Tekens die niet te lezen zijn", en: "Characters that can't be read")
        default: nil
        }
    }

    private var ofValue: Phrase? {
        switch self {
        case .emptyRequired: Phrase(nl: "Een lege cel waar iets moet staan", en: "An empty cell that must be filled in")
        case .invalidID: Phrase(nl: "Geen geldige id", en: "Not a valid id")
        case .duplicateID: Phrase(nl: "Een id die er al is", en: "An id that is there already")
        case .duplicateName: Phrase(nl: "Een naam die er al is", en: "A name that is there already")
        case .idsMade: Phrase(nl: "Id’s gemaakt van namen", en: "Ids made from names")
        case .readAs: Phrase(nl: "Anders geschreven, en zo gelezen", en: "Written otherwise, and read like this")
        case .pupilData: Phrase(nl: "Gaat dit over een leerling?", en: "Is this about a pupil?")
        case .unknownCode: Phrase(nl: "Een woord dat daar niet mag staan", en: "A word that may not stand there")
        case .invalidDate: Phrase(nl: "Geen datum", en: "Not a date")
        case .periodEndsFirst: Phrase(nl: "Een einde vóór het begin", en: "An end before the beginning")
        case .invalidNumber: Phrase(nl: "Geen geldig getal", en: "Not a valid number")
        case .invalidIdentifier: Phrase(nl: "Geen geldig officieel nummer", en: "Not a valid official number")
        case .invalidContact:
            Phrase(nl: "Geen geldig adres of telefoonnummer", en: "Not a valid address or telephone number")
        case .valueWithoutOrganization:
            Phrase(nl: "Een rol of periode zonder organisatie", en: "A role or period without an organization")
        case .severalValues: Phrase(nl: "Meer dan één waarde", en: "More than one value")
        default: nil
        }
    }

    private var ofNetwork: Phrase {
        switch self {
        case .unknownReference: Phrase(nl: "Verwijst naar iets wat er niet is", en: "Refers to what is not there")
        case .wrongKind:
            Phrase(nl: "Verwijst naar iets van een andere soort", en: "Refers to something of another kind")
        case .countDiffers:
            Phrase(nl: "Een aantal dat niet klopt met de lijst", en: "A count that differs from the list")
        case .periodNotAllowed: Phrase(nl: "Een periode waar die niet mag staan", en: "A period where none may stand")
        case .tieNotAllowed: Phrase(nl: "Een relatie die zo niet kan", en: "A tie that can't be so")
        case .selfTie: Phrase(nl: "Een relatie met zichzelf", en: "A tie with itself")
        case .contradictoryTie:
            Phrase(nl: "Een relatie die er verschillend staat", en: "A tie that is stated differently")
        case .tooManyTies: Phrase(nl: "Te veel relaties van een soort", en: "Too many ties of a kind")
        case .cycle: Phrase(nl: "Een kringetje van relaties", en: "A circle of ties")
        case .weightNotPositive: Phrase(nl: "Een gewicht dat niet boven 0 is", en: "A weight that is not above 0")
        case .roleNotAllowed: Phrase(nl: "Een rol die daar niet past", en: "A role that doesn't fit there")
        case .stateNotAllowed: Phrase(nl: "Een status die daar niet past", en: "A state that doesn't fit there")
        default: Phrase(rawValue)
        }
    }
}
