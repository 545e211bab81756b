import RaakvlakInterchange
import RaakvlakNetwork

extension ErasureList {
    /// The mail addresses of the erased that a text has in it, in small letters.
    func addresses(in text: String) -> Set<String> {
        Set(MailAddresses.ranges(in: text).map { text[$0].lowercased() }.filter(holds))
    }

    /// The text with a word in place of each mail address of the erased.
    func masked(_ text: String) -> String {
        var (masked, end) = ("", text.startIndex)
        for range in MailAddresses.ranges(in: text) where holds(text[range].lowercased()) {
            masked += text[end..<range.lowerBound] + Texts.erasedAddressMask.dutch
            end = range.upperBound
        }
        return masked + text[end...]
    }

    /// Refuses edits that write a mail address of the erased down anew.
    ///
    /// - Throws: `StoreError.erasedAddress`.
    func checkTexts(_ edits: [Edit]) throws(StoreError) {
        for edit in edits {
            guard let after = edit.after, MailAddresses.areIn(after) else { continue }
            let known = Set((edit.before?.texts ?? []).flatMap(addresses))
            let now = Set(after.texts.flatMap(addresses))
            if !now.isSubset(of: known) { throw .erasedAddress(edit.key) }
        }
    }

    /// A network without mail addresses of the erased in its texts.
    func masking(_ network: Network) throws(StoreError) -> (network: Network, masked: Int) {
        guard !isEmpty else { return (network, 0) }
        let edits = AddressRedaction(list: self).edits(of: network)
        return edits.isEmpty ? (network, 0) : (try network.holding(edits), edits.count { $0.after != nil })
    }
}

/// Where mail addresses stand in texts.
enum MailAddresses {
    static func ranges(in text: String) -> [Range<String.Index>] {
        text.indices.filter { text[$0] == "@" }.compactMap { at in
            let before = text[..<at].reversed().prefix { isPart($0) || "+%'".contains($0) }
            let behind = text[text.index(after: at)...].prefix(while: isPart)
            guard let last = behind.lastIndex(where: { $0.isLetter || $0.isNumber }), !before.isEmpty else {
                return nil
            }
            return text.index(at, offsetBy: -before.count)..<text.index(after: last)
        }
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._-".contains(character)
    }

    /// Whether a fact may have one in it.
    static func areIn(_ fact: Fact) -> Bool { fact.texts.contains { $0.utf8.contains(UInt8(ascii: "@")) } }
}

/// Takes mail addresses of the erased out of what is of others.
private struct AddressRedaction: Redaction {
    let list: ErasureList
    let gone: Set<Node.ID> = []
    let renamed: [Node.ID: Node.ID] = [:]

    func redacted(_ node: Node, id: Node.ID) -> Node {
        guard MailAddresses.areIn(.node(node)) else { return node }
        let rule = Schema.rule(for: node.kind)
        var attributes = Attributes()
        for pair in node.attributes {
            let isAddress = AttributeName(rawValue: pair.name).flatMap(rule.attribute)?.format == .email
            let left = list.masked(pair.value)
            if !isAddress || left == pair.value { attributes[pair.name] = left }
        }
        return Node(
            id: id,
            kind: node.kind,
            name: list.masked(node.name),
            englishName: node.englishName.map(list.masked),
            otherNames: node.otherNames.map {
                Node.OtherName(
                    list.masked($0.name),
                    kind: $0.kind,
                    language: $0.language,
                    period: $0.period,
                    source: $0.source.map(list.masked)
                )
            },
            attributes: attributes,
            period: node.period,
            source: node.source.map(list.masked)
        )
    }

    func redacted(_ details: Tie.Details, of kind: TieKind) -> Tie.Details {
        var left = details
        if case .open = Schema.rule(for: kind).roles { left.role = details.role.map(list.masked) }
        (left.note, left.source) = (details.note.map(list.masked), details.source.map(list.masked))
        for pair in details.attributes { left.attributes[pair.name] = list.masked(pair.value) }
        return left
    }

    func redacted(_ note: Change.Note) -> Change.Note { note }
}

extension Fact {
    /// All that people wrote in it.
    fileprivate var texts: [String] {
        switch self {
        case .node(let node):
            [node.name, node.englishName, node.source].compactMap { $0 } + node.attributes.map(\.value)
                + node.otherNames.flatMap { [$0.name, $0.source].compactMap { $0 } }
        case .tie(let tie):
            [tie.details.role, tie.details.note, tie.details.source].compactMap { $0 }
                + tie.details.attributes.map(\.value)
        }
    }
}
