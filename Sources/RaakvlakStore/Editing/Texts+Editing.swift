import RaakvlakNetwork
import RaakvlakRecords

extension Texts {
    static func noSuchNode(_ id: String) -> Phrase {
        Phrase(
            nl: "Er is geen '\(id)' in het netwerk; zoek de id met raakvlak find, of voeg die toe met raakvlak add.",
            en: "There is no '\(id)' in the network; look for the id with raakvlak find, or add it with raakvlak add."
        )
    }

    static func badID(_ text: String) -> Phrase {
        Phrase(
            nl: """
                '\(text)' kan geen id zijn; begin met een kleine letter of een cijfer, gebruik daarna ook . - en _, \
                en hoogstens 64 tekens.
                """,
            en: """
                '\(text)' can't be an id; begin with a small letter or a digit, use . - and _ too after that, \
                and at most 64 characters.
                """
        )
    }

    static func notPerson(_ id: Node.ID, _ kind: NodeKind) -> Phrase {
        Phrase(
            nl: "'\(id)' is geen persoon (\(kind.label.dutch)); zoek een persoon met raakvlak list persoon.",
            en: "'\(id)' is not a person (\(kind.label.english)); look for a person with raakvlak list person."
        )
    }

    static func consentsColumn(_ column: String, _ id: Node.ID?) -> Phrase {
        let id = id?.text ?? "<id>"
        return Phrase(
            nl: """
                De kolom '\(column)' wijzig je hier niet, zodat van geen intrekking iets verdwijnt; leg toestemming vast met \
                raakvlak person consent \(id) naam netwerk, en trek die in met --withdraw erbij.
                """,
            en: """
                The column '\(column)' is not changed here, so that no withdrawal is lost; record a consent with \
                raakvlak person consent \(id) name network, and withdraw it with --withdraw added.
                """
        )
    }

    static func nodeExists(_ id: Node.ID) -> Phrase {
        Phrase(
            nl: "'\(id)' bestaat al; wijzig die met raakvlak set \(id), of kies een andere id.",
            en: "'\(id)' exists already; change it with raakvlak set \(id), or choose another id."
        )
    }

    static func noSuchColumn(_ column: String, _ nearest: [String]) -> Phrase {
        let meant = nearest.map { "'\($0)'" }.joined(separator: ", ")
        return Phrase(
            nl: "Er is geen kolom '\(column)'; bedoelde je \(meant)?",
            en: "There is no column '\(column)'; did you mean \(meant)?"
        )
    }

    static func severalPosts(_ id: Node.ID, _ column: String, _ organizations: [Node.ID]) -> Phrase {
        let all = Array(Set(organizations)).sorted()
        let (list, first) = (all.map { "'\($0)'" }.joined(separator: ", "), all[0])
        return Phrase(
            nl: """
                De kolom '\(column)' gaat over de ene functie van iemand, en van '\(id)' staan de functies apart, bij \(list); \
                wijzig er een met raakvlak link \(id) worksFor \(first) rol=…, sluit die af met tot=…, of haal die weg met \
                raakvlak unlink \(id) worksFor \(first).
                """,
            en: """
                The column '\(column)' is about the one post of somebody, and those of '\(id)' are recorded apart, at \(list); \
                change one with raakvlak link \(id) worksFor \(first) role=…, end it with until=…, or remove it with \
                raakvlak unlink \(id) worksFor \(first).
                """
        )
    }

    static func keyColumn(_ column: String) -> Phrase {
        Phrase(
            nl:
                "De kolom '\(column)' zegt waar het over gaat en kan niet worden gewijzigd; haal het weg en voeg het opnieuw toe.",
            en: "The column '\(column)' says what it is about and can't be changed; remove it and add it anew."
        )
    }

    static func noSuchTie(_ from: Node.ID, _ kind: TieKind, _ to: Node.ID) -> Phrase {
        Phrase(
            nl: "Er is geen relatie '\(from) \(kind.code) \(to)'; zie wat er wel is met raakvlak show \(from).",
            en: "There is no tie '\(from) \(kind.code) \(to)'; see what there is with raakvlak show \(from)."
        )
    }

    static func severalTies(_ keys: [Fact.Key]) -> Phrase {
        let list = keys.map { "'\($0)'" }.joined(separator: ", ")
        return Phrase(
            nl: "Er zijn er meer: \(list); geef rol= of sinds= om te kiezen.",
            en: "There are several: \(list); give role= or since= to choose one."
        )
    }

    static func refused(_ issues: [Issue]) -> Phrase {
        let said = { (language: Language) in
            issues.map { issue in
                var text = issue.problem.found(language) + "; " + issue.problem.allowed(language)
                if !issue.proposals.isEmpty { text += didYouMean(issue.proposals)(language) }
                return text.prefix(1).uppercased() + text.dropFirst() + "."
            }.joined(separator: " ")
        }
        return Phrase(nl: said(.dutch), en: said(.english))
    }
}
