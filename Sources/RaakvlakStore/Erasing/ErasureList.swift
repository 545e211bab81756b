public import RaakvlakNetwork

/// Who was erased from a store, as marks: it keeps them from coming back by an import, a copy or by hand.
public struct ErasureList: Sendable {
    private let digests: [[UInt8]: Set<Digest>]

    /// The list of these marks.
    public init(_ marks: some Sequence<ErasedMark>) {
        digests = Dictionary(grouping: marks, by: \.key).mapValues { Set($0.map(\.digest)) }
    }

    /// Whether nobody was erased.
    public var isEmpty: Bool { digests.isEmpty }

    /// The key of new marks.
    var key: [UInt8]? { digests.keys.min { $0.lexicographicallyPrecedes($1) } }

    /// Whether a person who is stated so, with ties to these organizations, was erased.
    public func holds(_ node: Node, organizations: some Sequence<Node.ID>) -> Bool {
        guard !isEmpty, node.kind == .person else { return false }
        let signs = ErasedMark.signs(of: node, organizations: organizations)
        return digests.contains { key, digests in
            signs.contains { digests.contains(ErasedMark($0, key: key).digest) }
        }
    }

    /// The persons of a network who were erased.
    public func persons(in network: Network) -> Set<Node.ID> {
        guard !isEmpty else { return [] }
        var organizations: [Node.ID: [Node.ID]] = [:]
        for kind in Self.posts {
            for tie in network.ties(of: kind) { organizations[tie.from, default: []].append(tie.to) }
        }
        let erased = network.nodes.filter { holds($0, organizations: organizations[$0.id] ?? []) }
        return Set(erased.map(\.id))
    }

    /// Whether a person of this name at this organization was erased.
    func holds(_ person: Node, at organization: Node.ID) -> Bool {
        let names = [person.name] + [person.englishName].compactMap { $0 } + person.otherNames.map(\.name)
        return digests.contains { key, digests in
            names.contains { digests.contains(ErasedMark(.name($0, at: organization), key: key).digest) }
        }
    }

    /// Whether a mail address, in small letters, is one of an erased person.
    func holds(_ address: String) -> Bool {
        digests.contains { key, digests in digests.contains(ErasedMark(.address(address), key: key).digest) }
    }

    /// Refuses edits that would bring someone back, or write their mail address down anew.
    ///
    /// - Throws: `StoreError.erasedPerson`, `StoreError.erasedAddress`.
    public func check(_ edits: [Edit], against facts: some Facts) throws(StoreError) {
        guard !isEmpty else { return }
        let edited = EditedFacts(facts, edits)
        for id in Self.persons(stated: edits) {
            guard let node = try edited.node(id) else { continue }
            var organizations: [Node.ID] = []
            for kind in Self.posts { organizations += try edited.ties(kind, from: id).map(\.to) }
            if holds(node, organizations: organizations) { throw .erasedPerson(id) }
        }
        try checkTexts(edits)
    }

    /// Whether edits state anything by which somebody may be recognized.
    package static func concerns(_ edits: [Edit]) -> Bool {
        !persons(stated: edits).isEmpty || edits.contains { $0.after.map(MailAddresses.areIn) ?? false }
    }

    /// The persons of whom edits state something by which they may be recognized.
    static func persons(stated edits: [Edit]) -> Set<Node.ID> {
        var ids: Set<Node.ID> = []
        for edit in edits {
            switch edit.after {
            case .node(let node)? where node.kind == .person: ids.insert(node.id)
            case .tie(let tie)? where posts.contains(tie.kind): ids.insert(tie.from)
            default: break
            }
        }
        return ids
    }

    /// The ties that say where a person works, or for whom they speak.
    static let posts: [TieKind] = [.worksFor, .represents]
}
