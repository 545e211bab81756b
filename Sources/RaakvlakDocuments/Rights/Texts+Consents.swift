package import RaakvlakNetwork

/// What is said of what people let others see.
extension Texts {
    static func consentsOf(_ name: String) -> Phrase {
        Phrase(nl: "Wat anderen van \(name) mogen zien", en: "What others may see of \(name)")
    }

    /// Who sees something: an audience, or nobody who takes no care of the network.
    package static func seenBy(_ audience: Audience?) -> Phrase {
        audience?.label ?? Phrase(nl: "niemand, alleen wie het netwerk beheert", en: "nobody but who keeps the network")
    }

    /// Who sees a field of a person, where it is perhaps not shown although they let someone see it.
    package static func seen(by audience: Audience?, _ hidden: HiddenField?, _ field: PersonalField) -> Phrase {
        guard let audience, let hidden else { return seenBy(audience) }
        switch hidden {
        case .missing:
            let what =
                field == .email
                ? Phrase(nl: "is geen adres", en: "there is no address")
                : Phrase(nl: "is geen nummer", en: "there is no number")
            return Phrase(
                nl: "niemand, want er \(what.dutch); komt het er, dan \(audience.label.dutch)",
                en: "nobody, since \(what.english); once there is, \(audience.label.english)"
            )
        case .formerPost:
            return Phrase(
                nl: "niemand: verborgen, want er is geen functie meer; anders \(audience.label.dutch)",
                en: "nobody: hidden, since there is no post any more; else \(audience.label.english)"
            )
        }
    }

    static let consentColumns = [
        Phrase(nl: "gegeven", en: "field"), Phrase(nl: "aan", en: "to"), Phrase(nl: "sinds", en: "since"),
        Phrase(nl: "niet meer vanaf", en: "no more from"), Phrase(nl: "bron", en: "source"),
    ]

    static let noConsents = Phrase(
        nl: "Er is geen toestemming vastgelegd.",
        en: "No consent is recorded."
    )

    static func recorded(by change: Int, _ author: String, _ reason: String?) -> Phrase {
        let why = reason.map { ": \($0)" } ?? ""
        return Phrase(nl: "wijziging \(change), \(author)\(why)", en: "change \(change), \(author)\(why)")
    }
}
