import RaakvlakNetwork

extension Repair {
    /// A date as Dutch or English people and spreadsheets write it: 12-4-2023, apr-23, maart 2023, 2023-2024.
    ///
    /// The day stands before the month, as everywhere in the Netherlands. What can be read in two ways is nil: 12-4-23,
    /// 2011/12.
    static func date(_ text: String) -> String? {
        var parts = parts(of: text.lowercased()).filter { !fillers.contains($0) }
        if parts.count > 3, text.contains(":") { parts = Array(parts.prefix(3)) }
        let candidate =
            switch parts.count {
            case 2: pair(parts[0], parts[1])
            case 3: day(parts[0], parts[1], parts[2]) ?? day(parts[2], parts[1], parts[0])
            default: nil as String?
            }
        return candidate.map { text.hasSuffix("?") ? $0 + "?" : $0 }.flatMap { PartialDate($0)?.description }
    }

    /// What was perhaps meant by a date that can be read in two ways, or by the number of a day in Excel.
    static func proposedDates(_ text: String) -> [String] {
        let parts = parts(of: text.lowercased())
        let candidates: [String?] =
            switch parts.count {
            case 1: [text.utf8.count == 5 ? Int(text).flatMap { CalendarDate(excelDay: $0)?.description } : nil]
            case 2: [Int(parts[1]).flatMap { schoolYear(parts[0], $0) }]
            case 3 where parts[2].count == 2:
                day(parts[0], parts[1], "20" + parts[2]).flatMap { PartialDate($0) }
                    .map { [$0.description, day(parts[2], parts[1], "20" + parts[0])] } ?? []
            case 3: [day(parts[1], parts[0], parts[2])]
            default: []
            }
        var dates: [String] = []
        for date in candidates.compactMap({ $0.flatMap { PartialDate($0)?.description } }) where !dates.contains(date) {
            dates.append(date)
        }
        return dates
    }

    private static let fillers: Set = [
        "schooljaar", "school", "year", "van", "of", "in", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
        "zaterdag", "zondag", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "th", "st",
        "nd", "rd",
    ]

    /// The runs of letters and of digits.
    private static func parts(of text: String) -> [String] {
        var (parts, isNumber) = ([String](), false)
        var isInside = false
        for letter in text {
            guard letter.isLetter || letter.isNumber else {
                isInside = false
                continue
            }
            if isInside, isNumber == letter.isNumber {
                parts[parts.count - 1].append(letter)
            } else {
                parts.append(String(letter))
            }
            (isInside, isNumber) = (true, letter.isNumber)
        }
        return parts
    }

    private static func day(_ day: String, _ month: String, _ year: String) -> String? {
        guard let year = self.year(year), let month = self.month(month), day.count <= 2, let day = Int(day) else {
            return nil
        }
        return "\(fourDigits(year))-\(month)-\(twoDigits(day))"
    }

    /// A month or season and a year, in either order, or two years that follow each other.
    private static func pair(_ first: String, _ second: String) -> String? {
        if let season = seasons[first], let year = year(second) { return "\(year)-\(season)" }
        if let season = seasons[second], let year = year(first) { return "\(year)-\(season)" }
        if let month = month(first), let year = year(second) { return "\(year)-\(month)" }
        // As Excel writes a month: only the month comes first then, since "23-apr" is a day.
        if first.first?.isLetter == true, second.count == 2, let month = month(first), let year = year("20" + second) {
            return "\(year)-\(month)"
        }
        guard let year = year(first) else { return nil }
        if second.first?.isLetter == true { return month(second).map { "\(year)-\($0)" } }
        guard let next = Int(second) else { return nil }
        if second.count == 2, next <= 12 { return next == (year + 1) % 100 ? nil : "\(year)-\(twoDigits(next))" }
        return second.count == 1 ? "\(year)-0\(next)" : schoolYear(first, next)
    }

    private static func schoolYear(_ first: String, _ next: Int) -> String? {
        guard let year = year(first), next == year + 1 || next == (year + 1) % 100 else { return nil }
        return "\(year)/\(year + 1)"
    }

    private static func year(_ text: String) -> Int? { text.count == 4 ? Int(text) : nil }

    private static func month(_ text: String) -> String? {
        if text.first?.isLetter == true { return months[text].map(twoDigits) }
        return text.count <= 2 ? Int(text).map(twoDigits) : nil
    }

    private static func fourDigits(_ year: Int) -> String {
        String(repeating: "0", count: 4 - min(4, String(year).count)) + String(year)
    }

    private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    private static let months: [String: Int] = {
        let names = [
            "jan januari january", "feb februari february", "maa mrt maart mar march", "apr april", "mei may",
            "jun juni june", "jul juli july", "aug augustus august", "sep sept september", "okt oktober oct october",
            "nov november", "dec december",
        ]
        return Dictionary(
            names.enumerated().flatMap { index, words in words.split(separator: " ").map { (String($0), index + 1) } }
        ) { first, _ in first }
    }()

    private static let seasons = [
        "lente": "spring", "voorjaar": "spring", "spring": "spring", "zomer": "summer", "summer": "summer",
        "herfst": "autumn", "najaar": "autumn", "autumn": "autumn", "fall": "autumn", "winter": "winter",
    ]
}
