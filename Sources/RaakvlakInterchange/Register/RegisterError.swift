public import RaakvlakNetwork
public import RaakvlakRecords

/// Why files of the register can't be brought into a network.
public enum RegisterError: ExplainedError, Hashable {
    /// A file or folder can't be read.
    case location(LocationError)
    /// None of the files is one of the register's.
    case noRegisterFiles
    /// Another node of the network has the id that the register gives to what has this number.
    case idTaken(Node.ID, number: String)
    /// A list of confirmed matches has not the columns that it needs, or an answer that is none.
    case badMatches(String, line: Int, String)
    /// A list of confirmed matches has a row without form.
    case damagedMatches(Issue)
    /// A list of confirmed matches names no node of the network, or a number that its kind can't have.
    case unknownMatch(Node.ID, number: String)
    /// Two organizations of the network would have one number.
    case numberTaken(String, Node.ID, Node.ID)
    /// One organization would have two numbers.
    case twoNumbers(Node.ID, String, String)
    /// The network would not hold together.
    case network(NetworkError)

    /// What is wrong, and what to do.
    public var phrase: Phrase {
        switch self {
        case .location(let error): error.phrase
        case .noRegisterFiles: Texts.noRegisterFiles
        case .idTaken(let id, let number): Texts.idTaken(id.text, number)
        case .badMatches(let file, let line, let found): Texts.badMatches(file, line, found)
        case .damagedMatches(let issue): Phrase(nl: issue.text(in: .dutch), en: issue.text(in: .english))
        case .unknownMatch(let id, let number): Texts.unknownMatch(id.text, number)
        case .numberTaken(let number, let first, let second): Texts.numberTaken(number, first.text, second.text)
        case .twoNumbers(let id, let first, let second): Texts.twoNumbers(id.text, first, second)
        case .network(let error): error.phrase
        }
    }
}
