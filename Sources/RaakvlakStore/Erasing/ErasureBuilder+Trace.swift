import RaakvlakInterchange
import RaakvlakNetwork

extension ErasureBuilder {
    /// Adds the marks by which a person is recognized later.
    mutating func add(_ marks: Set<ErasedMark>) { erasure.marks.formUnion(marks) }

    /// Adds what stays of a contact person: one without a name for each organization, and when.
    mutating func addTrace(of id: Node.ID, _ network: Network, on day: CalendarDate) {
        for (kind, number) in [TieKind.represents, .contactFor].flatMap({ kind in Self.ends(of: id, kind, network) }) {
            let periods = network.ties(of: kind).filter { $0.from == id && $0.to == number }
                .compactMap { $0.details.period.ended(on: day) }
            guard !periods.isEmpty, let node = network[number],
                case .node(let target)? = redaction.redacted(.node(node))
            else { continue }
            let someone = Self.someone(kind, for: target, salts.next())
            let ties = Set(periods).map { period in
                Tie(kind, from: someone.id, to: target.id, details: Tie.Details(period: period))
            }
            let facts = [Fact.node(someone)] + ties.sorted { Fact.TieKey($0) < Fact.TieKey($1) }.map { Fact($0) }
            var known: Set<Fact.Key> = []
            erasure.trace += facts.filter { known.insert($0.key).inserted }.compactMap { Edit(from: nil, to: $0) }
        }
    }

    /// For whom or what a person is or was a contact, each once.
    private static func ends(of id: Node.ID, _ kind: TieKind, _ network: Network) -> [(TieKind, Node.ID)] {
        let ends = Set(network.ties(of: kind).filter { $0.from == id }.map(\.to))
        return ends.sorted().map { (kind, $0) }
    }

    private static func someone(_ kind: TieKind, for target: Node, _ salt: [UInt8]) -> Node {
        let name = Phrase(nl: target.name(in: .dutch), en: target.name(in: .english))
        let told = AnonymousContact.name(for: name, kind)
        let id = Node.ID("person-\(Digest(of: salt).code)")
        // Nobody stands behind it who could be talked with.
        var attributes = Attributes()
        attributes[.consent] = "no"
        return Node(
            id: id ?? target.id,
            kind: .person,
            name: told.dutch,
            englishName: told.english,
            attributes: attributes
        )
    }
}

extension Period {
    /// The period, ended on a day where it went on; nil where it began later.
    fileprivate func ended(on day: CalendarDate) -> Period? {
        if let until, until.latest <= day { return self }
        return Period(since: since, until: PartialDate(day))
    }
}
