import RaakvlakNetwork

/// What the files of the register say, by number: a value, before any of it is in a network.
///
/// Files of several years may speak of one organization: every statement is held with its edition, and what was said of
/// the latest year counts.
struct Register: Sendable {
    /// What one of them says, and which.
    struct Claim<Value: Sendable & Hashable>: Sendable, Hashable {
        let value: Value
        let edition: Edition
    }

    /// An organization, school or region.
    struct Entry: Sendable {
        /// The names that files give it, in the order of reading.
        var names: [Claim<String>] = []
        /// What else is known of it; of the latest year.
        var attributes: [AttributeName: Claim<String>] = [:]
        /// The sorts of education, in the order of the schema's sectors.
        var sectors: Set<Sector> = []
        /// The latest edition that names it.
        var edition: Edition

        /// The name of the latest year; of one year, the first that was read.
        var name: Claim<String>? { Register.latest(names) }
    }

    private(set) var entries: [RegisterKey: Entry] = [:]
    /// The lists of all boards that have a board.
    private(set) var listings: [RegisterKey: [Edition]] = [:]
    /// Names in capitals, for what no file names better.
    private(set) var capitals: [RegisterKey: String] = [:]
    /// For each relation, to what each node has it, by edition; of one edition, the first.
    private(set) var relations: [Relation: [RegisterKey: [Claim<RegisterKey>]]] = [:]
    /// Which boards are members of which samenwerkingsverbanden, where a file says so.
    private(set) var memberships: [Claim<Membership>] = []
    /// Which gemeenten a samenwerkingsverband covers, where a file says so by name.
    private(set) var coverages: [Claim<Coverage>] = []
    /// The areas of the regional regulation.
    private(set) var regulation = RegionalRegulation()
    /// Mergers and other transitions that a file states.
    private(set) var transitions: [Transition] = []
    /// Organizations that a file names without a number.
    private(set) var unnumbered: [UnnumberedName] = []
    /// Statements of one edition that contradict each other.
    private(set) var disagreements: [Disagreement] = []

    /// A relation of which a node has at most one at a time.
    enum Relation: UInt8, CaseIterable, Sendable {
        case board, school, gemeente, primaryPO, secondaryVO, province, safetyRegion

        /// The tie that says it.
        var tieKind: TieKind {
            switch self {
            case .board: .governs
            case .school: .partOf
            case .gemeente: .locatedIn
            case .primaryPO, .secondaryVO: .memberOf
            case .province, .safetyRegion: .inRegion
            }
        }

        /// Whether the tie leads to the node that has the relation.
        var isBackward: Bool { self == .board }
    }

    /// That a board is a member of a samenwerkingsverband.
    struct Membership: Hashable, Sendable {
        let board, samenwerkingsverband: RegisterKey
    }

    /// That a samenwerkingsverband covers a gemeente that is named, perhaps only in part.
    struct Coverage: Hashable, Sendable {
        let samenwerkingsverband: RegisterKey
        let gemeente: String
        /// Which part of it, in the words of the file.
        let part: String?
    }

    /// One thing that a row says.
    enum Statement: Sendable {
        case exists(RegisterKey, Edition)
        case name(RegisterKey, String, Edition)
        /// That a list of all boards has it.
        case listing(RegisterKey, Edition)
        /// A name in capitals without accents: good only where no file has a better one.
        case capitals(RegisterKey, String)
        case attribute(RegisterKey, AttributeName, String, Edition)
        case sectors(RegisterKey, Set<Sector>)
        case relation(Relation, of: RegisterKey, is: RegisterKey, Edition)
        case membership(Membership, Edition)
        case coverage(Coverage, Edition)
        case transition(Transition)
        case unnumbered(UnnumberedName)
        case area(RegionalRegulation.Area, Edition)
    }

    /// That one edition says two things of a relation; the first is kept.
    struct Disagreement: Sendable {
        let relation: Relation
        let of: RegisterKey
        let kept, other: RegisterKey
        let edition: Edition
    }

    /// A name without a number, and where it stands.
    struct UnnumberedName: Sendable {
        let name: String
        let file: String
        let line: Int
    }

    /// Holds what a row says.
    mutating func take(_ statement: Statement) {
        switch statement {
        case .exists(let key, let edition): note(key, edition)
        case .name(let key, let name, let edition):
            note(key, edition)
            let isFirst = entries[key]?.names.contains { $0.edition == edition } == false
            if isFirst { entries[key]?.names.append(Claim(value: name, edition: edition)) }
        case .listing(let board, let edition): listings[board, default: []].append(edition)
        case .capitals(let key, let name): capitals[key] = capitals[key] ?? name
        case .attribute(let key, let name, let value, let edition):
            note(key, edition)
            if let known = entries[key]?.attributes[name], !edition.isLater(than: known.edition) { return }
            entries[key]?.attributes[name] = Claim(value: value, edition: edition)
        case .sectors(let key, let sectors): entries[key]?.sectors.formUnion(sectors)
        case .relation(let relation, let key, let other, let edition): note(relation, of: key, is: other, edition)
        case .membership(let membership, let edition):
            note(membership.board, edition)
            note(membership.samenwerkingsverband, edition)
            memberships.append(Claim(value: membership, edition: edition))
        case .coverage(let coverage, let edition): coverages.append(Claim(value: coverage, edition: edition))
        case .transition(let transition):
            note(transition.from, transition.edition)
            note(transition.to, transition.edition)
            transitions.append(transition)
        case .unnumbered(let name): unnumbered.append(name)
        case .area(let area, let edition): regulation.add(area, edition)
        }
    }

    private mutating func note(_ key: RegisterKey, _ edition: Edition) {
        if entries[key] == nil {
            entries[key] = Entry(edition: edition)
        } else if let known = entries[key]?.edition, edition.isLater(than: known) {
            entries[key]?.edition = edition
        }
    }

    private mutating func note(_ relation: Relation, of key: RegisterKey, is other: RegisterKey, _ edition: Edition) {
        note(other, edition)
        let known = relations[relation]?[key]?.first { $0.edition == edition }
        guard let known else {
            relations[relation, default: [:]][key, default: []].append(Claim(value: other, edition: edition))
            return
        }
        guard known.value != other else { return }
        disagreements.append(
            Disagreement(relation: relation, of: key, kept: known.value, other: other, edition: edition)
        )
    }

    /// What is said of a relation for the latest year.
    func latest(_ relation: Relation, of key: RegisterKey) -> Claim<RegisterKey>? {
        relations[relation]?[key].flatMap(Self.latest)
    }

    /// The claim of the latest year; of one year, the first.
    static func latest<Value>(_ claims: [Claim<Value>]) -> Claim<Value>? {
        claims.dropFirst().reduce(claims.first) { best, claim in
            best.map { claim.edition.isLater(than: $0.edition) ? claim : $0 }
        }
    }
}
