/// A date of which only so much is known: a day, a month, a season, a year or a school year; perhaps inferred.
///
/// Written `2023-04-12`, `2023-04`, `2023-spring` (also `summer`, `autumn`, `winter`), `2023` and `2023/2024`, with
/// a `?` behind what was inferred rather than stated. Seasons are the meteorological ones, of three months; winter is
/// that which begins in December of the year. A school year runs from 1 August to 31 July.
public struct PartialDate: Hashable, Sendable {
    /// How much of a date is known.
    public enum Precision: Hashable, Sendable {
        case day, month, season, year, schoolYear
    }

    private let year: Int16
    /// 1 to 12: a month; 13 to 16: a season; 0: the year; 17: the school year.
    private let part: UInt8
    private let day: UInt8

    /// Whether the date was inferred rather than stated.
    public let isInferred: Bool

    /// The date that `text` writes, or nil where it writes none.
    public init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)
        let isInferred = bytes.last == UInt8(ascii: "?")
        if isInferred { bytes.removeLast() }
        guard bytes.count >= 4, let year = Self.number(bytes[..<4]), year > 0 else { return nil }
        var (part, day) = (0, 0)
        switch (bytes.count, bytes.count > 4 ? bytes[4] : 0) {
        case (4, _): break
        case (9, UInt8(ascii: "/")):
            guard Self.number(bytes[5...]) == year + 1 else { return nil }
            part = 17
        case (7, UInt8(ascii: "-")), (10, UInt8(ascii: "-")):
            guard let month = Self.number(bytes[5..<7]), (1...12).contains(month) else { return nil }
            part = month
            if bytes.count == 10 {
                guard bytes[7] == UInt8(ascii: "-"), let number = Self.number(bytes[8...]),
                    CalendarDate(year: year, month: month, day: number) != nil
                else { return nil }
                day = number
            }
        case (11, UInt8(ascii: "-")):
            guard let season = Self.seasons.firstIndex(where: { bytes[5...].elementsEqual($0.utf8) }),
                year < 9999 || Self.seasons[season] != "winter"
            else { return nil }
            part = 13 + season
        default: return nil
        }
        (self.year, self.part, self.day) = (Int16(year), UInt8(part), UInt8(day))
        self.isInferred = isInferred
    }

    /// A stated day.
    public init(_ date: CalendarDate) {
        (year, part, day) = (Int16(date.year), UInt8(date.month), UInt8(date.day))
        isInferred = false
    }

    private static let seasons = ["spring", "summer", "autumn", "winter"]

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (48...57).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 48)
        }
        return number
    }
}

extension PartialDate {
    /// How much of the date is known.
    public var precision: Precision {
        switch part {
        case 0: .year
        case 13...16: .season
        case 17: .schoolYear
        default: day == 0 ? .month : .day
        }
    }

    /// The first day that it can be.
    public var earliest: CalendarDate {
        let month = Int(part)
        return switch precision {
        case .day: CalendarDate(validYear: Int(year), month: month, day: Int(day))
        case .month: CalendarDate(validYear: Int(year), month: month, day: 1)
        case .season: CalendarDate(validYear: Int(year), month: 3 * (month - 12), day: 1)
        case .year: CalendarDate(validYear: Int(year), month: 1, day: 1)
        case .schoolYear: CalendarDate(validYear: Int(year), month: 8, day: 1)
        }
    }

    /// The last day that it can be.
    public var latest: CalendarDate {
        let first = earliest
        switch precision {
        case .day: return first
        case .month: return endOfMonth(first.year, first.month)
        case .season: return first.month == 12 ? endOfMonth(first.year + 1, 2) : endOfMonth(first.year, first.month + 2)
        case .year: return endOfMonth(first.year, 12)
        case .schoolYear: return endOfMonth(first.year + 1, 7)
        }
    }

    private func endOfMonth(_ year: Int, _ month: Int) -> CalendarDate {
        CalendarDate(validYear: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    }
}

extension PartialDate: CustomStringConvertible {
    /// The date as it is written in files.
    public var description: String {
        let year = padded(Int(year), to: 4)
        let text =
            switch precision {
            case .day: earliest.description
            case .month: "\(year)-\(padded(Int(part), to: 2))"
            case .season: "\(year)-\(Self.seasons[Int(part) - 13])"
            case .year: year
            case .schoolYear: "\(year)/\(padded(Int(self.year) + 1, to: 4))"
            }
        return isInferred ? text + "?" : text
    }
}
