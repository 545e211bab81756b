import RaakvlakNetwork

/// Which mail addresses and phone numbers are masked.
protocol ContactRule: Sendable {
    /// Whether a word with an address in it is masked.
    func coversAddress(_ word: Substring) -> Bool
    /// Whether a phone number, as it is written, is masked.
    func coversPhone(_ number: Substring) -> Bool
}

/// All of them are.
struct AllContacts: ContactRule {
    func coversAddress(_ word: Substring) -> Bool { true }
    func coversPhone(_ number: Substring) -> Bool { true }
}

/// Masks e-mail addresses and phone numbers in texts.
enum ContactMask {
    /// The text with a word in place of each address and number that is masked.
    static func masked(_ text: String, in language: Language, where rule: some ContactRule = AllContacts()) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || (48...57).contains($0) || $0 > 127 }) else {
            return text
        }
        return maskingPhones(maskingAddresses(text, language, rule), language, rule)
    }

    /// Whatever has an `@` between other characters, up to the blanks and brackets around it.
    private static func maskingAddresses(_ text: String, _ language: Language, _ rule: some ContactRule) -> String {
        let isAt: (Character) -> Bool = { $0.unicodeScalars.first == "@" || $0.unicodeScalars.first == "＠" }
        guard text.contains(where: isAt) else { return text }
        let isBreak: (Character) -> Bool = { $0.isWhitespace || "<>()[]{},;\"“”‘’|".contains($0) }
        var (masked, rest) = ("", text[...])
        while let start = rest.firstIndex(where: { !isBreak($0) }) {
            let word = rest[start...].prefix { !isBreak($0) }
            let isAddress = word.contains(where: isAt) && !word.allSatisfy(isAt) && rule.coversAddress(word)
            masked += rest[..<start] + (isAddress ? Texts.maskedAddress(language)[...] : word)
            rest = rest[word.endIndex...]
        }
        return masked + rest
    }

    private static func maskingPhones(_ text: String, _ language: Language, _ rule: some ContactRule) -> String {
        var (masked, end) = ("", text.startIndex)
        for number in PhoneScan(text).numbers where rule.coversPhone(text[number]) {
            masked += text[end..<number.lowerBound] + Texts.maskedPhone(language)
            end = number.upperBound
        }
        return masked + text[end...]
    }
}

extension Texts {
    static let maskedAddress = Phrase("[e-mail]")
    static let maskedPhone = Phrase(nl: "[telefoon]", en: "[phone]")
    static let maskedName = Phrase(nl: "[naam]", en: "[name]")
    static func pseudonym(_ code: String) -> Phrase { Phrase(nl: "Persoon \(code)", en: "Person \(code)") }
}
