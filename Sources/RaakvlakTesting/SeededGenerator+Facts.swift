public import RaakvlakNetwork

/// Texts, dates and periods as they stand in networks; the texts hold what breaks careless readers and writers.
extension SeededGenerator {
    private static let words = [
        "inclusie", "jeugdhulp", "overstap", "begeleiding", "coördinatie", "vóór", "regio’s", "expertise", "leerkring",
        "één", "aanpak", "rooster", "geïntegreerd", "zorg", "ouders", "monitor", "huisvesting", "vervoer",
    ]

    /// Pieces between words: what CSV, lists, JSON, HTML, DOT and people's keyboards make special.
    private static let joints = [
        ", ", ", ", "; ", " \"aanhaling\" ", "\n", "\r\n", " | ", "|", " \\ ", "\\|", "\\n", " & ", " <b> ", "\t",
        " 😀 ",
        " 👩‍🏫 ", " e\u{301}e\u{301}n ", "|\u{301}", "\"\u{308}", " – ", " %s ", "''", "\u{00A0}", " {x} ",
    ]

    /// One to three words that need no quotes anywhere, the first with a capital.
    public mutating func name() -> String {
        let words = (0..<number(in: 1...3)).map { _ in element(of: Self.words) }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// A text with commas, quotes, line breaks, `|`, `\`, accents and emoji; no blanks at its ends.
    public mutating func roughText() -> String {
        var text = element(of: Self.words)
        for _ in 0..<number(in: 1...5) {
            text += (chance(50) ? " " : element(of: Self.joints)) + element(of: Self.words)
        }
        if chance(10) { text = "\"" + text + "\"" }
        return text
    }

    /// A text that is rough in a third of the draws.
    public mutating func text() -> String { chance(33) ? roughText() : name() }

    /// A date from 2015 to 2030 of any precision; inferred in a fifth of the draws.
    public mutating func date(from first: Int = 2015, to last: Int = 2030) -> PartialDate? {
        let year = number(in: first...last)
        let month = number(in: 1...12)
        let twoDigits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        let text =
            switch number(below: 5) {
            case 0: "\(year)-\(twoDigits(month))-\(twoDigits(number(in: 1...28)))"
            case 1: "\(year)-\(twoDigits(month))"
            case 2: "\(year)-\(element(of: ["spring", "summer", "autumn", "winter"]))"
            case 3: "\(year)"
            default: "\(year)/\(year + 1)"
            }
        return PartialDate(chance(20) ? text + "?" : text)
    }

    /// Up to so many consents of the years 2020 to 2024, of which some were withdrawn.
    public mutating func consents(most: Int = 6) -> Consents {
        let items = (0..<number(in: 0...most)).compactMap { _ -> Consent? in
            let (field, audience) = (element(of: PersonalField.allCases), element(of: Audience.allCases))
            guard let since = CalendarDate(daysSince1970: number(in: 18_262...20_088)) else { return nil }
            let end = chance(40) ? CalendarDate(daysSince1970: since.daysSince1970 + number(below: 700)) : nil
            return Consent(field, to: audience, since: since, withdrawn: end)
        }
        return Consents(items)
    }

    /// A period with no, one or two ends.
    public mutating func period() -> Period {
        let since = chance(65) ? date(from: 2015, to: 2023) : nil
        let until = chance(35) ? date(from: 2018, to: 2030) : nil
        return Period(since: since, until: until) ?? Period(since: since, until: nil) ?? .open
    }
}
