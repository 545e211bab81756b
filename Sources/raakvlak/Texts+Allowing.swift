internal import RaakvlakNetwork
internal import RaakvlakStore

/// What is said of those who are let back, and of what has to be erased by hand.
extension Texts {
    static let allowNeedsBoth = Phrase(
        nl: "Een naam wordt herkend samen met waar iemand werkt; geef --name en --organization beide.",
        en: "A name is recognized together with where someone works; give both --name and --organization."
    )

    /// What `add` looks at, where not all of it was named.
    private static func rest(isAll: Bool) -> Phrase {
        if isAll { return Phrase("") }
        return Phrase(
            nl: """
                 Alleen wat je noemt, is bekeken: wordt de persoon bij het toevoegen geweigerd, noem dan ook de naam met de \
                organisatie en het e-mailadres (--name, --organization, --email).
                """,
            en: """
                 Only what you name was looked at: if the person is refused when you add them, name the name with the \
                organization and the e-mail address too (--name, --organization, --email).
                """
        )
    }

    static func notErased(_ id: String, isAll: Bool) -> Phrase {
        let rest = rest(isAll: isAll)
        return Phrase(
            nl: "Zo is niemand gewist; hiermee wordt '\(id)' niet geweigerd." + rest.dutch,
            en: "Nobody like that was erased; by this '\(id)' is not refused." + rest.english
        )
    }

    static func personAllowed(_ found: Recognition, _ id: String, isAll: Bool) -> Phrase {
        let places = found.organizations.map(\.text).joined(separator: ", ")
        let parts = [
            found.byID ? Phrase(nl: "de id '\(id)'", en: "the id '\(id)'") : nil,
            found.byAddress ? Phrase(nl: "het e-mailadres", en: "the e-mail address") : nil,
            places.isEmpty ? nil : Phrase(nl: "de naam bij \(places)", en: "the name at \(places)"),
        ].compactMap { $0 }
        let rest = rest(isAll: isAll)
        return Phrase(
            nl: "Toegestaan: " + parts.map(\.dutch).joined(separator: ", ") + "." + rest.dutch,
            en: "Allowed: " + parts.map(\.english).joined(separator: ", ") + "." + rest.english
        )
    }

    static func erasedAddressesMasked(_ count: Int) -> Phrase {
        Phrase(
            nl: """
                In \(count) \(count == 1 ? "gegeven" : "gegevens") van anderen is het e-mailadres gemaskeerd van iemand die eerder \
                is gewist.
                """,
            en: """
                In \(count) \(count == 1 ? "fact" : "facts") of others the e-mail address was masked of someone who was erased \
                before.
                """
        )
    }

    static func oldCopies(_ files: [String]) -> Phrase {
        Phrase(
            nl: "Ook hier staat het nog in, van voor een herstel: \(files.joined(separator: ", ")).",
            en: "It is still in these too, from before a restore: \(files.joined(separator: ", "))."
        )
    }

    static func otherFiles(_ files: [String]) -> Phrase {
        Phrase(
            nl: """
                In andere bestanden in de map staat de naam, de id of een adres nog; wis het daar zelf: \
                \(files.joined(separator: ", ")).
                """,
            en: """
                Other files in the folder still have the name, the id or an address in it; erase it there by hand: \
                \(files.joined(separator: ", ")).
                """
        )
    }
}
