import RaakvlakNetwork
import RaakvlakRecords

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The number in a cell.
struct CellNumber {
    private let number: Double

    init?(_ text: String) {
        guard let number = Double(text), number.isFinite else { return nil }
        self.number = number
    }

    /// The number as its cell's style means it: by fifteen digits, or as much of a date as is shown.
    func text(_ meaning: CellStyles.Meaning, isFrom1904: Bool) -> String? {
        if meaning == .number { return Self.rounded(number) }
        guard number >= 0, number < 3_000_000 else { return nil }
        var minutes = Int((number * 1_440).rounded())
        if meaning == .duration { return "\(minutes / 60):\(Self.twoDigits(minutes % 60))" }
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

    /// By fifteen digits, which is what spreadsheets show: 0.1 + 0.2 is 0.3 there; whole numbers may be longer than that.
    private static func rounded(_ number: Double) -> String {
        guard number != number.rounded() else { return Decimal.text(number) }
        var digits = [CChar](repeating: 0, count: 32)
        withVaList([number]) { _ = vsnprintf(&digits, digits.count, "%.15g", $0) }
        let text = String(decoding: digits.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return Decimal.text(Double(text) ?? number)
    }

    private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
