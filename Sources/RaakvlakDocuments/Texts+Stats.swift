internal import RaakvlakMaps
internal import RaakvlakNetwork

extension Texts {
    static let statsTitle = Phrase(nl: "Het netwerk in getallen", en: "The network in numbers")
    static let statsCounts = Phrase(nl: "Wat erin staat", en: "What is in it")
    static let statsCohesion = Phrase(nl: "Hoe het samenhangt", en: "How it hangs together")
    static let statsCoverage = Phrase(nl: "Wie een contactpersoon heeft", en: "Who has a contact person")
    static let statsRegions = Phrase(nl: "Per regio", en: "By region")
    static let statsComponents = Phrase(nl: "delen", en: "components")
    static let statsIsolated = Phrase(nl: "zonder relatie", en: "without ties")
    static let statsDensity = Phrase(nl: "dichtheid", en: "density")
    static let statsCollaboration = Phrase(nl: "samenwerking", en: "collaboration")

    static func componentWords(_ count: Int, largest: Int, of nodes: Int) -> Phrase {
        let share = nodes == 0 ? 0 : Double(largest) / Double(nodes)
        guard count > 0 else { return Phrase(nl: "geen", en: "none") }
        return Phrase(
            nl: count == 1
                ? "alles hangt samen"
                : "\(Numerals.count(count, .dutch)); het grootste heeft \(Numerals.share(share, .dutch)) van alles",
            en: count == 1
                ? "everything hangs together"
                : "\(Numerals.count(count, .english)); the largest has \(Numerals.share(share, .english)) of everything"
        )
    }

    static func isolatedWords(_ count: Int, persons: Int, _ cell: MinimumCell) -> Phrase {
        guard count > 0 else { return Phrase(nl: "niets en niemand", en: "nothing and nobody") }
        let (dutch, english) = (Numerals.count(count, .dutch), Numerals.count(count, .english))
        let of =
            persons == 0
            ? Phrase("")
            : Phrase(
                nl: ", van wie \(cell.words(persons, .dutch)) \(persons == 1 ? "persoon" : "personen")",
                en: ", of which \(cell.words(persons, .english)) \(persons == 1 ? "person" : "persons")"
            )
        return Phrase(nl: dutch + of.dutch, en: english + of.english)
    }

    /// A share so small is read as one in so many.
    static func densityWords(_ density: Double) -> Phrase {
        guard density > 0 else { return Phrase(nl: "geen relaties", en: "no ties") }
        let one = Int((1 / density).rounded())
        return Phrase(
            nl: "één op de \(Numerals.count(one, .dutch)) tweetallen heeft een relatie",
            en: "one pair in \(Numerals.count(one, .english)) has a tie"
        )
    }

    static func collaborationWords(_ pairs: Int, _ density: Double) -> Phrase {
        guard pairs > 0 else {
            return Phrase(nl: "geen tweetal personen werkt samen", en: "no two persons collaborate")
        }
        let one = Int((1 / density).rounded())
        return Phrase(
            nl: """
                \(Numerals.count(pairs, .dutch)) \(pairs == 1 ? "tweetal werkt" : "tweetallen personen werken") samen, \
                één op de \(Numerals.count(one, .dutch))
                """,
            en: """
                \(Numerals.count(pairs, .english)) \(pairs == 1 ? "pair" : "pairs") of persons \
                \(pairs == 1 ? "collaborates" : "collaborate"), one in \(Numerals.count(one, .english))
                """
        )
    }

    static let coverageHeader = [
        Phrase(""), Phrase(nl: "aantal", en: "count"), Phrase(nl: "met", en: "with"),
        Phrase(nl: "aandeel", en: "share"), Phrase(nl: "voorgedragen", en: "nominated"),
        Phrase(nl: "zwijgt", en: "silent"), Phrase(nl: "zonder", en: "without"),
    ]

    static let coverageNote = Phrase(
        nl:
            "Zwijgt: is ergens voor uitgenodigd en gaf geen antwoord. Welke er geen hebben, toont bijvoorbeeld ‘raakvlak list schoolbesturen --without contact’.",
        en:
            "Silent: was invited to something and gave no answer. Which have none is shown by, for instance, “raakvlak list schoolBoard --without contact”."
    )

    static let regionsHeader = [
        Phrase(nl: "regio", en: "region"), Phrase(nl: "organisaties", en: "organizations"),
        Phrase(nl: "personen", en: "persons"), Phrase(nl: "contact", en: "contact"),
        Phrase(nl: "initiatieven", en: "initiatives"), Phrase(nl: "inbreng", en: "contributions"),
    ]

    static let regionsNote = Phrase(
        nl: "Contact: hoeveel van de schoolbesturen een contactpersoon hebben.",
        en: "Contact: how many of the school boards have a contact person."
    )

    // Meetings.

    static func listed(_ count: Int) -> Phrase {
        guard count > 0 else {
            return Phrase(nl: "niemand daarvan staat op de lijst", en: "none of them is on the list")
        }
        return Phrase(
            nl: count == 1 ? "op de lijst staat er één" : "op de lijst staan er \(count)",
            en: count == 1 ? "one is on the list" : "\(count) are on the list"
        )
    }

    static let nobodyListed = Phrase(
        nl: "Er staat niet wie is uitgenodigd of aanwezig was.",
        en: "Who was invited or present is not recorded."
    )

    static func attendance(_ status: Attendance.Status, _ count: Int) -> Phrase {
        switch status {
        case .present: Phrase(nl: "Aanwezig: \(count)", en: "Present: \(count)")
        case .contributed:
            Phrase(
                nl: "Niet als aanwezig op de lijst, bracht wel iets in: \(count)",
                en: "Not on the list as present, but brought something in: \(count)"
            )
        case .absent: Phrase(nl: "Afwezig: \(count)", en: "Absent: \(count)")
        case .invited:
            Phrase(nl: "Uitgenodigd, komst niet bekend: \(count)", en: "Invited, attendance unknown: \(count)")
        case .missing:
            Phrase(
                nl: "Niet op de lijst, wel lid van wie het organiseert: \(count)",
                en: "Not on the list, but a member of who organizes it: \(count)"
            )
        }
    }

    static func invitation(_ state: String) -> Phrase {
        Phrase(nl: "uitnodiging: \(state)", en: "invitation: \(state)")
    }

    static func contacts(_ names: [String]) -> Phrase {
        guard !names.isEmpty else { return Phrase(nl: "geen contactpersoon", en: "no contact person") }
        let list = names.joined(separator: ", ")
        return Phrase(
            nl: names.count == 1 ? "contactpersoon: \(list)" : "contactpersonen: \(list)",
            en: names.count == 1 ? "contact person: \(list)" : "contact persons: \(list)"
        )
    }

    static let questionsAsked = Phrase(nl: "Vragen en antwoorden", en: "Questions and answers")
    static let broughtIn = Phrase(nl: "Ingebracht en afgesproken", en: "Brought in and agreed")

    // Facts of a node.

    static func listedHere(_ count: Int) -> Phrase {
        Phrase(nl: "in dit netwerk staan er \(count)", en: "\(count) are listed in this network")
    }
}
