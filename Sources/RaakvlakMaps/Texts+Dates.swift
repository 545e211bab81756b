package import RaakvlakNetwork

extension Texts {
    /// "1 februari 2024".
    package static func day(_ date: CalendarDate) -> Phrase {
        let month = month(date)
        return Phrase(
            nl: "\(date.day) \(month(.dutch)) \(date.year)",
            en: "\(date.day) \(month(.english)) \(date.year)"
        )
    }

    /// A date of any precision, in words: "april 2023", "voorjaar 2023", "schooljaar 2023/2024".
    package static func words(_ date: PartialDate) -> Phrase {
        let first = date.earliest
        let known =
            switch date.precision {
            case .day: day(first)
            case .month:
                Phrase(nl: "\(month(first)(.dutch)) \(first.year)", en: "\(month(first)(.english)) \(first.year)")
            case .season:
                Phrase(nl: "\(season(first)(.dutch)) \(first.year)", en: "\(season(first)(.english)) \(first.year)")
            case .year: Phrase("\(first.year)")
            case .schoolYear:
                Phrase(
                    nl: "schooljaar \(first.year)/\(first.year + 1)",
                    en: "school year \(first.year)/\(first.year + 1)"
                )
            }
        guard date.isInferred else { return known }
        return Phrase(nl: "waarschijnlijk \(known(.dutch))", en: "probably \(known(.english))")
    }

    private static func month(_ date: CalendarDate) -> Phrase {
        Phrase(nl: dutchMonths[date.month - 1], en: englishMonths[date.month - 1])
    }

    private static func season(_ date: CalendarDate) -> Phrase {
        switch date.month {
        case 3: Phrase(nl: "voorjaar", en: "spring")
        case 6: Phrase(nl: "zomer", en: "summer")
        case 9: Phrase(nl: "najaar", en: "autumn")
        default: Phrase(nl: "winter", en: "winter")
        }
    }

    private static let dutchMonths = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
