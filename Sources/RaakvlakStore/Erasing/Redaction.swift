import RaakvlakInterchange
package import RaakvlakNetwork

/// What is taken out of a network and its log: the same of each fact wherever it stands, so that what is left is the log of
/// what is left.
protocol Redaction: Sendable {
    /// Nodes that go, with all their ties.
    var gone: Set<Node.ID> { get }
    /// Nodes that get another id.
    var renamed: [Node.ID: Node.ID] { get }
    /// What is left of a node that does not go.
    func redacted(_ node: Node, id: Node.ID) -> Node
    /// What is left of what is known of a tie that does not go.
    func redacted(_ details: Tie.Details, of kind: TieKind) -> Tie.Details
    /// What is left of what is said of a change.
    func redacted(_ note: Change.Note) -> Change.Note
    /// Whether what is left of a fact may still tell of who or what is taken out.
    func mayName(_ fact: Fact) -> Bool
    /// Whether what is left of a text may still tell of it.
    func mayName(_ text: String) -> Bool
}

extension Redaction {
    func mayName(_ fact: Fact) -> Bool { false }

    func mayName(_ text: String) -> Bool { false }

    /// What is left of a fact; nil where nothing is.
    func redacted(_ fact: Fact) -> Fact? {
        switch fact {
        case .node(let node):
            return gone.contains(node.id) ? nil : .node(redacted(node, id: renamed[node.id] ?? node.id))
        case .tie(let tie):
            guard !gone.contains(tie.from), !gone.contains(tie.to) else { return nil }
            return Fact(
                Tie(
                    tie.kind,
                    from: renamed[tie.from] ?? tie.from,
                    to: renamed[tie.to] ?? tie.to,
                    details: redacted(tie.details, of: tie.kind)
                )
            )
        }
    }

    /// What is left of an edit; nil where nothing changes.
    func redacted(_ edit: Edit) -> Edit? {
        Edit(from: edit.before.flatMap(redacted), to: edit.after.flatMap(redacted))
    }

    /// What makes of a network what is left of it.
    func edits(of network: Network) -> [Edit] {
        let facts = network.nodes.map(Fact.node) + network.ties.map(Fact.tie)
        return facts.flatMap { fact -> [Edit] in
            let left = redacted(fact)
            if left?.key == fact.key || left == nil { return [Edit(from: fact, to: left)].compactMap { $0 } }
            return [Edit(from: fact, to: nil), Edit(from: nil, to: left)].compactMap { $0 }
        }
    }
}

/// Takes out a person, their own texts, and what names them elsewhere.
struct PersonRedaction: Redaction {
    let id: Node.ID
    let gone: Set<Node.ID>
    let renamed: [Node.ID: Node.ID]
    let mask: PersonMask

    func redacted(_ node: Node, id: Node.ID) -> Node { mask.masked(node, id: id) }

    func redacted(_ details: Tie.Details, of kind: TieKind) -> Tie.Details { mask.masked(details, of: kind) }

    func redacted(_ note: Change.Note) -> Change.Note {
        var redacted = note
        if isPerson(note.author) { redacted.author = Texts.maskedAuthor.dutch }
        redacted.reason = note.reason.map(mask.masked)
        return redacted
    }

    func mayName(_ fact: Fact) -> Bool {
        switch fact {
        case .node(let node): mask.mayName(node)
        case .tie(let tie): mask.mayName(tie.details)
        }
    }

    func mayName(_ text: String) -> Bool { mask.mayName(text) }

    /// Whether an author is the person: authors write their names without capitals too.
    private func isPerson(_ author: String) -> Bool {
        let written = author.prefix(1).uppercased() + author.dropFirst()
        return author == id.text || [author, written].contains { mask.masked($0) != $0 }
    }
}

/// Takes the contact details of persons out.
struct ContactRedaction: Redaction {
    let persons: Set<Node.ID>
    let gone: Set<Node.ID> = []
    let renamed: [Node.ID: Node.ID] = [:]

    func redacted(_ node: Node, id: Node.ID) -> Node {
        persons.contains(node.id) ? node.withoutContacts : node
    }

    func redacted(_ details: Tie.Details, of kind: TieKind) -> Tie.Details { details }

    func redacted(_ note: Change.Note) -> Change.Note { note }
}

extension Node {
    /// The attributes by which a person can be reached.
    static let contactRules = Schema.rule(for: .person).attributes.filter { $0.format == .email || $0.format == .phone }

    /// The fields by which a person can be reached.
    private static let contactFields = Set(
        PersonalField.allCases.filter { field in contactRules.contains { $0.name == field.attribute } }
    )

    /// By what of it a person can be reached, and `consents` where some of them are about that.
    package var contacts: [AttributeName] {
        guard kind == .person else { return [] }
        let isConsenting = consents.items.contains { Self.contactFields.contains($0.field) && $0.withdrawn == nil }
        return Self.contactRules.map(\.name).filter { attributes[$0] != nil } + (isConsenting ? [.consents] : [])
    }

    /// The same without them: who has no address any more lets nobody see one, nor a later one.
    package var withoutContacts: Node {
        let contacts = contacts
        guard !contacts.isEmpty else { return self }
        var attributes = attributes
        for name in contacts where name != .consents { attributes[name] = nil }
        if contacts.contains(.consents) { attributes[.consents] = consents.withdrawnOnly(for: Self.contactFields).text }
        return stating(attributes)
    }
}
