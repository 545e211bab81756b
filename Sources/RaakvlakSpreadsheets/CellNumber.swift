import RaakvlakNetwork
import RaakvlakRecords

/// The number in a cell.
struct CellNumber {
    private let number: Double

    init?(_ text: String) {
        guard let number = Double(text), number.isFinite else { return nil }
        self.number = number
    }

    /// The number as its cell's style means it: the shortest text that reads back as it, or as much of a date as is
    /// shown.
    func text(_ meaning: CellStyles.Meaning, isFrom1904: Bool) -> String? {
        if meaning == .number { return Self.shortest(number) }
        guard number >= 0, number < 3_000_000 else { return nil }
        var minutes = Int((number * 1_440).rounded())
        let day = minutes / 1_440
        minutes -= day * 1_440
        let time = "\(Self.twoDigits(minutes / 60)):\(Self.twoDigits(minutes % 60))"
        if meaning == .time { return time }
        guard let date = CalendarDate(excelDay: day, from1904: isFrom1904)?.description else { return nil }
        switch meaning {
        case .month: return String(date.prefix(7))
        case .year: return String(date.prefix(4))
        default: return minutes == 0 ? date : "\(date) \(time)"
        }
    }

    /// Spreadsheets count with fifteen digits: 0.1 + 0.2 is 0.3 there.
    private static func shortest(_ number: Double) -> String { Decimal.text(number) }

    private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
