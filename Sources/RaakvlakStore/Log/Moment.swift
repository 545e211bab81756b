public import RaakvlakNetwork

/// A moment at which something was recorded: milliseconds since 1 January 1970, universal time.
public struct Moment: Hashable, Comparable, Sendable {
    /// How many milliseconds after 1 January 1970 it is.
    public let milliseconds: Int

    private static let day = 86_400_000

    /// The moment so many milliseconds after 1 January 1970.
    public init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// The first moment of a day.
    public init(startOf day: CalendarDate) { milliseconds = day.daysSince1970 * Self.day }

    /// The last moment of a day.
    public init(endOf day: CalendarDate) { milliseconds = (day.daysSince1970 + 1) * Self.day - 1 }

    /// The moment that `text` writes as `2024-02-01T09:30:00.125Z`, or, with less, the last moment of a second, minute,
    /// day or longer; nil where it writes none.
    public init?(_ text: some StringProtocol) {
        // Behind the day, a time: no date alone.
        let hasTime = text.utf8.dropFirst(10).first == UInt8(ascii: "T")
        if !hasTime, let date = PartialDate(text) {
            self.init(endOf: date.latest)
            return
        }
        let parts = Self.plain(text).split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts.first, let day = CalendarDate(first) else { return nil }
        guard let time = Self.time(parts[1]) else { return nil }
        self.init(milliseconds: day.daysSince1970 * Self.day + time)
    }

    /// The first moment that `text` may mean; nil where it writes none.
    public init?(first text: some StringProtocol) {
        if let date = PartialDate(text) {
            self.init(startOf: date.earliest)
        } else if let moment = Moment(text) {
            // What is left out is the last of its minute or second.
            let parts = text.utf8.count(where: { $0 == UInt8(ascii: ":") })
            let unit = parts == 1 ? 60_000 : text.contains(".") ? 1 : 1_000
            self.init(milliseconds: moment.milliseconds - moment.milliseconds % unit)
        } else {
            return nil
        }
    }

    /// A moment as people read it, `2024-02-01 09:30:00 UTC`, as programs write it.
    private static func plain(_ text: some StringProtocol) -> String {
        // Programs write most of them.
        guard text.utf8.contains(UInt8(ascii: " ")) else { return String(text) }
        let text = text.hasSuffix(" UTC") ? String(text.dropLast(4)) : String(text)
        return text.replacing(" ", with: "T", maxReplacements: 1)
    }

    /// The milliseconds of the day at which a time ends: `09:30`, `09:30:00` or `09:30:00.125`, perhaps with `Z`.
    private static func time(_ text: some StringProtocol) -> Int? {
        var bytes = Array(text.utf8)
        if bytes.last == UInt8(ascii: "Z") { bytes.removeLast() }
        guard [5, 8, 12].contains(bytes.count) else { return nil }
        let pattern = Array("00:00:00.000".utf8.prefix(bytes.count))
        let isWritten = zip(bytes, pattern).allSatisfy { byte, sign in
            sign == UInt8(ascii: "0") ? (48...57).contains(byte) : byte == sign
        }
        guard isWritten else { return nil }
        let number = { (range: Range<Int>) in bytes[range].reduce(0) { $0 * 10 + Int($1 - 48) } }
        let (hour, minute) = (number(0..<2), number(3..<5))
        let second = bytes.count > 5 ? number(6..<8) : 59
        let fraction = bytes.count > 8 ? number(9..<12) : 999
        guard hour < 24, minute < 60, second < 60 else { return nil }
        return ((hour * 60 + minute) * 60 + second) * 1_000 + fraction
    }

    /// The day, in universal time, that it falls on; nil where it is in no year that is known.
    public var day: CalendarDate? {
        CalendarDate(daysSince1970: Int((Double(milliseconds) / Double(Self.day)).rounded(.down)))
    }

    /// Orders moments by time.
    public static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }
}

extension Moment: CustomStringConvertible {
    /// The moment as `2024-02-01T09:30:00.125Z`.
    public var description: String {
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: Self.day)
        let (day, time) = rest < 0 ? (days - 1, rest + Self.day) : (days, rest)
        let padded = { (number: Int, width: Int) in
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        let (seconds, fraction) = time.quotientAndRemainder(dividingBy: 1_000)
        let date = CalendarDate(daysSince1970: day)?.description ?? "?"
        return date + "T" + padded(seconds / 3_600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":"
            + padded(seconds % 60, 2) + "." + padded(fraction, 3) + "Z"
    }
}
