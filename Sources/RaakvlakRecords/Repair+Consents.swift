import RaakvlakNetwork

extension Repair {
    /// Consents as people write them: `E-mail: netwerk: 15-1-2024; telefoon: iedereen: 1-2-2024`.
    ///
    /// With `allowsSlips`, words may be misspelt: that is then what was perhaps meant.
    static func consents(_ text: String, allowsSlips: Bool = false) -> String? {
        let words = ListText.items(of: text).flatMap { $0.split { ";\n".contains($0) } }.map { $0.trimmingBlanks() }
        let items = words.filter { !$0.isEmpty }.map { consent($0, allowsSlips) }
        return items.contains(nil) ? nil : Consents(items.compactMap { $0 }).text
    }

    private static func consent(_ text: String, _ allowsSlips: Bool) -> Consent? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { $0.trimmingBlanks() }
        guard parts.count == 3, let field = code(parts[0], fields, allowsSlips).flatMap({ PersonalField(code: $0) }),
            let audience = code(parts[1], audiences, allowsSlips).flatMap({ Audience(code: $0) })
        else { return nil }
        let days = parts[2].split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
            .map { day($0.trimmingBlanks()) }
        guard let since = days[0] else { return nil }
        guard days.count > 1 else { return Consent(field, to: audience, since: since) }
        return days[1].flatMap { Consent(field, to: audience, since: since, withdrawn: $0) }
    }

    private static func day(_ text: String) -> CalendarDate? {
        CalendarDate(text) ?? date(text).flatMap { CalendarDate($0) }
    }

    /// The code that a word stands for, by itself or by what people say for it.
    private static func code(_ word: String, _ list: [(word: String, code: String)], _ allowsSlips: Bool) -> String? {
        let folded = FoldedWord(word)
        if let same = list.first(where: { FoldedWord($0.word) == folded }) { return same.code }
        guard allowsSlips, let near = Spelling.nearest(to: word, among: list.map(\.word), limit: 1).first else {
            return nil
        }
        return list.first { $0.word == near }?.code
    }

    private static let fields = PersonalField.allCases.flatMap { words($0.code, $0.label) }
    private static let audiences =
        Audience.allCases.flatMap { words($0.code, $0.label) } + [
            ("netwerk", "network"), ("swv", "samenwerkingsverband"), ("openbaar", "public"), ("publiek", "public"),
        ]

    private static func words(_ code: String, _ label: Phrase) -> [(word: String, code: String)] {
        [(code, code), (label.dutch, code), (label.english, code)]
    }
}
