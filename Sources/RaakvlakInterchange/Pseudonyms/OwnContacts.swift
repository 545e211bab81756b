import RaakvlakNetwork

/// Mail addresses and phone numbers that are one person's own: no other node of the network has them.
struct OwnContacts: ContactRule {
    private let addresses, phones: Set<String>

    init(of versions: [Node], among network: Network) {
        let person = versions.first?.id
        let others = network.nodes.filter { $0.id != person }
        let own = { (form: AttributeFormat) in
            Self.contacts(form, of: versions).subtracting(Self.contacts(form, of: others))
        }
        (addresses, phones) = (own(.email), own(.phone))
    }

    /// Those of `hidden` that no node of `shown` has.
    init(of hidden: [Node], besides shown: [Node]) {
        let own = { (form: AttributeFormat) in
            Self.contacts(form, of: hidden).subtracting(Self.contacts(form, of: shown))
        }
        (addresses, phones) = (own(.email), own(.phone))
    }

    /// The contact details of one form that nodes have, in small letters.
    private static func contacts(_ form: AttributeFormat, of nodes: [Node]) -> Set<String> {
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
        return addresses.contains { address in
            word.ranges(of: address).contains { range in
                let (before, after) = (word[..<range.lowerBound].last, word[range.upperBound...].first)
                return before.map { !Self.isPart($0) } ?? true && after.map { !$0.isLetter && !$0.isNumber } ?? true
            }
        }
    }

    func coversPhone(_ number: Substring) -> Bool {
        PhoneNumber(reading: number).map { phones.contains($0.text) } ?? false
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._-+".contains(character)
    }
}
