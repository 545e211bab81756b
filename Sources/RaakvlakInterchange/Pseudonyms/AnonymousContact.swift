package import RaakvlakNetwork

/// A person without a name, who stands for one who was erased: what is said of an organization stays true by it.
package enum AnonymousContact {
    /// What one is called who is or was a contact for something with this name.
    package static func name(for target: Phrase, _ kind: TieKind) -> Phrase {
        kind == .represents
            ? Phrase(nl: contactPerson.dutch + target.dutch, en: contactPerson.english + target.english)
            : Phrase(nl: contact.dutch + target.dutch, en: contact.english + target.english)
    }

    /// Whether a person has no name but such a one.
    package static func isOne(_ node: Node) -> Bool {
        node.kind == .person
            && [contactPerson, contact].contains { phrase in
                node.name.hasPrefix(phrase.dutch) && node.englishName?.hasPrefix(phrase.english) ?? false
            }
    }

    private static let contactPerson = Phrase(nl: "Contactpersoon van ", en: "Contact person of ")
    private static let contact = Phrase(nl: "Aanspreekpunt voor ", en: "Contact for ")
}
