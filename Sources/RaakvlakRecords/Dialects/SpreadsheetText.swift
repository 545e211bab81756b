import RaakvlakNetwork

/// Values as a Dutch spreadsheet shows them.
enum SpreadsheetText {
    /// A date of the folder: `12-4-2023`, `apr-23`, `voorjaar 2023`; years and school years stay as they are.
    static func date(_ text: String) -> String {
        guard let date = PartialDate(text) else { return text }
        let first = date.earliest
        let shown: String
        switch date.precision {
        case .day: shown = "\(first.day)-\(first.month)-\(padded(first.year))"
        case .month where first.year / 100 == 20: shown = "\(months[first.month - 1])-\(padded(first.year).suffix(2))"
        case .month: shown = "\(first.month)-\(padded(first.year))"
        case .season: shown = "\(seasons[first.month / 3 - 1]) \(padded(first.year))"
        case .year, .schoolYear: return text
        }
        return date.isInferred ? shown + "?" : shown
    }

    private static func padded(_ year: Int) -> String {
        String(repeating: "0", count: 4 - min(4, String(year).count)) + String(year)
    }

    private static let months = [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    private static let seasons = ["voorjaar", "zomer", "najaar", "winter"]

    /// The text with an apostrophe before it, where a spreadsheet would compute it; numbers, also of telephones, stay.
    static func guarded(_ text: String) -> String { mayCompute(text) && !isNumber(text) ? "'" + text : text }

    /// The text without the apostrophe that guards it.
    static func unguarded(_ text: String) -> String {
        text.utf8.first == UInt8(ascii: "'") && mayCompute(text) ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// Whether a sign that begins a formula stands at the start, or behind apostrophes there.
    private static func mayCompute(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    }

    private static func isNumber(_ text: String) -> Bool {
        text.utf8.count > 1 && "+-".utf8.contains(text.utf8.first ?? 0)
            && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) || " .,".utf8.contains($0) }
    }

    /// A number with a decimal comma; of three decimals there are four, since 1,125 may be over a thousand.
    static func number(_ text: String) -> String {
        guard let point = text.firstIndex(of: "."), !text.contains("e") else { return text }
        let decimals = text[text.index(after: point)...]
        return text[..<point] + "," + decimals + (decimals.count == 3 ? "0" : "")
    }
}
