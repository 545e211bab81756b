internal import RaakvlakNetwork

/// What is said of how long contact details are kept.
extension Texts {
    static let retention = Phrase(
        nl: "Wist contactgegevens van wie geen functie meer heeft.",
        en: "Erases contact details of who has no post any more."
    )
    static let retentionDiscussion = Phrase(
        nl: """
            Mailadressen en telefoonnummers van mensen van wie alle functies lang genoeg geleden eindigden, ook uit het log van een \
            database. Zonder --apply staat er alleen om wie het gaat. Tot het zover is, laten andere opdrachten die gegevens al niet \
            meer zien; alleen person export en sql geven ze nog.

              raakvlak retention
              raakvlak retention --after 6m --apply --reason "bewaartermijn"
            """,
        en: """
            Mail addresses and phone numbers of people whose posts all ended long enough ago, also from the log of a database. \
            Without --apply it only says whom it is about. Until then, other commands don't show these details any more; only \
            person export and sql still give them.

              raakvlak retention
              raakvlak retention --after 6m --apply --reason "storage period"
            """
    )
    static let periodValue = Phrase(nl: "periode", en: "period")
    static let retentionAfterHelp = Phrase(
        nl: "Hoe lang na de laatste dag: dagen, of 8w, 6m, 2y.",
        en: "How long after the last day: days, or 8w, 6m, 2y."
    )
    static let retentionApplyHelp = Phrase(nl: "Wis de gegevens.", en: "Erase the details.")

    static func badPeriod(_ text: String) -> Phrase {
        Phrase(
            nl: "De waarde '\(text)' van --after is geen periode; schrijf een aantal dagen, of 8w, 6m of 2y.",
            en: "The value '\(text)' of --after is no period; write a number of days, or 8w, 6m or 2y."
        )
    }

    static func contactsErased(_ change: Int) -> Phrase {
        Phrase(
            nl: "De contactgegevens zijn gewist; dat is wijziging \(change).",
            en: "The contact details are erased; that is change \(change)."
        )
    }
}
