import RaakvlakNetwork
import RaakvlakStore

/// What the log says of a change of what people let others see.
extension Texts {
    static let contactsAreHidden = Phrase(
        nl: "Contactgegevens of toestemming daarvoor; die worden niet meer getoond, want er is geen functie meer.",
        en: "Contact details or consent to show them; these are not shown any more, since there is no post any more."
    )

    /// What was given or withdrawn, each in words; nil where the column holds no consents, or what can't be read.
    static func consentChange(_ field: FieldChange) -> Phrase? {
        guard field.name == AttributeName.consents.rawValue, let before = Consents(field.before ?? ""),
            let after = Consents(field.after ?? "")
        else { return nil }
        let told = after.items.compactMap { item in
            consentChange(from: before.items.first { $0.isSame(as: item) }, to: item)
        }
        let gone = before.items.filter { item in !after.items.contains { $0.isSame(as: item) } }.map {
            Phrase(nl: "toestemming weg: \($0.label.dutch)", en: "consent gone: \($0.label.english)")
        }
        let all = told + gone
        return Phrase(
            nl: all.map(\.dutch).joined(separator: "; "),
            en: all.map(\.english).joined(separator: "; ")
        )
    }

    /// What became of one consent; nil where nothing did.
    private static func consentChange(from before: Consent?, to after: Consent) -> Phrase? {
        guard before != after else { return nil }
        let (what, whom) = (after.field.label, after.audience.label)
        guard before != nil else {
            return Phrase(nl: "toestemming: \(after.label.dutch)", en: "consent: \(after.label.english)")
        }
        guard let day = after.withdrawn else {
            return Phrase(
                nl: "niet meer ingetrokken: \(after.label.dutch)",
                en: "no longer withdrawn: \(after.label.english)"
            )
        }
        return Phrase(
            nl: "ingetrokken vanaf \(day): \(what.dutch) aan \(whom.dutch)",
            en: "withdrawn from \(day): \(what.english) to \(whom.english)"
        )
    }
}
