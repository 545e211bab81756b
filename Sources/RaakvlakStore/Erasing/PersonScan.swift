import RaakvlakNetwork

/// Gathers what was ever stated of persons, and of texts that may be theirs.
struct PersonScan {
    /// What was stated of a person, at one time or another.
    struct Person {
        /// The person as stated, each way once.
        var versions: [Node] = []
        /// Where the person worked, and for whom they spoke.
        var organizations: Set<Node.ID> = []
    }

    private(set) var persons: [Node.ID: Person] = [:]
    /// All other nodes, and what they are or were.
    private(set) var others: [Node.ID: NodeKind] = [:]
    /// Who wrote each text.
    private var authors: [Node.ID: Set<Node.ID>] = [:]
    /// Whom each proposal is about.
    private var parties: [Node.ID: Set<Node.ID>] = [:]

    /// Gathers what a network states.
    init(_ network: Network) {
        for node in network.nodes { add(.node(node)) }
        for tie in network.ties { add(.tie(tie)) }
    }

    /// Gathers what is stated in a store, now or in its log.
    init(_ store: some Store, _ network: Network, last: Int) throws(StoreError) {
        self.init(network)
        try store.forEachSealed(to: last) { sealed throws(StoreError) in
            guard let change = sealed.change else { throw .damaged("", detail: "change \(sealed.number)") }
            for edit in change.edits {
                for case let fact? in [edit.before, edit.after] { add(fact) }
            }
        }
    }

    private mutating func add(_ fact: Fact) {
        switch fact {
        case .node(let node) where node.kind == .person:
            if persons[node.id]?.versions.contains(node) != true {
                persons[node.id, default: Person()].versions.append(node)
            }
        case .node(let node): others[node.id] = node.kind
        case .tie(let tie):
            switch tie.kind {
            case .worksFor, .represents: persons[tie.from, default: Person()].organizations.insert(tie.to)
            case .contributedBy, .authoredBy: authors[tie.from, default: []].insert(tie.to)
            case .proposedBy, .proposedTo: parties[tie.from, default: []].insert(tie.to)
            default: break
            }
        }
    }

    /// What nobody but a person wrote, and proposals to or by them.
    func texts(of person: Node.ID) -> Set<Node.ID> {
        Set(authors.filter { $0.value == [person] }.keys)
            .union(parties.filter { $0.value.contains(person) }.keys)
    }

    /// The persons who are on a list.
    func persons(on list: ErasureList) -> [Node.ID] {
        persons.filter { _, person in
            person.versions.contains { list.holds($0, organizations: person.organizations) }
        }.keys.sorted()
    }

    /// How a person is recognized later, with a key: by what nobody else has.
    func marks(of id: Node.ID, among network: Network, key: [UInt8]) -> Set<ErasedMark> {
        guard let person = persons[id] else { return [] }
        let signs = person.versions.flatMap { ErasedMark.signs(of: $0, organizations: person.organizations) }
        let marks = { (signs: [ErasedMark.Sign]) in Set(signs.map { ErasedMark($0, key: key) }) }
        let others = network.nodes.filter { $0.id != id }.flatMap { node in
            ErasedMark.signs(of: node, organizations: persons[node.id]?.organizations ?? [])
        }
        return marks(signs).subtracting(marks(others))
    }
}
