import RaakvlakNetwork

/// Masks e-mail addresses and phone numbers in texts.
enum ContactMask {
    /// The text with a word in place of each address and number.
    static func masked(_ text: String, in language: Language) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || (48...57).contains($0) }) else { return text }
        return maskingPhones(maskingAddresses(text, language), language)
    }

    /// Whatever has an `@` between other characters, up to the blanks and brackets around it.
    private static func maskingAddresses(_ text: String, _ language: Language) -> String {
        guard text.contains("@") else { return text }
        let isBreak: (Character) -> Bool = { $0.isWhitespace || "<>()[]{},;\"“”‘’|".contains($0) }
        var (masked, rest) = ("", text[...])
        while let start = rest.firstIndex(where: { !isBreak($0) }) {
            let word = rest[start...].prefix { !isBreak($0) }
            let parts = word.split(separator: "@", omittingEmptySubsequences: false)
            let isAddress = parts.count > 1 && parts.contains { !$0.isEmpty }
            masked += rest[..<start] + (isAddress ? Texts.maskedAddress(language)[...] : word)
            rest = rest[word.endIndex...]
        }
        return masked + rest
    }

    /// Dutch numbers of ten digits that begin with 0, and international ones, with what people write between digits.
    private static func maskingPhones(_ text: String, _ language: Language) -> String {
        let isDigit: (Character) -> Bool = { ("0"..."9").contains($0) }
        let isJoint: (Character) -> Bool = { " -()/.\u{00A0}".contains($0) }
        var (masked, rest, isInWord) = ("", text[...], false)
        while let first = rest.first {
            let run = rest.prefix { isDigit($0) || $0 == "+" || isJoint($0) }
            let end = run.lastIndex(where: isDigit).map { run.index(after: $0) } ?? run.startIndex
            let number = run[..<end].drop { isJoint($0) && $0 != "(" }
            let isApart = !isInWord || number.startIndex > run.startIndex
            if isApart, !number.isEmpty, isPhone(number.filter { isDigit($0) || $0 == "+" }) {
                masked += rest[..<number.startIndex] + Texts.maskedPhone(language)
                rest = rest[number.endIndex...]
            } else {
                let passed = run.isEmpty ? rest.prefix(1) : run
                masked += passed
                rest = rest[passed.endIndex...]
            }
            isInWord = first.isLetter
        }
        return masked
    }

    private static func isPhone(_ digits: String) -> Bool {
        if digits.hasPrefix("+") { return (9...16).contains(digits.count) && !digits.dropFirst().contains("+") }
        if digits.hasPrefix("00") { return (11...17).contains(digits.count) }
        return digits.hasPrefix("0") && digits.count == 10
    }
}

extension Texts {
    static let maskedAddress = Phrase("[e-mail]")
    static let maskedPhone = Phrase(nl: "[telefoon]", en: "[phone]")
    static let maskedName = Phrase(nl: "[naam]", en: "[name]")
    static func pseudonym(_ code: String) -> Phrase { Phrase(nl: "Persoon \(code)", en: "Person \(code)") }
}
