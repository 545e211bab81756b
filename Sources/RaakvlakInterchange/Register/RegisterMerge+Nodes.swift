import RaakvlakNetwork

extension RegisterMerge {
    /// Adds the organizations and regions that are not there yet, and renews those that the register made.
    mutating func takeNodes() {
        for (key, entry) in register.entries.sorted(by: { $0.key < $1.key }) {
            guard let id = ids[key] else { continue }
            let known = revision.nodes[id]
            tallies.count(RegisterTallies.Subject(key), isNew: known == nil)
            if let known {
                id == key.id ? renew(known, key, entry) : addNames(to: known, key, entry)
            } else {
                let node = make(id, key, entry)
                revision.put(node)
                for former in node.otherNames { list([id]) { .renaming($0[0], from: former.name) } }
            }
        }
        for key in register.entries.keys.sorted() where key.kind == .region { takePart(of: key) }
    }

    private func make(_ id: Node.ID, _ key: RegisterKey, _ entry: Register.Entry) -> Node {
        let name = register.name(of: key)
        return Node(
            id: id,
            kind: key.kind,
            name: name.phrase.dutch,
            englishName: name.phrase.english == name.phrase.dutch ? nil : name.phrase.english,
            otherNames: formerNames(key, entry),
            attributes: attributes(of: key, entry, Attributes()),
            source: entry.edition.source
        )
    }

    private func attributes(of key: RegisterKey, _ entry: Register.Entry, _ known: Attributes) -> Attributes {
        var attributes = known
        attributes[.identifier] = key.number
        for (name, claim) in entry.attributes { attributes[name] = claim.value }
        if !entry.sectors.isEmpty { attributes[.sector] = ListText.text(of: Sector.codes(entry.sectors)) }
        return attributes
    }

    /// Names of earlier years that say something else.
    private func formerNames(_ key: RegisterKey, _ entry: Register.Entry) -> [Node.OtherName] {
        guard let name = entry.name else { return [] }
        let later = inferredDate(name.edition)
        return entry.names.filter { name.edition.isLater(than: $0.edition) && !Self.isSame($0.value, name.value) }.map {
            Node.OtherName(
                register.nodeName(key, $0.value).dutch,
                kind: .former,
                period: Period(since: nil, until: later) ?? .open,
                source: $0.edition.source
            )
        }
    }

    static func isSame(_ a: String, _ b: String) -> Bool {
        a == b || FoldedName(a) == FoldedName(b) || FoldedName.spellsOut(a, b)
    }

    /// Renews a node that the register made; a name of an earlier year becomes a former one.
    private mutating func renew(_ node: Node, _ key: RegisterKey, _ entry: Register.Entry) {
        let isLater = Edition(source: node.source).map { !$0.isLater(than: entry.edition) } ?? false
        guard isLater else { return }
        let name = register.name(of: key)
        var (newName, otherNames) = (node.name, node.otherNames)
        if name.isStated, name.phrase.dutch != node.name {
            if !register.isPlaceholder(node.name, key), !Self.isSame(name.phrase.dutch, node.name) {
                let until = inferredDate(entry.name?.edition ?? entry.edition)
                let period = Period(since: nil, until: until) ?? .open
                otherNames.append(Node.OtherName(node.name, kind: .former, period: period, source: node.source))
            }
            newName = name.phrase.dutch
        }
        let isRenamed = otherNames.count > node.otherNames.count
        revision.put(
            node.with(
                name: newName,
                englishName: newName == node.name
                    ? node.englishName : name.phrase.english == newName ? .some(nil) : name.phrase.english,
                otherNames: otherNames,
                attributes: attributes(of: key, entry, node.attributes),
                source: entry.edition.source
            )
        )
        if isRenamed { list([node.id]) { .renaming($0[0], from: node.name) } }
    }

    /// Adds what the register calls a node that a person made, where it has no such name yet.
    private mutating func addNames(to node: Node, _ key: RegisterKey, _ entry: Register.Entry) {
        guard let claim = entry.name else { return }
        let name = register.nodeName(key, claim.value).dutch
        let known = [node.name, node.englishName ?? node.name] + node.otherNames.map(\.name)
        guard !known.contains(where: { Self.isSame($0, name) }) else { return }
        let other = Node.OtherName(name, kind: .official, source: claim.edition.source)
        revision.put(node.with(otherNames: node.otherNames + [other]))
    }

    /// A province is part of a part of the country.
    private mutating func takePart(of key: RegisterKey) {
        guard let part = Region(key.number)?.part, let id = ids[key], let entry = register.entries[key],
            let whole = ids[part.key]
        else { return }
        state(.partOf, id, whole, details(entry.edition))
    }
}

extension Register {
    /// What a node is called, and whether a file says so.
    func name(of key: RegisterKey) -> (phrase: Phrase, isStated: Bool) {
        if let region = Region(key.number), key.kind == .region {
            return (Phrase(nl: region.name, en: region.englishName ?? region.name), true)
        }
        if let claim = entries[key]?.name { return (nodeName(key, claim.value), true) }
        if let name = capitals[key] { return (nodeName(key, name), true) }
        return (key.placeholder, false)
    }

    /// The name of a node by what a file calls it: files leave the word "gemeente" out.
    func nodeName(_ key: RegisterKey, _ name: String) -> Phrase {
        guard key.kind == .gemeente, !name.lowercased().hasPrefix("gemeente ") else { return Phrase(name) }
        return Phrase(nl: "Gemeente \(name)", en: "Municipality of \(name)")
    }

    /// Whether `name` only says the number, or stands in for a better one.
    func isPlaceholder(_ name: String, _ key: RegisterKey) -> Bool {
        name == key.placeholder.dutch || name == capitals[key].map { nodeName(key, $0).dutch }
    }
}
