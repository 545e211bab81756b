/// Decimal numbers as the CSV folder writes them.
package enum Decimal {
    /// The number, or nil where `text` is none; hexadecimal, infinite and other forms are none.
    package static func parse(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }), let number = Double(text),
            number.isFinite
        else { return nil }
        return number
    }

    /// The shortest text that reads back as `number`; whole numbers without a point.
    package static func text(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        return number.description
    }
}
