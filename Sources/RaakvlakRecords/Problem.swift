public import RaakvlakNetwork

/// What can be wrong with input.
///
/// What was found is told by at most 80 characters of it.
public enum Problem: Hashable, Sendable {
    // The file and its form.
    case emptyFile
    case missingColumn(String)
    case duplicateColumn(String)
    case tooManyColumns(found: Int, most: Int)
    case unknownFile
    case duplicateTable(of: String)
    case hiddenSheet
    case tableRead(as: String)
    case formulasWithoutValue(count: Int)
    case similarColumn(String)
    case columnNotKept(String)
    case columnsKept(KeptColumns)
    case unnamedColumn(found: String)
    case fieldCount(found: Int, expected: Int)
    case unterminatedQuote
    case strayQuote
    case rowTooLong
    case undecodable(column: String, as: TextEncoding)
    case ambiguousColumn(String, meaning: String)
    case rowsAboveHeader(count: Int)
    case columnsRead([NamedColumn])
    // One value.
    case emptyRequired(column: String)
    case invalidID(String)
    case duplicateID(String)
    case unknownCode(column: String, found: String, allowed: [String])
    case invalidDate(column: String, found: String)
    case periodEndsFirst(since: String, until: String)
    case invalidNumber(column: String, found: String, NumberForm)
    case invalidIdentifier(found: String, kind: NodeKind)
    case invalidContact(column: String, found: String, ContactForm)
    case invalidConsent(column: String, found: String)
    case valueWithoutOrganization(column: String, found: String)
    case severalValues(column: String, found: String, of: TieKind)
    case duplicateName(String)
    case idsMade(from: String, id: String, count: Int)
    case readAs(column: String, found: String, value: String, count: Int)
    case pupilData(PupilSign, excerpt: String, isRefused: Bool)
    // What rows say of each other.
    case unknownReference(column: String, found: String)
    case wrongKind(column: String, found: String, NodeKind, allowed: NodeKindSet)
    case network(NetworkError)
    case countDiffers(figure: String, stated: String, listed: Int, of: NodeKind, about: String)

    /// A column that was read as one with another name.
    public struct NamedColumn: Hashable, Sendable {
        /// What the header says.
        public let found: String
        /// What it was read as.
        public let name: String
    }

    /// What a number must be.
    public enum NumberForm: Hashable, Sendable {
        case count, decimal, positive

        func allows(_ number: Double) -> Bool {
            switch self {
            case .count: number >= 0 && number == number.rounded()
            case .decimal: true
            case .positive: number > 0
            }
        }
    }

    /// What contact details must look like.
    public enum ContactForm: Hashable, Sendable { case email, phone, url }

    /// Whether the row can't be held; otherwise it is held, but odd.
    public var isError: Bool {
        switch self {
        case .unknownFile, .similarColumn, .columnNotKept, .columnsKept, .hiddenSheet, .tableRead,
            .formulasWithoutValue, .countDiffers, .rowsAboveHeader, .columnsRead,
            .idsMade,
            .readAs:
            false
        case .pupilData(_, _, let isRefused): isRefused
        default: true
        }
    }

    /// Whether it is about the header, by whatever names its columns have.
    var isOfHeader: Bool { if case .ambiguousColumn = self { true } else { false } }

    /// Whether it is about a pupil, perhaps.
    package var isOfPupil: Bool { if case .pupilData = self { true } else { false } }

    /// Whether it says what was read as what, so that nothing need be done.
    public var isReading: Bool {
        switch self {
        case .rowsAboveHeader, .columnsRead, .idsMade, .readAs, .tableRead: true
        default: false
        }
    }

    /// Whether what was written may be a value in another form.
    var mayBeDialect: Bool {
        switch self {
        case .missingColumn, .fieldCount, .invalidID, .unknownCode, .invalidDate, .invalidNumber, .invalidIdentifier,
            .invalidContact, .invalidConsent, .unknownReference, .severalValues, .network(.roleNotAllowed),
            .network(.stateNotAllowed):
            true
        default: false
        }
    }

    /// Whether rows were not read because of it, so that what they hold is not known.
    package var losesRows: Bool {
        switch self {
        case .emptyFile, .missingColumn, .duplicateColumn, .tooManyColumns, .unterminatedQuote, .rowTooLong: true
        default: false
        }
    }
}
