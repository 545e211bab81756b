import RaakvlakInterchange
public import RaakvlakNetwork

/// What is stored about a person, and what erasing them does.
///
/// What goes: the person with all ties, texts that nobody else wrote, proposals by and to them. What is masked: their names, id
/// and contact details where others are told of. What stays of a contact person: that an organization had one, and when.
public struct ErasurePlan: Sendable {
    /// Who is to be erased, as last stated.
    public let person: Node
    /// Whether the person is stated now, or was only earlier.
    public let isStated: Bool
    /// The ties of the person.
    public let ties: [Tie]
    /// What goes along: texts of the person, and proposals.
    public let texts: [Node]
    /// What the person wrote together with others, and stays.
    public let sharedTexts: [Node]
    /// What is stated of others and names the person, before and after masking.
    public let masked: [Edit]
    /// What may name the person, and stays: somebody has to read it.
    public let unsure: [Fact]
    /// What of the log may name the person, and stays.
    public let unsureInLog: [LogMention]
    /// The changes of the log that tell of the person, with those of their edits.
    public let changes: [Change]
    /// What a store is to do.
    public let erasure: Erasure

    /// All that is stated now.
    package let network: Network

    let redaction: PersonRedaction

    /// Plans the erasure of a person from a network without a log.
    ///
    /// - Returns: Nil where there is no such person.
    public init?(of id: Node.ID, in network: Network, on day: CalendarDate) {
        let scan = PersonScan(network)
        guard let redaction = scan.redaction(of: id, in: network, key: Salts.key()) else { return nil }
        var builder = ErasureBuilder(redaction, network, last: 0)
        builder.addTrace(of: id, network, on: day)
        self.init(redaction, scan, network, builder)
    }

    /// Plans the erasure of a person from a store; with the key of another list, ids are drawn and marks made as there.
    init?(
        of id: Node.ID,
        in store: some Store,
        on day: CalendarDate,
        key otherKey: [UInt8]? = nil
    ) throws(StoreError) {
        let (network, last) = try store.network()
        let scan = try PersonScan(store, network, last: last)
        let ownKey = try ErasureList(store.erasedMarks()).key
        let key = otherKey ?? ownKey ?? Salts.key()
        guard let redaction = scan.redaction(of: id, in: network, key: key) else { return nil }
        var builder = ErasureBuilder(redaction, network, last: last)
        builder.addTrace(of: id, network, on: day)
        builder.add(scan.marks(of: id, among: network, key: key))
        try store.forEachSealed(to: last) { sealed throws(StoreError) in try builder.add(sealed) }
        self.init(redaction, scan, network, builder)
    }

    private init?(
        _ redaction: PersonRedaction,
        _ scan: PersonScan,
        _ network: Network,
        _ builder: ErasureBuilder
    ) {
        let id = redaction.id
        guard let person = network[id] ?? scan.persons[id]?.versions.last else { return nil }
        (self.person, isStated) = (person, network[id] != nil)
        ties = network.ties.filter { $0.from == id || $0.to == id }
        texts = network.nodes.filter { $0.id != id && redaction.gone.contains($0.id) }
        let written = ties.filter { $0.to == id && ($0.kind == .contributedBy || $0.kind == .authoredBy) }
        sharedTexts = Set(written.map(\.from)).subtracting(redaction.gone).sorted().compactMap { network[$0] }
        self.network = network
        masked = Self.masked(by: redaction, network)
        unsure = Self.unsure(after: redaction, network)
        (changes, unsureInLog) = (builder.concerned, builder.mentions)
        (erasure, self.redaction) = (builder.erasure, redaction)
    }

    private static func masked(by redaction: PersonRedaction, _ network: Network) -> [Edit] {
        let facts = network.nodes.map(Fact.node) + network.ties.map(Fact.tie)
        return facts.compactMap { fact in
            guard let left = redaction.redacted(fact), left != fact else { return nil }
            return Edit(masking: fact, left)
        }
    }

    private static func unsure(after redaction: PersonRedaction, _ network: Network) -> [Fact] {
        let (gone, mask) = (redaction.gone, redaction.mask)
        let nodes = network.nodes.filter { !gone.contains($0.id) && mask.mayName($0) }
        let ties = network.ties.filter {
            !gone.contains($0.from) && !gone.contains($0.to) && mask.mayName($0.details)
        }
        return nodes.map(Fact.node) + ties.map(Fact.tie)
    }

    /// Whether who erases, or why, names the person.
    public func isNamed(in note: Change.Note) -> Bool { redaction.redacted(note) != note }

    /// Whether a text names the person, or may.
    public func mayName(_ text: String) -> Bool { redaction.mask.mayName(text) }

    /// The ids of nodes that stay, but not under an id that tells of the person.
    public var renamed: [Node.ID: Node.ID] { redaction.renamed }
}

extension PersonScan {
    /// What takes a person out; nil where there is none of this id.
    func redaction(of id: Node.ID, in network: Network, key: [UInt8]) -> PersonRedaction? {
        guard let versions = persons[id]?.versions, !versions.isEmpty else { return nil }
        let (mask, gone) = (PersonMask(versions, among: network), texts(of: id).union([id]))
        var renamed: [Node.ID: Node.ID] = [:]
        for (other, kind) in others where !gone.contains(other) && mask.isTelling(other, of: kind) {
            let code = ErasedMark(.renamed(other), key: key).digest.code
            renamed[other] = Node.ID("\(kind.code.lowercased())-\(code)")
        }
        return PersonRedaction(id: id, gone: gone, renamed: renamed, mask: mask)
    }
}

extension Edit {
    /// The edit from a fact to what is left of it, to be shown; nil where only an end has another id.
    fileprivate init?(masking fact: Fact, _ left: Fact) {
        self.init(showing: fact, left)
        guard case (.tie(let tie), .tie(let other)) = (fact, left) else { return }
        if tie.details == other.details { return nil }
    }
}

extension Salts {
    /// The key of a new list.
    static func key() -> [UInt8] {
        var salts = Salts()
        return salts.next() + salts.next()
    }
}
