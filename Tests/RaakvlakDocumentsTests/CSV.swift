/// The rows of comma-separated values without quoted line breaks.
enum CSV {
    static func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            var (fields, field, isQuoted) = ([String](), "", false)
            for character in line {
                switch character {
                case "\"": isQuoted.toggle()
                case "," where !isQuoted:
                    fields.append(field)
                    field = ""
                default: field.append(character)
                }
            }
            return fields + [field]
        }
    }
}
