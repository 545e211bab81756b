import RaakvlakNetwork

/// What the register calls an organization or a region: its kind and its official number.
struct RegisterKey: Hashable, Comparable, Sendable {
    let kind: NodeKind
    /// The number in its canonical form, such as `41775`, `VO2810`, `GM0599`, `00AH` or `00AH07`.
    let number: String

    init(_ kind: NodeKind, _ number: String) { (self.kind, self.number) = (kind, number) }

    init(_ kind: NodeKind, _ identifier: Identifier) { self.init(kind, identifier.text) }

    /// The id that the register gives the node: made of its number, so that it is the same in every year.
    var id: Node.ID? {
        let number = number.lowercased()
        return switch kind {
        case .schoolBoard: Node.ID("bestuur-\(number)")
        case .samenwerkingsverband: Node.ID("swv-\(number)")
        case .school: Node.ID(isSite ? "vestiging-\(number)" : "brin-\(number)")
        default: Node.ID(number)
        }
    }

    /// Whether it is a site of a school, and not the school.
    var isSite: Bool { kind == .school && number.utf8.count == 6 }

    /// What the node is called where no file gives a name.
    var placeholder: Phrase {
        switch kind {
        case .schoolBoard: Phrase(nl: "Schoolbestuur \(number)", en: "School board \(number)")
        case .samenwerkingsverband: Phrase("Samenwerkingsverband \(number)")
        case .school: Phrase(nl: isSite ? "Vestiging \(number)" : "School \(number)", en: "School \(number)")
        case .gemeente: Phrase(nl: "Gemeente \(number)", en: "Municipality \(number)")
        default: Phrase(number)
        }
    }

    static func < (a: Self, b: Self) -> Bool { (a.kind, a.number) < (b.kind, b.number) }
}
