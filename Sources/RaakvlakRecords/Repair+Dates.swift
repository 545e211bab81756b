import RaakvlakNetwork

extension Repair {
    /// A date as Dutch or English people and spreadsheets write it: 12-4-2023, apr-23, maart 2023, 2023-2024.
    static func date(_ text: String) -> String? {
        let parts = parts(of: text.lowercased()).filter { !fillers.contains($0) }
        let candidate =
            switch parts.count {
            case 2: pair(parts[0], parts[1]) ?? pair(parts[1], parts[0])
            case 3: day(parts[0], parts[1], parts[2]) ?? day(parts[2], parts[1], parts[0])
            default: nil as String?
            }
        return candidate.map { text.hasSuffix("?") ? $0 + "?" : $0 }.flatMap { PartialDate($0)?.description }
    }

    private static let fillers: Set = ["schooljaar", "school", "year", "van", "of", "in"]

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
        return "\(year)-\(month)-\(twoDigits(day))"
    }

    /// A month, season or second year, and a year.
    private static func pair(_ part: String, _ yearText: String) -> String? {
        if let season = seasons[part] { return year(yearText).map { "\($0)-\(season)" } }
        if let month = months[String(part.prefix(3))], part.first?.isLetter == true {
            return (year(yearText) ?? (yearText.count == 2 ? year("20" + yearText) : nil)).map {
                "\($0)-\(twoDigits(month))"
            }
        }
        guard let year = year(yearText) else { return nil }
        if let next = Int(part), next == year + 1 || part.count == 2 && next == (year + 1) % 100 {
            return "\(year)/\(year + 1)"
        }
        return month(part).map { "\(year)-\($0)" }
    }

    private static func year(_ text: String) -> Int? { text.count == 4 ? Int(text) : nil }

    private static func month(_ text: String) -> String? {
        if let month = months[String(text.prefix(3))] { return twoDigits(month) }
        return text.count <= 2 ? Int(text).map(twoDigits) : nil
    }

    private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    private static let months = [
        "jan": 1, "feb": 2, "maa": 3, "mrt": 3, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8,
        "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
    ]

    private static let seasons = [
        "lente": "spring", "voorjaar": "spring", "spring": "spring", "zomer": "summer", "summer": "summer",
        "herfst": "autumn", "najaar": "autumn", "autumn": "autumn", "fall": "autumn", "winter": "winter",
    ]
}
