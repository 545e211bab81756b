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
