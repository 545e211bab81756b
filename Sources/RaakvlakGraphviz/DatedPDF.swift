internal import RaakvlakNetwork

/// A PDF whose date of creation is the day that it shows and not the day on which it was made.
///
/// cairo writes the clock's time; the environment variable that would overrule it is not safe to set while other
/// threads run, so the date is replaced in place: it has the same length.
struct DatedPDF {
    let bytes: [UInt8]

    init(_ bytes: [UInt8], asOf date: CalendarDate?) {
        let digits = (date?.description ?? "2000-01-01").filter { $0 != "-" }
        self.bytes = Self.replacing(after: "/CreationDate (D:", in: bytes, by: Array("\(digits)000000Z".utf8))
    }

    private static func replacing(after mark: String, in bytes: [UInt8], by text: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let mark = Array(mark.utf8)
        let places = bytes.indices.dropLast(mark.count + 32).filter { place in
            bytes[place] == mark[0] && bytes[place..<place + mark.count].elementsEqual(mark)
        }
        for place in places {
            let start = place + mark.count
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ")")) else { continue }
            let filler = [UInt8](repeating: UInt8(ascii: " "), count: max(0, end - start - text.count))
            if text.count <= end - start {
                bytes.replaceSubrange(start...end, with: text + [UInt8(ascii: ")")] + filler)
            }
        }
        return bytes
    }
}
