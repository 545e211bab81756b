import RaakvlakNetwork

extension Problem {
    /// The name of the kind of problem, as a stable code such as `unknownReference`.
    public var code: String { kind.rawValue }

    /// Every kind of problem, by its code.
    package enum Kind: String, CaseIterable, Sendable {
        case emptyFile, missingColumn, duplicateColumn, tooManyColumns, unknownFile, duplicateTable, hiddenSheet,
            tableRead,
            formulasWithoutValue, similarColumn, columnNotKept,
            columnsKept,
            unnamedColumn
        case fieldCount, unterminatedQuote, strayQuote, rowTooLong, undecodable
        case ambiguousColumn, rowsAboveHeader, columnsRead
        case emptyRequired, invalidID, duplicateID, unknownCode, invalidDate, periodEndsFirst, invalidNumber
        case invalidIdentifier, invalidContact, invalidConsent, valueWithoutOrganization, severalValues
        case duplicateName, idsMade, readAs, pupilData
        case unknownReference, wrongKind, countDiffers
        case periodNotAllowed, tieNotAllowed, selfTie, contradictoryTie, tooManyTies, cycle, weightNotPositive
        case roleNotAllowed, stateNotAllowed
    }

    package var kind: Kind {
        switch self {
        case .emptyFile: .emptyFile
        case .missingColumn: .missingColumn
        case .duplicateColumn: .duplicateColumn
        case .tooManyColumns: .tooManyColumns
        case .unknownFile: .unknownFile
        case .duplicateTable: .duplicateTable
        case .hiddenSheet: .hiddenSheet
        case .tableRead: .tableRead
        case .formulasWithoutValue: .formulasWithoutValue
        case .similarColumn: .similarColumn
        case .columnNotKept: .columnNotKept
        case .columnsKept: .columnsKept
        case .unnamedColumn: .unnamedColumn
        case .fieldCount: .fieldCount
        case .unterminatedQuote: .unterminatedQuote
        case .strayQuote: .strayQuote
        case .rowTooLong: .rowTooLong
        case .undecodable: .undecodable
        case .ambiguousColumn: .ambiguousColumn
        case .rowsAboveHeader: .rowsAboveHeader
        case .columnsRead: .columnsRead
        case .emptyRequired: .emptyRequired
        case .invalidID: .invalidID
        case .duplicateID: .duplicateID
        case .unknownCode: .unknownCode
        case .invalidDate: .invalidDate
        case .periodEndsFirst: .periodEndsFirst
        case .invalidNumber: .invalidNumber
        case .invalidIdentifier: .invalidIdentifier
        case .invalidContact: .invalidContact
        case .invalidConsent: .invalidConsent
        case .valueWithoutOrganization: .valueWithoutOrganization
        case .severalValues: .severalValues
        case .duplicateName: .duplicateName
        case .idsMade: .idsMade
        case .readAs: .readAs
        case .pupilData: .pupilData
        case .unknownReference: .unknownReference
        case .wrongKind: .wrongKind
        case .network(let error): Self.kind(of: error)
        case .countDiffers: .countDiffers
        }
    }

    private static func kind(of error: NetworkError) -> Kind {
        switch error {
        case .duplicateNode: .duplicateID
        case .periodNotAllowed: .periodNotAllowed
        case .unknownNode: .unknownReference
        case .tieNotAllowed: .tieNotAllowed
        case .selfTie: .selfTie
        case .contradictoryTie: .contradictoryTie
        case .tooManyTies: .tooManyTies
        case .cycle: .cycle
        case .weightNotPositive: .weightNotPositive
        case .roleNotAllowed: .roleNotAllowed
        case .stateNotAllowed: .stateNotAllowed
        }
    }
}
