/// Which styles of a workbook's cells are dates, and how much of a date they show.
struct CellStyles: XMLVisitor {
    /// What a cell shows of a number.
    enum Meaning: Hashable {
        case number, day, month, year, time, duration
    }

    private var codes: [Int: String] = [:]
    private var formats: [Int] = []
    private var isInCells = false

    /// What a cell of this style shows.
    func meaning(_ style: Int) -> Meaning {
        guard formats.indices.contains(style) else { return .number }
        let format = formats[style]
        return codes[format].map(Self.meaning(ofCode:)) ?? Self.meaning(ofBuiltIn: format)
    }

    mutating func start(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "numFmt":
            if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] }
        case "cellXfs": isInCells = true
        case "xf" where isInCells && formats.count < 100_000:
            formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
        default: break
        }
    }

    mutating func end(_ name: String) { if name == "cellXfs" { isInCells = false } }

    /// The formats that every workbook has (ECMA-376 part 1, 18.8.30).
    private static func meaning(ofBuiltIn format: Int) -> Meaning {
        switch format {
        case 14, 15, 16, 22, 27...31, 34...36, 50...54, 57, 58: .day
        case 17, 55, 56: .month
        case 46: .duration
        case 18...21, 32, 33, 45, 47: .time
        default: .number
        }
    }

    /// By the letters in a format, but for those in quotes and brackets and behind a backslash; hours, minutes or seconds
    /// in brackets are counted on beyond a day.
    private static func meaning(ofCode code: String) -> Meaning {
        var (letters, isQuoted, isBracketed, isEscaped) = (Set<Character>(), false, false, false)
        var bracketed = ""
        for letter in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                isQuoted = letter != "\""
            } else if isBracketed {
                isBracketed = letter != "]"
                if isBracketed {
                    bracketed.append(letter)
                } else if ["h", "m", "s"].contains(where: { unit in bracketed.allSatisfy { $0 == unit } }),
                    !bracketed.isEmpty
                {
                    return .duration
                }
            } else if letter == ";" {
                break
            } else {
                switch letter {
                case "\\", "_", "*": isEscaped = true
                case "\"": isQuoted = true
                case "[": (isBracketed, bracketed) = (true, "")
                default: letters.insert(letter)
                }
            }
        }
        if letters.contains("d"), code.lowercased() != "standaard" { return .day }
        if letters.isDisjoint(with: "y") {
            return letters.isDisjoint(with: "hs") || letters.contains("0") ? .number : .time
        }
        return letters.contains("m") ? .month : .year
    }
}
