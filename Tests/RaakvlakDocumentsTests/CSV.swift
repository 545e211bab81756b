/// The rows of comma-separated values.
enum CSV {
    static func rows(_ text: String) -> [[String]] {
        var (rows, row, field, isQuoted) = ([[String]](), [String](), String.UnicodeScalarView(), false)
        func endField() {
            row.append(String(field))
            field = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: endField()
            case "\n" where !isQuoted:
                endField()
                rows.append(row)
                row = []
            default: field.append(scalar)
            }
        }
        return rows
    }
}
