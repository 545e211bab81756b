import RaakvlakNetwork

/// Masks what names persons in the nodes and ties of a network.
struct NetworkMasking {
    private let network: Network
    private var mask = NameMask()
    /// The new ids of nodes that get one, by number.
    private var ids: [Node.ID?]
    /// The codes of persons, by number.
    private var codes: [String?]
    /// The new ids by the old.
    private var newIDs: [String: String] = [:]

    private static let publicKinds =
        NodeKindSet.organizations | NodeKindSet(.region, .theme, .program)
    /// What of a person tells only how they take part.
    private static let keptOfPersons: [AttributeName] = [.ambassador, .language, .capacity, .pausedUntil]

    init(_ network: Network, codes generator: inout some RandomNumberGenerator) {
        self.network = network
        ids = Array(repeating: nil, count: network.nodes.count)
        codes = ids.map { _ in nil }
        var drawn = PseudonymCodes()
        for (number, node) in network.nodes.enumerated() where node.kind == .person {
            let code = drawn.next(using: &generator)
            codes[number] = code
            let names = [node.name, node.englishName ?? ""] + node.otherNames.map(\.name)
            mask.addPerson(named: names, pseudonym: Texts.pseudonym(code))
        }
        for node in network.nodes where Self.publicKinds.contains(node.kind) {
            for name in [node.name, node.englishName ?? ""] + node.otherNames.map(\.name) { mask.addPublicName(name) }
        }
        for (number, node) in network.nodes.enumerated() where isTelling(node) {
            let code = codes[number] ?? drawn.next(using: &generator)
            ids[number] = newID(node.kind, code)
            newIDs[node.id.text] = ids[number]?.text
        }
    }

    private func newID(_ kind: NodeKind, _ code: String) -> Node.ID? {
        var id = Node.ID("\(kind.code.lowercased())-\(code)")
        while let taken = id, network[taken] != nil { id = Node.ID(taken.text + "x") }
        return id
    }

    /// Whether an id may tell of whom it is.
    private func isTelling(_ node: Node) -> Bool {
        if node.kind == .person { return true }
        let text = node.id.text
        let isPublic = Self.publicKinds.contains(node.kind)
        return isPublic
            ? mask.masked(text, in: .dutch, isPublic: true) != text
            : FoldedWords.folded(text).contains(where: mask.isPart)
    }

    /// The network with everything masked.
    func masked() -> Network {
        var builder = NetworkBuilder(nodes: network.nodes.count)
        var symbols: [UInt32] = []
        for (number, node) in network.nodes.enumerated() {
            let masked = node.kind == .person ? person(node, number) : other(node, number)
            symbols.append(builder.symbol(of: masked.id))
            // New ids are all different, and periods stay.
            try? builder.insert(masked)
        }
        for index in network.ties.indices {
            let tie = network.ties[index]
            let (tail, head) = (Int(network.tails[index]), Int(network.heads[index]))
            let isOfPerson = codes[tail] != nil || codes[head] != nil
            let details = builder.number(of: masked(tie.details, of: tie.kind, isOfPerson: isOfPerson))
            builder.insert(tie.kind, from: symbols[tail], to: symbols[head], details: details)
        }
        return builder.build().network
    }

    private func person(_ node: Node, _ number: Int) -> Node {
        let name = Texts.pseudonym(codes[number] ?? "")
        var attributes = Attributes()
        for kept in Self.keptOfPersons { attributes[kept] = node.attributes[kept] }
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

    private func other(_ node: Node, _ number: Int) -> Node {
        let isPublic = Self.publicKinds.contains(node.kind)
        return Node(
            id: ids[number] ?? node.id,
            kind: node.kind,
            name: text(node.name, isPublic: isPublic),
            englishName: node.englishName.map { text($0, in: .english, isPublic: isPublic) },
            otherNames: node.otherNames.map { name in
                Node.OtherName(
                    text(name.name, in: name.language ?? .dutch, isPublic: isPublic),
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
            case .email, .phone: break
            case .url: if text(pair.value) == pair.value { attributes[pair.name] = pair.value }
            case .text, .texts, nil: attributes[pair.name] = text(pair.value)
            default: attributes[pair.name] = pair.value
            }
        }
        return attributes
    }

    private func masked(_ details: Tie.Details, of kind: TieKind, isOfPerson: Bool) -> Tie.Details {
        var masked = details
        if case .open = Schema.rule(for: kind).roles { masked.role = details.role.map { text($0) } }
        masked.note = isOfPerson ? nil : details.note.map { text($0) }
        masked.source = details.source.map { text($0) }
        masked.attributes = Attributes()
        for pair in details.attributes { masked.attributes[pair.name] = text(pair.value) }
        return masked
    }

    private func text(_ text: String, in language: Language = .dutch, isPublic: Bool = false) -> String {
        let contacts = ContactMask.masked(replacingIDs(in: text), in: language)
        return mask.masked(contacts, in: language, isPublic: isPublic)
    }

    /// The text with new ids in place of old ones, where they stand as words.
    private func replacingIDs(in text: String) -> String {
        let isPart: (Character) -> Bool = { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }
        guard text.contains("-") || newIDs[text] != nil else { return text }
        var (replaced, rest) = ("", text[...])
        while let start = rest.firstIndex(where: isPart) {
            let word = rest[start...].prefix(while: isPart)
            replaced += rest[..<start] + (newIDs[String(word)] ?? String(word))
            rest = rest[word.endIndex...]
        }
        return replaced + rest
    }
}
