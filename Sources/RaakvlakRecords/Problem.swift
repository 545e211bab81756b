public import RaakvlakNetwork

/// What can be wrong with input.
///
/// What was found is told by at most 80 characters of it.
public enum Problem: Hashable, Sendable {
    // The file and its form.
    case missingColumn(String)
    case duplicateColumn(String)
    case tooManyColumns(found: Int, most: Int)
    case unknownFile
    case similarColumn(String)
    case columnNotKept(String)
    case unnamedColumn(found: String)
    case fieldCount(found: Int, expected: Int)
    case unterminatedQuote
    case strayQuote
    case rowTooLong
    case undecodable(column: String, as: TextEncoding)
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
    case valueWithoutOrganization(column: String, found: String)
    case severalValues(column: String, found: String, of: TieKind)
    // What rows say of each other.
    case unknownReference(column: String, found: String)
    case wrongKind(column: String, found: String, NodeKind, allowed: NodeKindSet)
    case network(NetworkError)
    case countDiffers(figure: String, stated: String, listed: Int, of: NodeKind, about: String)

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
        case .unknownFile, .similarColumn, .columnNotKept, .countDiffers: false
        default: true
        }
    }

    /// Whether rows were not read because of it, so that what they hold is not known.
    var losesRows: Bool {
        switch self {
        case .missingColumn, .duplicateColumn, .tooManyColumns, .unterminatedQuote, .rowTooLong: true
        default: false
        }
    }
}
