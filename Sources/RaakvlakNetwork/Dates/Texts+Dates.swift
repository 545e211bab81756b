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
    package static func words(_ date: PartialDate) -> Phrase { marked(plainWords(date), date) }

    /// "sinds januari 2023", "waarschijnlijk van 2019 tot en met 2021"; nil where neither end is known.
    package static func words(_ period: Period) -> Phrase? {
        switch (period.since, period.until) {
        case (nil, nil): nil
        case (let since?, nil): marked(bound(nl: "sinds", en: "since", since), since)
        case (nil, let until?): marked(bound(nl: "tot en met", en: "through", until), until)
        case (let since?, let until?): since == until ? words(since) : words(since, until)
        }
    }

    /// Both ends; what is inferred of both is said once.
    private static func words(_ since: PartialDate, _ until: PartialDate) -> Phrase {
        let isMixed = since.isInferred != until.isInferred
        let first = marked(bound(nl: "van", en: "from", since), since)
        let last = bound(nl: "tot en met", en: "through", until)
        let end = isMixed ? marked(last, until) : last
        let gap = isMixed ? ", " : " "
        return Phrase(nl: first.dutch + gap + end.dutch, en: first.english + gap + end.english)
    }

    private static func bound(nl: String, en: String, _ date: PartialDate) -> Phrase {
        let date = plainWords(date)
        return Phrase(nl: "\(nl) \(date.dutch)", en: "\(en) \(date.english)")
    }

    private static func marked(_ text: Phrase, _ date: PartialDate) -> Phrase {
        date.isInferred ? Phrase(nl: "waarschijnlijk \(text.dutch)", en: "probably \(text.english)") : text
    }

    private static func plainWords(_ date: PartialDate) -> Phrase {
        let first = date.earliest
        return switch date.precision {
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
