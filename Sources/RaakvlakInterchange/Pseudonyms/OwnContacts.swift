import RaakvlakNetwork

/// Mail addresses and phone numbers that are one person's own: no other node of the network has them.
struct OwnContacts: ContactRule {
    private let addresses, phones: Set<String>
    /// Those addresses that can't be told from what stands around them; there are few.
    private let unusual: [String]

    init(of versions: [Node], among network: Network) {
        let person = versions.first?.id
        let others = network.nodes.filter { $0.id != person }
        let own = { (form: AttributeFormat) in
            Self.contacts(form, of: versions).subtracting(Self.contacts(form, of: others))
        }
        (addresses, phones) = (own(.email), own(.phone))
        unusual = addresses.filter { !Self.addresses(in: $0).contains($0) }
    }

    /// The contact details of one form that nodes have, in small letters.
    static func contacts(_ form: AttributeFormat, of nodes: [Node]) -> Set<String> {
        Set(
            nodes.flatMap { node in
                Schema.rule(for: node.kind).attributes.filter { $0.format == form }
                    .compactMap { node.attributes[$0.name]?.lowercased() }
            }
        )
    }

    /// Whether a mail address or phone number, as attributes have it, is one of them.
    func holds(_ contact: String) -> Bool {
        addresses.contains(contact.lowercased()) || phones.contains(contact)
    }

    func coversAddress(_ word: Substring) -> Bool {
        let word = word.lowercased()
        if Self.addresses(in: word).contains(where: addresses.contains) { return true }
        return unusual.contains { address in
            word.ranges(of: address).contains { range in
                let (before, after) = (word[..<range.lowerBound].last, word[range.upperBound...].first)
                return before.map { !Self.isPart($0) } ?? true && after.map { !$0.isLetter && !$0.isNumber } ?? true
            }
        }
    }

    /// What in a word may be an address: all that can stand before each `@`, and what stands behind it up to each sign.
    static func addresses(in word: String) -> [String] {
        word.indices.filter { word[$0] == "@" }.flatMap { sign -> [String] in
            let before = word[..<sign]
            let start = before.lastIndex { !isPart($0) }.map { word.index(after: $0) } ?? word.startIndex
            let domain = word[word.index(after: sign)...].prefix { isPart($0) && $0 != "+" }
            let ends = domain.indices.filter { !domain[$0].isLetter && !domain[$0].isNumber } + [domain.endIndex]
            return ends.map { String(word[start..<$0]) }
        }
    }

    func coversPhone(_ number: Substring) -> Bool {
        PhoneNumber(reading: number).map { phones.contains($0.text) } ?? false
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._-+".contains(character)
    }
}
