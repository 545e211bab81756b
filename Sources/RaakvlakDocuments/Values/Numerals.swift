package import RaakvlakNetwork

/// Numbers as people read them: a decimal comma in Dutch, a point in English.
package enum Numerals {
    /// The number with one decimal: "34,5".
    package static func score(_ number: Double, _ language: Language) -> String {
        score(Tenths(rounding: number), language)
    }

    /// The tenths with one decimal: "34,5".
    static func score(_ tenths: Tenths, _ language: Language) -> String {
        "\(tenths.count / 10)\(language == .dutch ? "," : ".")\(tenths.count % 10)"
    }

    /// The number, not negative, with two decimals: "0,35".
    package static func hundredths(_ number: Double, _ language: Language) -> String {
        let count = Int((number * 100).rounded())
        return "\(count / 100)\(language == .dutch ? "," : ".")\(count % 100 < 10 ? "0" : "")\(count % 100)"
    }

    /// The number with all its decimals: "0,5".
    package static func number(_ number: Double, _ language: Language) -> String {
        let text = CSVRows.text(number)
        return language == .dutch ? String(text.map { $0 == "." ? "," : $0 }) : text
    }

    /// A share from 0 to 1 as a percentage without decimals, such as "95%".
    ///
    /// What is not everything is not rounded up to it.
    package static func share(_ share: Double, _ language: Language) -> String {
        let percentage = share < 1 ? min(99, (share * 100).rounded()) : 100
        return "\(Int(percentage))%"
    }

    /// The number, not negative, with three digits that matter: "1.235", "57,3", "0,00457".
    package static func brief(_ number: Double, _ language: Language) -> String {
        guard number > 0, number < 1e15 else { return "0" }
        var (decimals, scaled) = (0, number)
        while scaled < 100, decimals < 12 { (decimals, scaled) = (decimals + 1, scaled * 10) }
        let digits = String(Int(scaled.rounded()))
        guard decimals > 0 else { return count(Int(number.rounded()), language) }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return padded.dropLast(decimals) + (language == .dutch ? "," : ".") + padded.suffix(decimals)
    }

    /// The count with its thousands apart: "10.000".
    package static func count(_ number: Int, _ language: Language) -> String {
        var (groups, rest) = ([String](), number.magnitude)
        while rest >= 1000 {
            let digits = String(rest % 1000)
            groups.append(String(repeating: "0", count: 3 - digits.count) + digits)
            rest /= 1000
        }
        groups.append(String(rest))
        return (number < 0 ? "-" : "") + groups.reversed().joined(separator: language == .dutch ? "." : ",")
    }
}
