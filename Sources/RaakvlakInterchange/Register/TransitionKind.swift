public import RaakvlakNetwork

/// How much of an organization went over into another.
public enum TransitionKind: UInt8, Coded {
    /// All: the first ended (RIO: OVERGANG_VOLLEDIG).
    case whole
    /// Some: both go on (RIO: OVERGANG_GEDEELTELIJK).
    case part
    /// Some became an organization of its own (RIO: VERZELFSTANDIGING).
    case split

    /// The words of all cases, in order.
    public static let codes = allCases.map { "\($0)" }

    /// The kind that a cell names, in Dutch, in English or as RIO does; nil where it names none.
    init?(named text: String) {
        switch text.lowercased().filter({ $0.isASCII && $0.isLetter }) {
        case "whole", "volledig", "overgangvolledig", "fusie", "merger": self = .whole
        case "part", "gedeeltelijk", "overganggedeeltelijk", "deel", "overdracht": self = .part
        case "split", "verzelfstandiging", "splitsing", "afsplitsing": self = .split
        default: return nil
        }
    }
}
