internal import RaakvlakNetwork

/// What is said of what is stored about a person, and of taking it away.
extension Texts {
    static func storedAbout(_ name: String) -> Phrase {
        Phrase(nl: "Wat er van \(name) is opgeslagen", en: "What is stored about \(name)")
    }

    static let onlyInLog = Phrase(nl: "Staat alleen nog in het log.", en: "Is only in the log by now.")

    static func stored(_ what: String, _ count: Int) -> Phrase {
        switch what {
        case "tie": Phrase(nl: "Relaties (\(count))", en: "Ties (\(count))")
        case "text": Phrase(nl: "Eigen teksten en voorstellen (\(count))", en: "Own texts and proposals (\(count))")
        case "sharedText":
            Phrase(nl: "Teksten met anderen samen (\(count))", en: "Texts together with others (\(count))")
        case "mention":
            Phrase(nl: "Genoemd in wat van anderen is (\(count))", en: "Named in what is of others (\(count))")
        default: Phrase(nl: "Misschien bedoeld (\(count))", en: "Perhaps meant (\(count))")
        }
    }

    /// What people call a column of the CSV folder that no schema names.
    static func columnLabel(_ column: String) -> Phrase {
        switch column {
        case "name": Phrase(nl: "naam", en: "name")
        case "name_en": Phrase(nl: "naam in het Engels", en: "name in English")
        case "names": Phrase(nl: "andere namen", en: "other names")
        case "since": Phrase(nl: "vanaf", en: "since")
        case "until": Phrase(nl: "tot en met", en: "until")
        case "program": Phrase(nl: "programma", en: "program")
        case "weight": Phrase(nl: "weging", en: "weight")
        case "state": Phrase(nl: "status", en: "state")
        case "note": Phrase(nl: "opmerking", en: "note")
        case "source": Phrase(nl: "bron", en: "source")
        case "author": Phrase(nl: "door", en: "by")
        case "reason": Phrase(nl: "reden", en: "reason")
        default: Phrase(column)
        }
    }

    static func erasing(_ name: String) -> Phrase { Phrase(nl: "\(name) wissen", en: "Erasing \(name)") }

    static let erasedFacts = Phrase(nl: "Dit gaat weg", en: "This goes")

    static func erasedTies(_ count: Int) -> Phrase {
        Phrase(
            nl: "de persoon, met \(count) \(count == 1 ? "relatie" : "relaties")",
            en: "the person, with \(count) \(count == 1 ? "tie" : "ties")"
        )
    }

    static let erasedFromLog = Phrase(nl: "Uit het log", en: "From the log")

    static func erasedTexts(_ count: Int) -> Phrase {
        Phrase(
            nl: "Wist \(count) \(count == 1 ? "tekst" : "teksten") van eerdere wijzigingen.",
            en: "Erases \(count) \(count == 1 ? "text" : "texts") of earlier changes."
        )
    }

    static let someoneAllowed = Phrase(
        nl: "Iemand die was gewist, mag weer terugkomen.",
        en: "Someone who was erased may come back."
    )

    static func contentErased(_ count: Int, isAll: Bool) -> Phrase {
        if isAll { return Phrase(nl: "De inhoud is gewist.", en: "The content was erased.") }
        return Phrase(
            nl: count == 1 ? "1 onderdeel hiervan is gewist." : "\(count) onderdelen hiervan zijn gewist.",
            en: count == 1 ? "1 part of it was erased." : "\(count) parts of it were erased."
        )
    }

    static func inChanges(_ count: Int, _ numbers: String) -> Phrase {
        Phrase(
            nl: "\(count) \(count == 1 ? "wijziging" : "wijzigingen"): \(numbers)",
            en: "\(count) \(count == 1 ? "change" : "changes"): \(numbers)"
        )
    }

    static let maskedTexts = Phrase(
        nl: "Dit wordt gemaskeerd in wat van anderen is",
        en: "This is masked in what is of others"
    )

    static let unsureTexts = Phrase(
        nl: "Hier kan deze persoon bedoeld zijn: lees het na, en wijzig het zelf met raakvlak set",
        en: "This person may be meant here: read it, and change it yourself with raakvlak set"
    )

    static let unsureLogTexts = Phrase(
        nl: "Ook hier in het log kan deze persoon bedoeld zijn: lees het na, want het blijft daar staan",
        en: "This person may be meant here in the log too: read it, since it stays there"
    )

    /// A text of the log: in what change it stands, and what it is said of.
    static func unsureInLog(_ change: Int, _ fact: String?) -> Phrase {
        let of = fact.map { ", \($0)" } ?? ""
        return Phrase(nl: "wijziging \(change)\(of)", en: "change \(change)\(of)")
    }

    static let traceLeft = Phrase(nl: "Dit blijft, zonder naam", en: "This stays, without a name")

    static let retentionTitle = Phrase(
        nl: "Contactgegevens die lang genoeg zijn bewaard",
        en: "Contact details that were kept long enough"
    )

    static func retentionRule(_ days: Int, _ count: Int) -> Phrase {
        let rest =
            days == 0
            ? Phrase(nl: " van wie alle functies voorbij zijn.", en: " whose posts have all ended.")
            : Phrase(
                nl: " van wie alle functies meer dan \(days) dagen geleden eindigden.",
                en: " whose posts all ended more than \(days) days ago."
            )
        return switch count {
        case 0: Phrase(nl: "Er is niemand" + rest.dutch, en: "There is nobody" + rest.english)
        case 1: Phrase(nl: "Er is 1 persoon" + rest.dutch, en: "There is 1 person" + rest.english)
        default: Phrase(nl: "Er zijn \(count) personen" + rest.dutch, en: "There are \(count) persons" + rest.english)
        }
    }

    static let retentionPerson = Phrase(nl: "persoon", en: "person")
    static let retentionEnded = Phrase(nl: "laatste dag", en: "last day")
    static let retentionContacts = Phrase(nl: "gegevens", en: "details")
    static let retentionChanges = Phrase(nl: "wijzigingen in het log", en: "changes in the log")
}
