public import RaakvlakNetwork

/// How much of each sort the register brought, and how much of it was there already.
public struct RegisterTallies: Hashable, Sendable {
    /// What is counted.
    public enum Subject: Hashable, Comparable, Sendable {
        case board, school, site, gemeente, primary, secondary, region
        case tie(TieKind)

        init(_ key: RegisterKey) {
            self =
                switch key.kind {
                case .schoolBoard: .board
                case .school: key.isSite ? .site : .school
                case .gemeente: .gemeente
                case .samenwerkingsverband: key.number.hasPrefix("PO") ? .primary : .secondary
                default: .region
                }
        }

        /// The word for it in documents.
        public var code: String {
            switch self {
            case .tie(let kind): kind.code
            default: "\(self)"
            }
        }
    }

    /// New ones and known ones.
    public struct Tally: Hashable, Sendable {
        /// How many are new.
        public internal(set) var added = 0
        /// How many were there already.
        public internal(set) var known = 0
    }

    private var tallies: [Subject: Tally] = [:]
    /// How many postcode areas were placed in a gemeente by their sites, by others under their name, by their name.
    var placement: [GemeentePlacement.Ground: Int] = [:]

    mutating func count(_ subject: Subject, isNew: Bool) {
        if isNew {
            tallies[subject, default: Tally()].added += 1
        } else {
            tallies[subject, default: Tally()].known += 1
        }
    }

    /// What was counted, nodes first.
    public var rows: [(subject: Subject, tally: Tally)] {
        tallies.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
