import RaakvlakNetwork

/// Masks what names persons in the nodes and ties of a network.
struct NetworkMasking {
    private let network: Network
    private let exemption: Exemption
    private var mask = NameMask()
    /// The new ids of nodes that get one, by number.
    private var ids: [Node.ID?]
    /// The codes of persons, by number.
    private var codes: [String?]
    private var newIDs = IDMask()

    static let publicKinds =
        NodeKindSet(.schoolBoard, .samenwerkingsverband, .gemeente, .school, .region, .theme, .program)
    /// What of a person tells only how they take part.
    private static let keptOfPersons: [AttributeName] = [.ambassador, .language, .capacity, .pausedUntil, .consent]

    /// Who is not masked, who goes, and what is masked: by default nobody, nobody and all.
    struct Exemption {
        /// Persons who keep their names, as they are to be told of.
        var shown: [Node.ID: Node] = [:]
        /// Nodes that go, with their ties; where there are any, a word stands for each name, and not a pseudonym.
        var gone: Set<Node.ID> = []
        /// Addresses and numbers that are masked.
        var contacts: any ContactRule = AllContacts()
        /// What of a person who gets a pseudonym stays.
        var attributes = NetworkMasking.keptOfPersons
        /// Whether of ties of persons only that goes which the tie itself says, and no tie that is not so.
        var hasBareTies = false
    }

    init(
        _ network: Network,
        _ exemption: Exemption = Exemption(),
        codes generator: inout some RandomNumberGenerator
    ) {
        (self.network, self.exemption) = (network, exemption)
        ids = Array(repeating: nil, count: network.nodes.count)
        codes = ids.map { _ in nil }
        let persons = network.nodes.indices.filter {
            network.nodes[$0].kind == .person && exemption.shown[network.nodes[$0].id] == nil
        }
        for number in persons {
            mask.addPerson(named: Self.names(of: network.nodes[number]), pseudonym: Texts.maskedName)
            newIDs.addPerson(network.nodes[number].id.text)
        }
        for node in exemption.shown.values { for name in Self.names(of: node) { mask.addShownName(name) } }
        mask.addPublicNames(of: network)
        var drawn = PseudonymCodes { [mask] in !mask.isTelling($0, anyPart: true) }
        for (person, number) in persons.enumerated() {
            let code = drawn.next(using: &generator)
            codes[number] = code
            guard !exemption.gone.contains(network.nodes[number].id) else { continue }
            mask.setPseudonym(Texts.pseudonym(code), of: person)
        }
        for (number, node) in network.nodes.enumerated() where isTelling(node) {
            let code = codes[number] ?? drawn.next(using: &generator)
            ids[number] = newID(node.kind, code)
            let isGone = exemption.gone.contains(node.id) && node.kind == .person
            if let new = ids[number] { newIDs.replace(node.id.text, by: isGone ? Texts.maskedName.dutch : new.text) }
        }
    }

    /// What a node is called; nothing where that is no name of anyone.
    static func names(of node: Node) -> [String] {
        AnonymousContact.isOne(node) ? [] : [node.name, node.englishName ?? ""] + node.otherNames.map(\.name)
    }

    private static func form(of kind: NodeKind) -> NameMask.Form {
        kind == .organization ? .organizationName : publicKinds.contains(kind) ? .publicName : .text
    }

    private func newID(_ kind: NodeKind, _ code: String) -> Node.ID? {
        var id = Node.ID("\(kind.code.lowercased())-\(code)")
        while let taken = id, network[taken] != nil { id = Node.ID(taken.text + "x") }
        return id
    }

    /// Whether an id may tell of whom it is.
    private func isTelling(_ node: Node) -> Bool {
        if node.kind == .person { return exemption.shown[node.id] == nil }
        let text = node.id.text
        let form = Self.form(of: node.kind)
        return mask.isTelling(text, anyPart: form == .text) || mask.masked(text, in: .dutch, as: form) != text
            || isOwn(node) || newIDs.holdsPerson(text)
    }

    /// Whether an organization is named after a person.
    private func isOwn(_ node: Node) -> Bool {
        node.kind == .organization
            && Self.names(of: node).contains { mask.masked($0, in: .dutch, as: .organizationName) != $0 }
    }

    /// The network with everything masked.
    func masked() -> Network {
        var builder = NetworkBuilder(nodes: network.nodes.count)
        var symbols: [UInt32] = []
        for (number, node) in network.nodes.enumerated() {
            guard !exemption.gone.contains(node.id) else {
                // The symbol keeps the place; no tie is inserted that needs it.
                symbols.append(builder.symbol(of: node.id))
                continue
            }
            let masked = node.kind == .person ? person(node, number) : other(node, number)
            symbols.append(builder.symbol(of: masked.id))
            // New ids are all different, and periods stay.
            try? builder.insert(masked)
        }
        for index in network.ties.indices {
            let tie = network.ties[index]
            if exemption.gone.contains(tie.from) || exemption.gone.contains(tie.to) { continue }
            let (tail, head) = (Int(network.tails[index]), Int(network.heads[index]))
            let isBare = exemption.hasBareTies && [tail, head].contains { network.nodes[$0].kind == .person }
            if isBare, Schema.rule(for: tie.kind).isDenied(by: tie.details) { continue }
            let isOfPerson = codes[tail] != nil || codes[head] != nil
            let masked = masked(tie.details, of: tie.kind, isOfPerson: isOfPerson)
            let details = builder.number(of: isBare ? masked.bare : masked)
            builder.insert(tie.kind, from: symbols[tail], to: symbols[head], details: details)
        }
        return builder.build().network
    }

    private func person(_ node: Node, _ number: Int) -> Node {
        if let shown = exemption.shown[node.id] { return self.shown(shown) }
        let name = Texts.pseudonym(codes[number] ?? "")
        var attributes = Attributes()
        for kept in exemption.attributes { attributes[kept] = node.attributes[kept] }
        return Node(
            id: ids[number] ?? node.id,
            kind: .person,
            name: name.dutch,
            englishName: name.english,
            attributes: attributes,
            period: node.period,
            source: node.source.map { text($0) }
        )
    }

    /// A person who may be named, without what tells of others.
    private func shown(_ node: Node) -> Node {
        Node(
            id: node.id,
            kind: .person,
            name: node.name,
            englishName: node.englishName,
            otherNames: node.otherNames,
            attributes: node.attributes,
            period: node.period,
            source: node.source.map { text($0) }
        )
    }

    private func other(_ node: Node, _ number: Int) -> Node {
        let form = Self.form(of: node.kind)
        return Node(
            id: ids[number] ?? node.id,
            kind: node.kind,
            name: text(node.name, as: form),
            englishName: node.englishName.map { text($0, in: .english, as: form) },
            otherNames: node.otherNames.map { name in
                Node.OtherName(
                    text(name.name, in: name.language ?? .dutch, as: form),
                    kind: name.kind,
                    language: name.language,
                    period: name.period,
                    source: name.source.map { text($0) }
                )
            },
            attributes: attributes(of: node),
            period: node.period,
            source: node.source.map { text($0) }
        )
    }

    private func attributes(of node: Node) -> Attributes {
        var attributes = Attributes()
        let rule = Schema.rule(for: node.kind)
        for pair in node.attributes {
            switch AttributeName(rawValue: pair.name).flatMap(rule.attribute)?.format {
            case .email, .phone: if isKept(pair.value) { attributes[pair.name] = pair.value }
            case .url: if !isOwn(node), isClean(pair.value) { attributes[pair.name] = pair.value }
            case .text, .texts: attributes[pair.name] = list(pair.value)
            case nil: if isClean(pair.name) { attributes[pair.name] = list(pair.value) }
            default: attributes[pair.name] = pair.value
            }
        }
        return attributes
    }

    /// Whether an address or a number of an organization may be known.
    private func isKept(_ contact: String) -> Bool {
        let isMasked =
            contact.contains("@")
            ? exemption.contacts.coversAddress(contact[...]) : exemption.contacts.coversPhone(contact[...])
        return !isMasked && isClean(contact)
    }

    /// Whether an address, or the name of an extra column, tells of nobody.
    private func isClean(_ code: String) -> Bool {
        text(code) == code && !mask.isTelling(code, anyPart: false)
    }

    private func masked(_ details: Tie.Details, of kind: TieKind, isOfPerson: Bool) -> Tie.Details {
        var masked = details
        if case .open = Schema.rule(for: kind).roles { masked.role = details.role.map { text($0) } }
        masked.note = isOfPerson ? nil : details.note.map { text($0) }
        masked.source = details.source.map { text($0) }
        masked.attributes = Attributes()
        for pair in details.attributes where isClean(pair.name) { masked.attributes[pair.name] = list(pair.value) }
        return masked
    }

    private func text(_ text: String, in language: Language = .dutch, as form: NameMask.Form = .text) -> String {
        let isName = { (word: Substring) in mask.isPart(word.lowercased()) }
        let withoutIDs = newIDs.masked(text) { form == .text && !isName($0) }
        let withoutContacts = ContactMask.masked(withoutIDs, in: language, where: exemption.contacts)
        let withoutNames = mask.masked(withoutContacts, in: language, as: form)
        guard form == .text else { return withoutNames }
        // Short names without capitals stay, unless they are ids.
        return newIDs.masked(withoutNames) { isName($0) && $0 == $0.lowercased() }
    }

    /// A text, or a list of which each item may be an id.
    private func list(_ value: String) -> String {
        guard value.contains("|") || newIDs[value] != nil else { return text(value) }
        return value.split(separator: "|", omittingEmptySubsequences: false)
            .map { newIDs[$0.trimmingBlanks()] ?? text(String($0)) }.joined(separator: "|")
    }
}

extension Tie.Details {
    /// The same without what is told besides: state, note and extra columns.
    fileprivate var bare: Tie.Details {
        Tie.Details(role: role, weight: weight, period: period, source: source)
    }
}
