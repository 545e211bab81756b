internal import RaakvlakAnalysis
internal import RaakvlakMaps
internal import RaakvlakNetwork

extension Texts {
    static let statsTitle = Phrase(nl: "Het netwerk in getallen", en: "The network in numbers")
    static let undatedCount = Phrase(
        nl: "Wat geen datum heeft, telt op elke dag mee.",
        en: "What has no date counts on every day."
    )
    static func anonymousPersons(_ count: Told) -> Phrase {
        let isOne = count == .number(1)
        return Phrase(
            nl: """
                Van deze personen \(isOne ? "heeft" : "hebben") er \(count.words(.dutch)) geen naam: wat er bleef van \
                \(isOne ? "een contactpersoon die is gewist" : "contactpersonen die zijn gewist").
                """,
            en: """
                Of these persons \(count.words(.english)) \(isOne ? "has" : "have") no name: what is left of \
                \(isOne ? "a contact person who was erased" : "contact persons who were erased").
                """
        )
    }

    static let statsCounts = Phrase(nl: "Wat erin staat", en: "What is in it")
    static let statsCohesion = Phrase(nl: "Hoe het samenhangt", en: "How it hangs together")
    static let statsCoverage = Phrase(nl: "Wie een contactpersoon heeft", en: "Who has a contact person")
    static let statsRegions = Phrase(nl: "Per regio", en: "By region")
    static let statsComponents = Phrase(nl: "delen", en: "components")
    static let statsIsolated = Phrase(nl: "zonder relatie", en: "without ties")
    static let statsDensity = Phrase(nl: "dichtheid", en: "density")
    static let statsCollaboration = Phrase(nl: "samenwerking", en: "collaboration")

    /// In how many parts it falls, and what share of everything the largest has, where that is told.
    static func componentWords(_ count: Int, share: Double?) -> Phrase {
        guard count > 0 else { return Phrase(nl: "geen", en: "none") }
        guard count > 1 else { return Phrase(nl: "alles hangt samen", en: "everything hangs together") }
        let largest = share.map {
            Phrase(
                nl: "; het grootste heeft \(Numerals.share($0, .dutch)) van alles",
                en: "; the largest has \(Numerals.share($0, .english)) of everything"
            )
        }
        return Phrase(
            nl: Numerals.count(count, .dutch) + (largest?.dutch ?? ""),
            en: Numerals.count(count, .english) + (largest?.english ?? "")
        )
    }

    static func isolatedWords(_ count: Told, persons: Told) -> Phrase {
        guard count != .number(0) else { return Phrase(nl: "niets en niemand", en: "nothing and nobody") }
        let of =
            persons == .number(0)
            ? Phrase("")
            : Phrase(
                nl: ", van wie \(counted(persons, .person, .dutch))",
                en: ", of which \(counted(persons, .person, .english))"
            )
        return Phrase(nl: count.words(.dutch) + of.dutch, en: count.words(.english) + of.english)
    }

    /// The number with the word for what is counted: "1 persoon", "<5 personen".
    static func counted(_ count: Told, _ kind: NodeKind, _ language: Language) -> String {
        "\(count.words(language)) \((count == .number(1) ? kind.label : kind.plural)(language))"
    }

    /// A share so small is read as one in so many; all is all, and nil is not told.
    static func densityWords(_ density: Double?) -> Phrase {
        guard let density else { return unnamed }
        guard density > 0 else { return Phrase(nl: "geen relaties", en: "no ties") }
        let one = Int((1 / density).rounded())
        guard one > 1 else {
            return density == 1
                ? Phrase(nl: "elk tweetal heeft een relatie", en: "every pair has a tie")
                : Phrase(nl: "de meeste tweetallen hebben een relatie", en: "most pairs have a tie")
        }
        return Phrase(
            nl: "één op de \(Numerals.count(one, .dutch)) tweetallen heeft een relatie",
            en: "one pair in \(Numerals.count(one, .english)) has a tie"
        )
    }

    /// How many pairs of persons collaborate; of how many, where that is told.
    static func collaborationWords(_ pairs: Told, _ density: Double?) -> Phrase {
        guard pairs != .number(0) else {
            return Phrase(nl: "geen tweetal personen werkt samen", en: "no two persons collaborate")
        }
        let share = density.map { density in
            let one = Int((1 / density).rounded())
            if one > 1 {
                return Phrase(
                    nl: ", één op de \(Numerals.count(one, .dutch))",
                    en: ", one in \(Numerals.count(one, .english))"
                )
            }
            return density == 1
                ? Phrase(nl: ": allemaal", en: ": all of them") : Phrase(nl: ": de meeste", en: ": most")
        }
        let isOne = pairs == .number(1)
        return Phrase(
            nl: "\(pairs.words(.dutch)) \(isOne ? "tweetal personen werkt" : "tweetallen personen werken") samen"
                + (share?.dutch ?? ""),
            en: "\(pairs.words(.english)) \(isOne ? "pair of persons collaborates" : "pairs of persons collaborate")"
                + (share?.english ?? "")
        )
    }

    static let coverageHeader = [
        Phrase(""), Phrase(nl: "aantal", en: "count"), Phrase(nl: "met", en: "with"),
        Phrase(nl: "aandeel", en: "share"), Phrase(nl: "voorgedragen", en: "nominated"),
        Phrase(nl: "zwijgt", en: "silent"), Phrase(nl: "zonder", en: "without"),
    ]

    static let coverageNote = Phrase(
        nl:
            "Zwijgt: is ergens voor uitgenodigd en gaf geen antwoord. Welke er nu geen hebben, ook waar iemand is voorgedragen, toont bijvoorbeeld ‘raakvlak list schoolbesturen --without contact’.",
        en:
            "Silent: was invited to something and gave no answer. Those that have none now, even where someone is nominated, are listed by, for instance, “raakvlak list schoolBoard --without contact”."
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

    static func attendance(_ status: Attendance.Status, _ count: Int, isToCome: Bool) -> Phrase {
        let (told, counted) = (isToCome ? expected(status) : attended(status), ": \(count)")
        return Phrase(nl: told.dutch + counted, en: told.english + counted)
    }

    private static func attended(_ status: Attendance.Status) -> Phrase {
        switch status {
        case .present: Phrase(nl: "Aanwezig", en: "Present")
        case .contributed:
            Phrase(
                nl: "Niet als aanwezig op de lijst, bracht wel iets in",
                en: "Not on the list as present, but brought something in"
            )
        case .absent: Phrase(nl: "Afwezig", en: "Absent")
        case .invited: Phrase(nl: "Uitgenodigd, komst niet bekend", en: "Invited, attendance unknown")
        case .missing:
            Phrase(
                nl: "Niet op de lijst, wel lid van wie het organiseert",
                en: "Not on the list, but a member of who organizes it"
            )
        }
    }

    /// The same of a meeting that is still to come.
    private static func expected(_ status: Attendance.Status) -> Phrase {
        switch status {
        case .present: Phrase(nl: "Verwacht", en: "Expected")
        case .contributed:
            Phrase(
                nl: "Nog niet op de lijst, brengt wel iets in",
                en: "Not on the list yet, but bringing something in"
            )
        case .absent: Phrase(nl: "Afgemeld", en: "Not coming")
        case .invited: Phrase(nl: "Uitgenodigd, komst nog niet bekend", en: "Invited, not known yet to come")
        case .missing:
            Phrase(
                nl: "Nog niet op de lijst, wel lid van wie het organiseert",
                en: "Not on the list yet, but a member of who organizes it"
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
        Phrase(
            nl: count == 1 ? "in dit netwerk staat er één" : "in dit netwerk staan er \(count)",
            en: count == 1 ? "one is listed in this network" : "\(count) are listed in this network"
        )
    }
}
