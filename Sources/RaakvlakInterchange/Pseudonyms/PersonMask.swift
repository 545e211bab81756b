package import RaakvlakNetwork

/// Finds one person in what is stated of others, and puts a word in their place.
///
/// What can be nobody else is masked: all names that the person has or had, in full and in part, the id, and mail addresses and
/// phone numbers that no other node has. What several persons can be stays, and counts as unsure; so do official names and those
/// of other persons with the person's name in it.
package struct PersonMask: Sendable {
    /// A text after masking, and whether the person may still be meant in it.
    private typealias Outcome = (text: String, isUnsure: Bool)

    /// What is masked only where the whole name stands.
    private static let publicKinds = NodeKindSet.organizations | NodeKindSet(.region, .theme, .program)
    /// What is called so by a register, a law or the thesaurus: it stays, also where it has a person's name.
    private static let officialKinds = NodeKindSet(.schoolBoard, .samenwerkingsverband, .gemeente, .school, .theme)

    private let id: String
    private let names: NameMask
    private let ids: [Language: IDMask]
    private let contacts: OwnContacts

    /// Masks a person who was stated so, at one time or another, among the persons and organizations of a network.
    package init(_ versions: [Node], among network: Network) {
        let person = versions.first?.id.text ?? ""
        var names = NameMask()
        names.addPerson(named: Array(Set(versions.flatMap(NetworkMasking.names))), pseudonym: Texts.maskedName)
        for node in network.nodes where node.kind == .person && node.id.text != person {
            names.addPerson(named: NetworkMasking.names(of: node), pseudonym: Texts.maskedName)
        }
        names.addPublicNames(of: network, official: Self.officialKinds)
        self.names = names
        id = person
        ids = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                var mask = IDMask()
                mask.addPerson(person)
                mask.replace(person, by: Texts.maskedName(language))
                return (language, mask)
            }
        )
        contacts = OwnContacts(of: versions, among: network)
    }

    /// Whether the id of another node tells of the person.
    package func isTelling(_ node: Node.ID, of kind: NodeKind) -> Bool {
        guard kind != .person, !Self.officialKinds.contains(kind) else { return false }
        return ids[.dutch]?.holdsPerson(node.text) == true || masked(node.text, as: .publicName) != node.text
    }

    /// Whether a text names the person, or may.
    package func mayName(_ text: String) -> Bool {
        let outcome = outcome(text)
        return outcome.isUnsure || outcome.text != text
    }

    /// Whether a person may be meant in what is stated after masking it.
    package func mayName(_ node: Node) -> Bool {
        nameMayTell(node)
            || node.attributes.contains { attributeMayTell($0, of: node.kind) }
            || ([node.source] + node.otherNames.map(\.source)).contains { $0.map { outcome($0).isUnsure } ?? false }
    }

    private func nameMayTell(_ node: Node) -> Bool {
        let names = NetworkMasking.names(of: node)
        switch node.kind {
        case .person:
            // A namesake is somebody else.
            let isOwn = { (name: String) in self.names.isName(name, of: 0) }
            let others = isOwn(node.name) ? Array(names.filter { !isOwn($0) }) : names
            return others.contains { self.names.holdsName(of: 0, $0) }
        case .organization:
            // Part of a name may stand in that of an organization, and is not masked there.
            return names.contains { outcome($0).isUnsure || outcome($0).text != masked($0, as: .publicName) }
        case let kind where Self.officialKinds.contains(kind):
            return names.contains { self.names.holdsName(of: 0, $0) }
        case let kind where Self.publicKinds.contains(kind):
            return names.contains { self.names.holdsName(of: 0, masked($0, as: .publicName)) }
        default: return names.contains { outcome($0).isUnsure }
        }
    }

    private func attributeMayTell(_ pair: Attributes.Pair, of kind: NodeKind) -> Bool {
        switch format(of: pair.name, kind) {
        case .text, .texts, nil: outcome(pair.value).isUnsure
        case .email, .url:
            kind != .person && isKept(pair.value, of: kind, format(of: pair.name, kind)) && mayName(pair.value)
        default: false
        }
    }

    /// Whether a person may be meant in what is stated after masking it.
    package func mayName(_ details: Tie.Details) -> Bool {
        let texts = [details.role, details.note, details.source].compactMap { $0 } + details.attributes.map(\.value)
        return texts.contains { outcome($0).isUnsure }
    }

    /// The text with words in place of what tells of the person.
    package func masked(_ text: String) -> String { outcome(text).text }

    private func masked(_ text: String, in language: Language = .dutch, as form: NameMask.Form) -> String {
        outcome(text, in: language, as: form).text
    }

    private func outcome(
        _ text: String,
        in language: Language = .dutch,
        as form: NameMask.Form = .text
    ) -> Outcome {
        let isName = { (word: Substring) in names.isPart(word.lowercased()) }
        let ids = ids[language] ?? IDMask()
        let first = ids.masked(ContactMask.masked(text, in: language, where: contacts)) { form == .text && !isName($0) }
        let second = names.masked(first, of: 0, in: language, as: form)
        guard form == .text else { return second }
        // A short name without a capital is a common word as a rule, unless it is the id.
        return (ids.masked(second.text) { isName($0) && $0 == $0.lowercased() }, second.isUnsure)
    }

    /// A text, or a list of which each item may be the id.
    private func list(_ value: String) -> String {
        guard value == id || value.contains("|") else { return masked(value) }
        return value.split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.trimmingBlanks() == id ? Texts.maskedName(.dutch) : masked(String($0)) }.joined(separator: "|")
    }

    // MARK: Facts

    /// Another node, without what tells of the person; perhaps with another id.
    package func masked(_ node: Node, id: Node.ID) -> Node {
        // What other persons are called is theirs, also where both have a name in common; so are official names.
        let isOther = node.kind == .person || Self.officialKinds.contains(node.kind)
        let form: NameMask.Form = Self.publicKinds.contains(node.kind) ? .publicName : .text
        let name = { (text: String, language: Language) in
            isOther ? text : masked(text, in: language, as: form)
        }
        return Node(
            id: id,
            kind: node.kind,
            name: name(node.name, .dutch),
            englishName: node.englishName.map { name($0, .english) },
            otherNames: node.otherNames.map { other in
                Node.OtherName(
                    name(other.name, other.language ?? .dutch),
                    kind: other.kind,
                    language: other.language,
                    period: other.period,
                    source: other.source.map { masked($0) }
                )
            },
            attributes: masked(node.attributes, of: node.kind),
            period: node.period,
            source: node.source.map { masked($0) }
        )
    }

    private func format(of name: String, _ kind: NodeKind) -> AttributeFormat? {
        AttributeName(rawValue: name).flatMap(Schema.rule(for: kind).attribute)?.format
    }

    private func masked(_ old: Attributes, of kind: NodeKind) -> Attributes {
        var attributes = Attributes()
        for pair in old {
            let format = format(of: pair.name, kind)
            switch format {
            case .email, .phone, .url:
                if isKept(pair.value, of: kind, format) { attributes[pair.name] = pair.value }
            case .text, .texts, nil: attributes[masked(pair.name)] = list(pair.value)
            default: attributes[pair.name] = pair.value
            }
        }
        return attributes
    }

    /// Whether an address or a number of others stays.
    private func isKept(_ value: String, of kind: NodeKind, _ format: AttributeFormat?) -> Bool {
        if kind == .person, !contacts.holds(value) { return true }
        guard format == .url, Self.officialKinds.contains(kind) else { return masked(value) == value }
        // The page of a school may be called like many things, but not by the person's id or whole name.
        let isID = ids[.dutch]?.masked(value) { _ in true } != value
        return !isID && masked(value, as: .publicName) == value
    }

    /// What is known of a tie between others, without what tells of the person.
    package func masked(_ details: Tie.Details, of kind: TieKind) -> Tie.Details {
        var masked = details
        masked.role = role(details.role, of: kind)
        masked.note = details.note.map { self.masked($0) }
        masked.source = details.source.map { self.masked($0) }
        masked.attributes = Attributes()
        for pair in details.attributes { masked.attributes[self.masked(pair.name)] = list(pair.value) }
        return masked
    }

    /// The role of a tie, which is part of what it is called.
    private func role(_ role: String?, of kind: TieKind) -> String? {
        if case .open = Schema.rule(for: kind).roles { role.map { masked($0) } } else { role }
    }
}
